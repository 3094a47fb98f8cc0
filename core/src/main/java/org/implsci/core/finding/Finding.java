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
 * One thing that a check has to say: where, what, what was expected, what was found, and what to try.
 *
 * <p>The code is stable and meant for programs: lower case, parts joined by dots, general to special, such as
 * {@code nasss.question.unknown}. A code that ends in {@code .absent} says that something is not there. Texts are for
 * people and may improve from version to version. What was found is shown escaped and cut, because it is foreign text.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Finding implements WithFinding, Serializable permits ImmutableFinding {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 60;

    Finding() {}

    /**
     * Returns an error to be completed: input that cannot be used.
     *
     * @param code the stable code
     * @param pointer the place
     * @return a builder that lacks the message
     */
    public static Builder error(String code, Pointer pointer) {
        return builder().severity(Severity.ERROR).code(code).pointer(pointer);
    }

    /**
     * Returns a warning to be completed: input that can be used against advice.
     *
     * @param code the stable code
     * @param pointer the place
     * @return a builder that lacks the message
     */
    public static Builder warning(String code, Pointer pointer) {
        return builder().severity(Severity.WARNING).code(code).pointer(pointer);
    }

    /**
     * Returns a note to be completed: something worth knowing.
     *
     * @param code the stable code
     * @param pointer the place
     * @return a builder that lacks the message
     */
    public static Builder info(String code, Pointer pointer) {
        return builder().severity(Severity.INFO).code(code).pointer(pointer);
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how much it weighs; the severity} */
    public abstract Severity severity();

    /** {@return the stable code, such as {@code nasss.question.unknown}} */
    public abstract String code();

    /** {@return the place in the document or object; the pointer; the root if the finding is about the whole} */
    public abstract Pointer pointer();

    /** {@return what is the matter, in a short clause without the values; the message} */
    public abstract String message();

    /** {@return what would have been right; the expectation, if there is one to state} */
    public abstract Optional<String> expected();

    /** {@return what was there instead, fit to be shown; the value found, escaped and cut} */
    public abstract Optional<String> found();

    /** {@return what to try; the advice, if there is any} */
    public abstract Optional<String> advice();

    /**
     * {@return further values by name, for programs that compose messages of their own; the parameters in the order in
     * which they were added; unmodifiable}
     */
    public abstract Map<String, String> parameters();

    /** {@return where the broken rule comes from; the citations; empty for faults of form} */
    public abstract List<Citation> citations();

    /**
     * Returns the same finding seen from a larger document.
     *
     * @param prefix where the checked part stands in the larger document
     * @return a copy with the longer pointer
     */
    public Finding under(Pointer prefix) {
        return withPointer(pointer().under(prefix));
    }

    /** {@return an exception that carries this finding alone; the exception, not thrown} */
    public InvalidInputException toException() {
        return new InvalidInputException(Findings.of(this));
    }

    /**
     * {@return the finding in one sentence: message, then expected, found and advice where present; one line without
     * the place and the code}
     */
    public String sentence() {
        StringBuilder text = new StringBuilder(message());
        expected().ifPresent(value -> text.append(": expected ").append(value));
        found().ifPresent(value -> text.append(expected().isPresent() ? ", but found " : ": found ")
                .append(value));
        advice().ifPresent(value -> text.append(". Maybe: ").append(value));
        return text.toString();
    }

    /**
     * {@return the long form for a person: severity, place, line if known, sentence, code and sources; one or more
     * lines, without a line end after the last}
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

    /** Refuses codes that are not of the stable form. */
    @Value.Check
    void check() {
        if (!code().matches("[a-z0-9]+([.-][a-zA-Z0-9]+)*")) {
            throw new IllegalArgumentException("not a finding code: " + SafeText.quoted(code(), SHOWN));
        }
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

    /** What a finding looks like in JSON. */
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

    /** Builds a {@link Finding}; every attribute may be set once, and text that was found is made safe to show. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}

        /**
         * Returns the text that was found, to be shown in quotes, escaped and cut.
         *
         * @param text any text
         * @return this builder
         */
        public Builder foundText(String text) {
            return found(SafeText.quoted(text, SHOWN));
        }
    }
}
