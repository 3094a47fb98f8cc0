package org.implsci.core.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.implsci.core.answer.Answer;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.jspecify.annotations.Nullable;

/**
 * The answers that an item allows: the whole numbers from a lowest to a highest, and codes for why there is none.
 *
 * <p>Zero is a number like any other where the range holds it. Immutable and thread-safe.
 *
 * @param lowest the lowest number
 * @param highest the highest number; more than the lowest
 * @param anchors what some or all numbers stand for, each number once; unmodifiable
 * @param missing the codes that an item may have instead of a number; {@link MissingCode#NOT_ANSWERED} is always the
 *     first of them, whether it is named or not; unmodifiable
 */
public record Scale(int lowest, int highest, List<Anchor> anchors, List<MissingCode> missing) implements Serializable {
    /** The widest range: a million steps. */
    private static final int WIDEST = 1_000_000;

    /** As far from zero as a scale may begin: sums over many answers stay whole numbers. */
    private static final int FURTHEST = 1_000_000_000;

    private static final int MOST_CODES = 100;

    /** Copies the lists; refuses an empty range, anchors outside it, and what is there twice. */
    public Scale {
        anchors = ImmutableList.copyOf(anchors);
        List<MissingCode> stated = ImmutableList.copyOf(missing);
        missing = Stream.concat(
                        Stream.of(MissingCode.NOT_ANSWERED),
                        missing.stream().filter(code -> !code.equals(MissingCode.NOT_ANSWERED)))
                .collect(ImmutableList.toImmutableList());
        Requirements requirements = new Requirements()
                .range("lowest", lowest, -FURTHEST, FURTHEST)
                .range("highest", highest, (long) lowest + 1, (long) lowest + WIDEST)
                .range("missing", missing.size(), 1, MOST_CODES)
                .unique("anchors", "number", anchors, Anchor::value)
                .unique("missing", "code", stated, MissingCode::code);
        for (int index = 0; index < stated.size(); index++) {
            MissingCode code = stated.get(index);
            if (code.code().equals(MissingCode.NOT_ANSWERED.code()) && !code.equals(MissingCode.NOT_ANSWERED)) {
                requirements.add(Finding.error(
                                "list.duplicate", Pointer.ROOT.at("missing").at(index))
                        .message("the code of an answer that was not given means that on every scale")
                        .expected(MissingCode.NOT_ANSWERED.toString())
                        .found(code.toString())
                        .build());
            }
        }
        for (int index = 0; index < anchors.size(); index++) {
            Anchor anchor = anchors.get(index);
            if (anchor.value() < lowest || anchor.value() > highest) {
                requirements.add(Finding.error(
                                "number.range",
                                Pointer.ROOT.at("anchors").at(index).at("value"))
                        .message("outside the range")
                        .expected(lowest + " to " + highest)
                        .found(Integer.toString(anchor.value()))
                        .build());
            }
        }
        requirements.orThrow();
    }

    /**
     * Returns a range without anchors, on which an item can only be left blank.
     *
     * @param lowest the lowest number; at most a thousand million from zero
     * @param highest the highest number; more than the lowest
     * @return the scale
     */
    public static Scale of(int lowest, int highest) {
        return new Scale(lowest, highest, List.of(), List.of());
    }

    /**
     * Returns this scale with one more anchor.
     *
     * @param value a number of the range that has no anchor yet
     * @param label what it stands for
     * @return a copy
     */
    public Scale anchored(int value, String label) {
        return new Scale(
                lowest,
                highest,
                ImmutableList.<Anchor>builder()
                        .addAll(anchors)
                        .add(new Anchor(value, label))
                        .build(),
                missing);
    }

    /**
     * Returns this scale with more codes for missing answers.
     *
     * @param codes codes that the scale does not have yet
     * @return a copy
     */
    public Scale allowing(MissingCode... codes) {
        return new Scale(
                lowest,
                highest,
                anchors,
                ImmutableList.<MissingCode>builder().addAll(missing).add(codes).build());
    }

