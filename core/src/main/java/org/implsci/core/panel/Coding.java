package org.implsci.core.panel;

import com.google.common.collect.ImmutableMap;
import java.io.Serial;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.instrument.MissingCode;
import org.implsci.core.instrument.Reply;
import org.implsci.core.instrument.Scale;
import org.implsci.core.text.SafeText;

/**
 * What each raw code of a data file means: the declaration without which no column enters a panel.
 *
 * <p>Data sets disagree: 1 may be "strongly agree" or "strongly disagree", 6 to 8 may be three ways of not being relevant,
 * 9 or a blank a missing answer. A code that is not declared is refused, so none of them becomes a number by accident. Codes
 * are compared as text without surrounding blanks. Immutable and thread-safe.
 */
public final class Coding implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Coding NONE = new Coding(ImmutableMap.of());

    private final ImmutableMap<String, Reply> replies;

    private Coding(ImmutableMap<String, Reply> replies) {
        this.replies = replies;
    }

    /** {@return a coding that declares nothing yet} */
    public static Coding none() {
        return NONE;
    }

    /**
     * Returns a coding in which each number of a scale, and each of its missing codes, stands for itself.
     *
     * @param scale a scale of at most 1001 numbers
     * @return the coding; a blank is not declared
     * @throws IllegalArgumentException if the scale has more numbers
     */
    public static Coding of(Scale scale) {
        if (scale.size() > 1001) {
            throw new IllegalArgumentException("expected a scale of at most 1001 numbers, but found " + scale.size());
        }
        Map<String, Reply> replies = new LinkedHashMap<>();
        for (int value = scale.lowest(); value <= scale.highest(); value++) {
            replies.put(Integer.toString(value), Reply.of(value));
        }
        for (MissingCode code : scale.missing()) {
            replies.put(code.code(), Reply.missing(code));
        }
        return new Coding(ImmutableMap.copyOf(replies));
    }

    /**
     * Returns this coding with one more code, or with another meaning of one.
     *
     * @param raw the code in the data
     * @param number the number that it stands for
     * @return a copy
     */
    public Coding with(String raw, int number) {
        return with(raw, Reply.of(number));
    }

    /**
     * Returns this coding with one more code, or with another meaning of one.
     *
     * @param raw the code in the data; empty for a blank
     * @param code why there is no number
     * @return a copy
     */
    public Coding with(String raw, MissingCode code) {
        return with(raw, Reply.missing(code));
    }

    private Coding with(String raw, Reply reply) {
        Map<String, Reply> longer = new LinkedHashMap<>(replies);
        longer.put(raw.strip(), reply);
        return new Coding(ImmutableMap.copyOf(longer));
    }

    /**
     * Returns this coding with a range of codes turned round: the lowest stands for the highest number and the reverse.
     *
     * <p>This is for data in which the codes run against the scale. It has nothing to do with an item's polarity.
     *
     * @param scale the scale whose numbers are the codes
     * @return a copy
     */
    public Coding turned(Scale scale) {
        Coding turned = this;
        for (int value = scale.lowest(); value <= scale.highest(); value++) {
            turned = turned.with(Integer.toString(value), scale.lowest() + scale.highest() - value);
        }
        return turned;
    }

    /**
     * Returns what a code means.
     *
     * @param raw the code in the data
     * @return the reply, or empty if the code is not declared
     */
    public Optional<Reply> reply(String raw) {
        return Optional.ofNullable(replies.get(raw.strip()));
    }

    /**
     * Returns the finding that says that a code is not declared.
     *
     * @param pointer where the code stands
     * @param raw the code
     * @return an error with code {@code panel.code.unknown}
     */
    public Finding refusal(Pointer pointer, String raw) {
        return Finding.error("panel.code.unknown", pointer)
                .message("the coding does not declare this code")
                .expected("one of "
                        + SafeText.line(
                                replies.keySet().stream()
                                        .map(code -> code.isEmpty() ? "blank" : code)
                                        .collect(Collectors.joining(", ")),
                                200))
                .foundText(raw)
                .advice("declare what it stands for, or that it is a missing answer")
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Coding that && replies.equals(that.replies);
    }

    @Override
    public int hashCode() {
        return replies.hashCode();
    }

    /** Returns the declared codes with their meaning. */
    @Override
    public String toString() {
        return SafeText.line(replies.toString(), 50);
    }
}
