package org.implsci.nasss.question;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;

/**
 * A question to be rated, from a published list or from a caller.
 *
 * <p>A code has a meaning only within one version of the list. A caller's custom question has a code with a namespace, such as
 * {@code trust:2f}, and belongs to a domain. Immutable and thread-safe.
 *
 * @param code the code, such as {@code 2B}; not blank
 * @param domain the domain of the question
 * @param label a few words about its topic, our own or the caller's; not blank
 * @param topics its topics; more than one if a list joins topics, none for a custom question
 * @param citations the sources of the code and of the topics' descriptions; empty for a custom question
 */
public record Question(String code, Domain domain, String label, List<Topic> topics, List<Citation> citations)
        implements Serializable {
    /** Copies the lists; refuses blank texts, and a code without a namespace for a custom question. */
    public Question {
        Objects.requireNonNull(domain, "domain");
        topics = ImmutableList.copyOf(Objects.requireNonNull(topics, "topics"));
        citations = ImmutableList.copyOf(Objects.requireNonNull(citations, "citations"));
        Requirements requirements = new Requirements().notBlank("code", code).notBlank("label", label);
        if (topics.isEmpty() && !code.isBlank() && !isCustomCode(code)) {
            requirements.add(Finding.error("nasss.custom-question.code", Pointer.ROOT.at("code"))
                    .message("the code of a custom question needs a namespace")
                    .expected("letters, digits and hyphens, a colon, then letters, digits, dots and hyphens: trust:2f")
                    .foundText(code)
                    .build());
        }
        requirements.orThrow();
    }

    /**
     * Returns a custom question.
     *
     * @param code a code with a namespace, such as {@code trust:2f}
     * @param domain the domain of the question
     * @param label a few words about its topic
     * @return the question
     * @throws org.implsci.core.finding.InvalidInputException if the code has no namespace or a text is blank
     */
    public static Question custom(String code, Domain domain, String label) {
        return new Question(code, domain, label, List.of(), List.of());
    }

    /**
     * Returns whether a code has the form of a custom question's code.
     *
     * @param code any text
     * @return true for a namespace, a colon and a name
     */
    public static boolean isCustomCode(String code) {
        Objects.requireNonNull(code, "code");
        return code.matches("[A-Za-z0-9-]{1,40}:[A-Za-z0-9.-]{1,40}");
    }

    /** {@return whether this is a custom question; false for the questions of the published lists} */
    public boolean isCustom() {
        return topics.isEmpty();
    }

    /**
     * Returns the meaning of a level for this question.
     *
     * @param level the level
     * @return the description from its topic, joined if there are several; empty for a custom question
     */
    public Optional<String> describe(Complexity level) {
        return isCustom()
                ? Optional.empty()
                : Optional.of(topics.stream()
                        .map(topic -> topic.describe(level))
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    /** {@return code and label, such as {@code "2B Knowledge that the technology generates"}} */
    @Override
    public String toString() {
        return code + ' ' + label;
    }

    @JsonValue
    Json toJson() {
        return new Json(code, domain, label);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Question fromJson(Json json) {
        return custom(json.code, json.domain, json.label);
    }

    /** The JSON form of a custom question; questions of the lists are never written. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(String code, Domain domain, String label) {}
}
