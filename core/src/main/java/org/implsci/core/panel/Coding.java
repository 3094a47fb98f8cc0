package org.implsci.core.panel;

import com.google.common.collect.ImmutableMap;
import java.io.Serial;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.instrument.MissingCode;
import org.implsci.core.instrument.Reply;
import org.implsci.core.instrument.Scale;
import org.implsci.core.text.SafeText;

/**
 * The meaning of each raw code of a data file; no column enters a panel without it.
 *
 * <p>Data sets differ: 1 may be "strongly agree" or "strongly disagree", 6 to 8 may be three ways of not being
 * relevant, 9 or a blank a missing answer. A code that is not declared is refused, so none becomes a number by
 * accident. Codes are compared as text without surrounding blanks. Immutable and thread-safe.
 */
public final class Coding implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Coding NONE = new Coding(ImmutableMap.of());

    private final ImmutableMap<String, Reply> replies;

    private Coding(ImmutableMap<String, Reply> replies) {
        this.replies = replies;
    }

    /** {@return a coding without any code} */
    public static Coding none() {
        return NONE;
    }

    /**
     * {@return a coding in which each number of a scale and each of its missing codes means itself; a blank is not
     * declared}
     *
     * @param scale a scale of at most 1001 numbers
     * @throws IllegalArgumentException if the scale has more numbers
     */
    public static Coding of(Scale scale) {
        Objects.requireNonNull(scale, "scale");
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
     * {@return a copy of this coding in which a code means a number}
     *
     * @param raw the code in the data
     * @param number the number
     */
    public Coding with(String raw, int number) {
        return with(raw, Reply.of(number));
    }

    /**
     * {@return a copy of this coding in which a code means a missing answer}
     *
     * @param raw the code in the data; empty for a blank
     * @param code the reason why there is no number
     */
    public Coding with(String raw, MissingCode code) {
        return with(raw, Reply.missing(code));
    }

    private Coding with(String raw, Reply reply) {
        Map<String, Reply> longer = new LinkedHashMap<>(replies);
        longer.put(Objects.requireNonNull(raw, "raw").strip(), reply);
        return new Coding(ImmutableMap.copyOf(longer));
    }

    /**
     * Returns a copy of this coding in which the numbers of a scale are reversed: the lowest code means the highest
     * number.
     *
     * <p>This is for data in which the codes run against the scale. It does not replace an item's polarity.
     *
     * @param scale the scale whose numbers are the codes
     * @return a copy
     */
    public Coding reversed(Scale scale) {
        Coding reversed = this;
        for (int value = scale.lowest(); value <= scale.highest(); value++) {
            reversed = reversed.with(Integer.toString(value), scale.lowest() + scale.highest() - value);
        }
        return reversed;
    }

    /**
     * {@return the reply that a code means, or empty if the code is not declared}
     *
     * @param raw the code in the data
     */
    public Optional<Reply> reply(String raw) {
        return Optional.ofNullable(
                replies.get(Objects.requireNonNull(raw, "raw").strip()));
    }

    /**
     * {@return the finding that a code is not declared: an error {@code panel.code.unknown}}
     *
     * @param pointer the place of the code
     * @param raw the code
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
                .advice("declare its number or its reason for a missing answer")
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

    /** {@return the declared codes with their meanings} */
    @Override
    public String toString() {
        return SafeText.line(replies.toString(), 50);
    }
}