    /** {@return how many numbers the scale has; at least 2} */
    public int size() {
        return highest - lowest + 1;
    }

    /**
     * Returns the code with a text.
     *
     * @param code the text
     * @return the code, or empty if this scale does not allow it
     */
    public Optional<MissingCode> missing(String code) {
        return missing.stream().filter(allowed -> allowed.code().equals(code)).findFirst();
    }

    /**
     * Returns the words for a number.
     *
     * @param value the number
     * @return the anchor's label, if the number has one
     */
    public Optional<String> label(int value) {
        return anchors.stream()
                .filter(anchor -> anchor.value() == value)
                .map(Anchor::label)
                .findFirst();
    }

    /**
     * Returns what a number counts under a polarity.
     *
     * @param value a number of the range
     * @param polarity the direction
     * @return the number itself, or {@code lowest + highest - value}
     */
    public int counted(int value, Polarity polarity) {
        return polarity == Polarity.POSITIVE ? value : lowest + highest - value;
    }

    /**
     * Returns whether a reply is allowed on this scale.
     *
     * @param reply the reply
     * @return true for a number of the range and for a declared code
     */
    public boolean allows(Reply reply) {
        OptionalInt number = reply.number();
        return number.isPresent()
                ? number.getAsInt() >= lowest && number.getAsInt() <= highest
                : missing(reply.missing().orElseThrow()).isPresent();
    }

    /**
     * Returns the finding that says why a reply is not allowed here.
     *
     * @param pointer where the reply stands
     * @param reply a reply that the scale does not allow
     * @return an error with code {@code instrument.reply.outside}
     */
    public Finding refusal(Pointer pointer, Reply reply) {
        return Finding.error("instrument.reply.outside", pointer)
                .message("not an answer of this scale")
                .expected(lowest + " to " + highest + ", or "
                        + missing.stream().map(MissingCode::code).collect(Collectors.joining(", ")))
                .foundText(reply.toString())
                .build();
    }

    /**
     * Returns a reply in the words that all frameworks share.
     *
     * @param reply a reply that this scale allows
     * @return the number, not applicable with the code's label as the reason, don't know, or not answered
     * @throws org.implsci.core.finding.InvalidInputException if the scale does not allow the reply
     */
    public Answer<Integer> answer(Reply reply) {
        if (!allows(reply)) {
            throw refusal(Pointer.ROOT, reply).toException();
        }
        OptionalInt number = reply.number();
        if (number.isPresent()) {
            return Answer.given(number.getAsInt());
        }
        MissingCode code = missing(reply.missing().orElseThrow()).orElseThrow();
        return switch (code.kind()) {
            case NOT_APPLICABLE -> Answer.notApplicable(code.label());
            case DONT_KNOW -> Answer.dontKnow(code.equals(MissingCode.DONT_KNOW) ? "" : code.label());
            case NOT_ANSWERED -> Answer.notAnswered();
        };
    }

    /** Returns the range, and how many codes stand beside it. */
    @Override
    public String toString() {
        return lowest + " to " + highest + ", or " + missing.size() + (missing.size() == 1 ? " code" : " codes");
    }

    @JsonValue
    Json toJson() {
        return new Json(
                lowest,
                highest,
                anchors.isEmpty() ? null : anchors,
                missing.size() == 1 ? null : missing.subList(1, missing.size()));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Scale fromJson(Json json) {
        return new Scale(
                json.lowest,
                json.highest,
                json.anchors == null ? List.of() : json.anchors,
                json.missing == null ? List.of() : json.missing);
    }

    /** What a scale looks like in JSON; "not answered" goes without saying. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            Integer lowest,
            Integer highest,
            @Nullable List<Anchor> anchors,
            @Nullable List<MissingCode> missing) {}
}
