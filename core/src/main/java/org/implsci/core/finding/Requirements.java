package org.implsci.core.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A collector of findings, so that a check reports all faults at once.
 *
 * <p>Each requirement adds a finding if it is not met. Not thread-safe: for use within one check.
 */
public final class Requirements {
    private final List<Finding> findings = new ArrayList<>();

    /** Makes a collector without findings. */
    public Requirements() {}

    /**
     * Adds a finding.
     *
     * @param finding the finding
     * @return this
     */
    public Requirements add(Finding finding) {
        findings.add(Objects.requireNonNull(finding, "finding"));
        return this;
    }

    /**
     * Adds the findings of another check.
     *
     * @param others the other report
     * @return this
     */
    public Requirements add(Findings others) {
        others.forEach(findings::add);
        return this;
    }

    /**
     * Requires a text with at least one visible character: neither a space of any kind nor a control or format
     * character.
     *
     * @param name the attribute
     * @param text its value
     * @return this
     */
    public Requirements notBlank(String name, String text) {
        // This runs for every value that is built, so the pointer is made only if it is needed.
        return isBlank(Objects.requireNonNull(text, name)) ? notBlank(Pointer.ROOT.at(name), text) : this;
    }

    /**
     * Requires that a text, if present, has at least one visible character.
     *
     * @param name the attribute
     * @param text its value
     * @return this
     */
    public Requirements notBlank(String name, Optional<String> text) {
        text.ifPresent(value -> notBlank(name, value));
        return this;
    }

    /**
     * Requires a text with at least one visible character: neither a space of any kind nor a control or format
     * character.
     *
     * @param pointer the place
     * @param text the value there
     * @return this
     */
    public Requirements notBlank(Pointer pointer, String text) {
        if (isBlank(Objects.requireNonNull(text, "text"))) {
            add(Finding.error("text.blank", pointer)
                    .message("this text must not be blank")
                    .foundText(text)
                    .build());
        }
        return this;
    }

    private static boolean isBlank(String text) {
        for (int index = 0; index < text.length(); ) {
            int character = text.codePointAt(index);
            boolean plain = character > ' ' && character < 127;
            if (plain || !isInvisible(character)) {
                return false;
            }
            index += Character.charCount(character);
        }
        return true;
    }

    private static boolean isInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT
                || Character.getType(character) == Character.SURROGATE;
    }

    /**
     * Requires a whole number within bounds.
     *
     * @param name the attribute
     * @param value its value
     * @param least the lowest value allowed
     * @param most the highest value allowed
     * @return this
     */
    public Requirements range(String name, long value, long least, long most) {
        if (value < least || value > most) {
            add(Finding.error("number.range", Pointer.ROOT.at(name))
                    .message("outside the range")
                    .expected(least + " to " + most)
                    .found(Long.toString(value))
                    .build());
        }
        return this;
    }

    /**
     * Requires a finite number within closed bounds.
     *
     * @param pointer the place
     * @param value the value there
     * @param least the lowest value allowed; may be negative infinity
     * @param most the highest value allowed; may be positive infinity
     * @return this
     */
    public Requirements range(Pointer pointer, double value, double least, double most) {
        if (!Double.isFinite(value) || value < least || value > most) {
            add(Finding.error(Double.isFinite(value) ? "number.range" : "number.not-finite", pointer)
                    .message(Double.isFinite(value) ? "outside the range" : "not a finite number")
                    .expected(bound(least, "any number") + (most == Double.POSITIVE_INFINITY ? "" : " to " + most))
                    .found(Double.toString(value))
                    .build());
        }
        return this;
    }

    private static String bound(double least, String otherwise) {
        return least == Double.NEGATIVE_INFINITY ? otherwise : "at least " + least;
    }

    /**
     * Requires that no two elements of a list have the same key.
     *
     * @param <T> the type of the elements
     * @param name the attribute that holds the list
     * @param noun the word for an element in the message
     * @param elements the list
     * @param key the key of an element; its text is shown
     * @return this
     */
    public <T> Requirements unique(String name, String noun, List<T> elements, Function<? super T, ?> key) {
        Map<Object, Integer> first = new HashMap<>();
        for (int index = 0; index < elements.size(); index++) {
            Object found = key.apply(elements.get(index));
            Integer earlier = first.putIfAbsent(found, index);
            if (earlier != null) {
                Pointer list = Pointer.ROOT.at(name);
                add(Finding.error("list.duplicate", list.at(index))
                        .message("the same " + noun + " twice")
                        .expected("each " + noun + " once")
                        .foundText(found.toString())
                        .advice("remove one of the two; the first is at " + list.at(earlier))
                        .build());
            }
        }
        return this;
    }

    /**
     * Adds a finding if a condition does not hold.
     *
     * @param holds the condition
     * @param otherwise makes the finding; called only if needed
     * @return this
     */
    public Requirements that(boolean holds, Supplier<Finding> otherwise) {
        return holds ? this : add(otherwise.get());
    }

    /**
     * Returns the value that a step makes. If the step refuses, its findings are added and a substitute lets the check
     * go on.
     *
     * @param <T> the type of the value
     * @param place the place of the step's findings
     * @param step makes a value or throws {@link InvalidInputException}
     * @param substitute makes the replacement for a refused value
     * @return the value or the substitute
     */
    public <T> T attempt(Pointer place, Supplier<? extends T> step, Supplier<? extends T> substitute) {
        try {
            return step.get();
        } catch (InvalidInputException e) {
            add(e.findings().under(place));
            return substitute.get();
        }
    }

    /**
     * Returns the value that the last step makes, if neither the step nor the check before it found an error.
     *
     * @param <T> the type of the value
     * @param step makes a value or throws {@link InvalidInputException}
     * @return the value
     * @throws InvalidInputException with all findings; its {@linkplain InvalidInputException#remainder() remainder} is
     *     the value that the step made
     */
    public <T> T orThrow(Supplier<? extends T> step) {
        @Nullable T made;
        try {
            made = step.get();
        } catch (InvalidInputException e) {
            add(e.findings());
            made = null;
        }
        if (made != null && findings().isValid()) {
            return made;
        }
        throw new InvalidInputException(findings(), made);
    }

    /** {@return the findings so far} */
    public Findings findings() {
        return findings.isEmpty() ? Findings.none() : new Findings(findings);
    }

    /**
     * Throws if an error was found.
     *
     * @throws InvalidInputException with all findings, if one of them is an error
     */
    public void orThrow() {
        if (!findings.isEmpty()) {
            findings().orThrow();
        }
    }
}
