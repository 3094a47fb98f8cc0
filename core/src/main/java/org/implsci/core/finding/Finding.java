package org.implsci.core.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.implsci.core.source.Citation;
import org.implsci.core.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * One result of a check: the place, the fault, what was expected, what was found, and advice.
 *
 * <p>The code is stable and meant for programs: lower case, parts joined by dots, general to special, such as {@code
 * nasss.question.unknown}. A code that ends in {@code .absent} says that something is missing. Texts are for people and
 * may improve from version to version. The found text comes from outside, so it is shown escaped and shortened.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Finding implements WithFinding, Serializable permits ImmutableFinding {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 60;

    Finding() {}

    /**
     * {@return a builder of an error, which says that input cannot be used; it still needs a message}
     *
     * @param code the stable code
     * @param pointer the place
     */
    public static Builder error(String code, Pointer pointer) {
        return builder().severity(Severity.ERROR).code(code).pointer(pointer);
    }

    /**
     * {@return a builder of a warning, which says that input can be used but a rule advises against it; it still needs
     * a message}
     *
     * @param code the stable code
     * @param pointer the place
     */
    public static Builder warning(String code, Pointer pointer) {
        return builder().severity(Severity.WARNING).code(code).pointer(pointer);
    }

    /**
     * {@return a builder of a note, which says something worth knowing; it still needs a message}
     *
     * @param code the stable code
     * @param pointer the place
     */
    public static Builder info(String code, Pointer pointer) {
        return builder().severity(Severity.INFO).code(code).pointer(pointer);
    }

    /** {@return a builder; {@code severity}, {@code code}, {@code pointer} and {@code message} are mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the severity} */
    public abstract Severity severity();

    /** {@return the stable code, such as {@code nasss.question.unknown}} */
    public abstract String code();

    /** {@return the place in the document or object; the root if the finding is about the whole} */
    public abstract Pointer pointer();

    /** {@return the fault in a short clause, without the values; never blank} */
    public abstract String message();

    /** {@return the correct value or form, if it can be stated} */
    public abstract Optional<String> expected();

    /** {@return the value found, escaped and shortened so that it is safe to show} */
    public abstract Optional<String> found();

    /** {@return the advice what to do, if there is any} */
    public abstract Optional<String> advice();

    /**
     * {@return further values by name, for programs that write their own messages; in the order in which they were
     * added; unmodifiable}
     */
    public abstract Map<String, String> parameters();

    /** {@return the sources of the broken rule; empty for faults of form} */
    public abstract List<Citation> citations();

    /**
     * {@return this finding with its place given in a larger document}
     *
     * @param prefix the place of the checked part in the larger document
     */
    public Finding under(Pointer prefix) {
        return withPointer(pointer().under(prefix));
    }

    /** {@return an exception with this finding alone; not thrown} */
    public InvalidInputException toException() {
        return new InvalidInputException(Findings.of(this));
    }

    /**
     * {@return the finding in one line: message, then expected, found and advice where present; without place and code}
     */
    public String sentence() {
        StringBuilder text = new StringBuilder(message());
        expected().ifPresent(value -> text.append(": expected ").append(value));
        found().ifPresent(value -> text.append(expected().isPresent() ? ", but found " : ": found ")
                .append(value));
        advice().ifPresent(value ->
                text.append(". ").append(Character.toUpperCase(value.charAt(0))).append(value, 1, value.length()));
        return text.toString();
    }

    /**
     * {@return the full text for a person: severity, line and place where known, sentence, code, then a line for each
     * source}
     */
    public String explain() {
        StringBuilder text = new StringBuilder(severity().label());
        String line = parameters().get("line");
        if (line != null) {
            text.append(", line ").append(line);
        }
        text.append(
                pointer().equals(Pointer.ROOT)
                        ? ""
                        : ", " + SafeText.line(pointer().text(), 200));
        text.append(": ").append(sentence()).append(" [").append(code()).append(']');
        citations().forEach(citation -> text.append("\n  source: ").append(citation.cite()));
        return text.toString();
    }

    /** Refuses codes that do not have the stable form, and blank messages. */
    @Value.Check
    void check() {
        if (!code().matches("[a-z0-9]+([.-][a-zA-Z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "expected a code such as term.unknown, but found " + SafeText.quoted(code(), SHOWN));
        }
        new Requirements()
                .notBlank("message", message())
                .notBlank("advice", advice())
                .orThrow();
    }

    /** {@return severity, code and place; such as {@code "error term.unknown at /ratings/1/answer"}} */
    @Override
    public final String toString() {
        return severity().code()
                + ' '
                + code()
                + (pointer().equals(Pointer.ROOT)
                        ? ""
                        : " at " + SafeText.line(pointer().text(), 200));
    }

    @JsonValue
    Json toJson() {
        return new Json(
                severity(),
                code(),
                pointer(),
                message(),
                expected().orElse(null),
                found().orElse(null),
                advice().orElse(null),
                parameters().isEmpty() ? null : parameters(),
                citations().isEmpty() ? null : citations());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Finding fromJson(Json json) {
        return builder()
                .severity(json.severity)
                .code(json.code)
                .pointer(json.pointer)
                .message(json.message)
                .expected(Optional.ofNullable(json.expected))
                .found(Optional.ofNullable(json.found))
                .advice(Optional.ofNullable(json.advice))
                .putAllParameters(json.parameters == null ? Map.of() : json.parameters)
                .addAllCitations(json.citations == null ? List.of() : json.citations)
                .build();
    }

    /** The JSON form of a finding. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            Severity severity,
            String code,
            Pointer pointer,
            String message,
            @Nullable String expected,
            @Nullable String found,
            @Nullable String advice,
            @Nullable Map<String, String> parameters,
            @Nullable List<Citation> citations) {}

    /** Builds a {@link Finding}; each attribute may be set once. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}

        /**
         * Sets the text that was found, in quotes, escaped and shortened.
         *
         * @param text any text
         * @return this builder
         */
        public Builder foundText(String text) {
            return found(SafeText.quoted(text, SHOWN));
        }
    }
}
