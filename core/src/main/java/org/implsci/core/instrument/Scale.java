package org.implsci.core.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
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
 * The answers that an item allows: the whole numbers of a range, and codes for missing answers.
 *
 * <p>Zero is an ordinary number of a range that contains it. Immutable and thread-safe.
 *
 * @param lowest the lowest number
 * @param highest the highest number; more than the lowest
 * @param anchors the words for some or all numbers, each number once; unmodifiable
 * @param missing the codes that an item may have instead of a number; {@link MissingCode#NOT_ANSWERED} always comes
 *     first, stated or not; unmodifiable
 */
public record Scale(int lowest, int highest, List<Anchor> anchors, List<MissingCode> missing) implements Serializable {
    /** The widest range: a million steps. */
    private static final int WIDEST = 1_000_000;

    /**
     * The greatest distance of a scale's lowest number from zero, so that sums over many answers stay whole numbers.
     */
    private static final int FURTHEST = 1_000_000_000;

    private static final int MOST_CODES = 100;

    /** Copies the lists; refuses an empty range, anchors outside it, and duplicates. */
    public Scale {
        anchors = ImmutableList.copyOf(Objects.requireNonNull(anchors, "anchors"));
        List<MissingCode> stated = ImmutableList.copyOf(Objects.requireNonNull(missing, "missing"));
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
                        .message("this code means \"not answered\" on every scale")
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
     * {@return a range without anchors, on which an item can only be left blank}
     *
     * @param lowest the lowest number; at most a thousand million from zero
     * @param highest the highest number; more than the lowest
     */
    public static Scale of(int lowest, int highest) {
        return new Scale(lowest, highest, List.of(), List.of());
    }

    /**
     * {@return this scale with one more anchor}
     *
     * @param value a number of the range that has no anchor yet
     * @param label the words for the number
     */
    public Scale withAnchor(int value, String label) {
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
     * {@return this scale with more codes for missing answers}
     *
     * @param codes codes that the scale does not have yet
     */
    public Scale withMissingCodes(MissingCode... codes) {
        return new Scale(
                lowest,
                highest,
                anchors,
                ImmutableList.<MissingCode>builder().addAll(missing).add(codes).build());
    }

    /** {@return the number of whole numbers in the range; at least 2} */
    public int size() {
        return highest - lowest + 1;
    }

    /**
     * {@return the missing code with a text, or empty if this scale does not allow it}
     *
     * @param code the text of the code
     */
    public Optional<MissingCode> missing(String code) {
        return missing.stream().filter(allowed -> allowed.code().equals(code)).findFirst();
    }

    /**
     * {@return the words for a number, if it has an anchor}
     *
     * @param value the number
     */
    public Optional<String> label(int value) {
        return anchors.stream()
                .filter(anchor -> anchor.value() == value)
                .map(Anchor::label)
                .findFirst();
    }

    /**
     * {@return what a number adds to a score: the number itself, or {@code lowest + highest - value} if reversed}
     *
     * @param value a number of the range
     * @param polarity the direction of the item
     */
    public int toScore(int value, Polarity polarity) {
        return polarity == Polarity.POSITIVE ? value : lowest + highest - value;
    }

    /**
     * {@return whether this scale allows a reply: a number of the range, or one of the codes}
     *
     * @param reply the reply
     */
    public boolean allows(Reply reply) {
        Objects.requireNonNull(reply, "reply");
        OptionalInt number = reply.number();
        return number.isPresent()
                ? number.getAsInt() >= lowest && number.getAsInt() <= highest
                : missing(reply.missing().orElseThrow()).isPresent();
    }

    /**
     * {@return the finding that a reply is not allowed: an error {@code instrument.reply.outside}}
     *
     * @param pointer the place of the reply
     * @param reply a reply that the scale does not allow
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
     * Returns a reply as an {@link Answer}, the form that all frameworks share.
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

    /** {@return the range and the number of codes} */
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

    /** The JSON form of a scale; it leaves out "not answered", which every scale allows. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            Integer lowest,
            Integer highest,
            @Nullable List<Anchor> anchors,
            @Nullable List<MissingCode> missing) {}
}
