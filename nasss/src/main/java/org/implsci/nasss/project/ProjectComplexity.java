package org.implsci.nasss.project;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.implsci.core.answer.Answer;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.answer.OrdinalSummary;
import org.implsci.core.answer.Tally;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.AnswerCodes;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.source.Citation;
import org.implsci.core.term.Term;
import org.implsci.core.text.SafeText;
import org.implsci.nasss.question.Complexity;
import org.implsci.nasss.question.NasssSources;
import org.jspecify.annotations.Nullable;

/**
 * The complexity of a project, rated by the caller's own items: structural, socio-political and emergent.
 *
 * <p>The items of NASSS-CAT, 35 of them, are not part of this library. Callers supply their own items, each of one kind. The
 * three kinds are those of {@link #SOURCE}, as recalled. Immutable and thread-safe.
 *
 * @param subject the project; not blank
 * @param items the rated items, each code once; unmodifiable
 */
@JsonDocument(ProjectComplexity.SCHEMA)
public record ProjectComplexity(String subject, List<ProjectItem> items) implements Serializable {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/nasss-project-complexity/1";

    /** The source of the three kinds. */
    public static final Citation SOURCE = Citation.recalled(NasssSources.PROJECT_COMPLEXITY_2017);

    /** Copies the list; refuses a blank subject and a repeated code. */
    public ProjectComplexity {
        items = ImmutableList.copyOf(Objects.requireNonNull(items, "items"));
        new Requirements()
                .notBlank("subject", subject)
                .unique("items", "item", items, ProjectItem::code)
                .orThrow();
    }

    /** The kinds of project complexity. */
    public enum ComplexityKind implements Term {
        /** The complexity of size, number, pace and interdependence. */
        STRUCTURAL,
        /** The complexity of people, power and interests. */
        SOCIO_POLITICAL,
        /** The complexity of uncertainty and change. */
        EMERGENT;

        @Override
        public String label() {
            return code();
        }
    }

    /**
     * One of the caller's items, rated.
     *
     * @param code the code, unique in the project; not blank
     * @param kind the kind of complexity
     * @param label the topic of the item, in the caller's words; not blank
     * @param answer a level, "not applicable", "don't know" or "not answered"
     */
    public record ProjectItem(String code, ComplexityKind kind, String label, Answer<Complexity> answer)
            implements Serializable {
        /** Refuses null components and blank texts. */
        public ProjectItem {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(answer, "answer");
            new Requirements().notBlank("code", code).notBlank("label", label).orThrow();
        }

        @JsonValue
        ItemJson toJson() {
            return new ItemJson(
                    code,
                    kind,
                    label,
                    answer.code(Complexity::code),
                    answer.rationale().isEmpty() ? null : answer.rationale());
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static ProjectItem fromJson(ItemJson json) {
            Requirements faults = new Requirements();
            Answer<Complexity> answer = faults.attempt(
                    Pointer.ROOT,
                    () -> Answer.ofCode(json.answer, json.rationale, Complexity.VOCABULARY),
                    Answer::notAnswered);
            return faults.orThrow(() -> new ProjectItem(json.code, json.kind, json.label, answer));
        }
    }

    /**
     * Returns the counts of answers to the items of one kind.
     *
     * @param kind the kind
     * @return the counts
     */
    public Tally<Complexity> tally(ComplexityKind kind) {
        return Tally.of(
                Complexity.class,
                items.stream()
                        .filter(item -> item.kind() == kind)
                        .map(ProjectItem::answer)
                        .toList());
    }

    /**
     * Returns the level of the items of one kind.
     *
     * @param kind the kind
     * @param policy the policy that makes one level of several answers
     * @return a level, or the reason why there is none
     */
    public OrdinalSummary<Complexity> summary(ComplexityKind kind, OrdinalPolicy policy) {
        return policy.summarise(tally(kind));
    }

    /**
     * Returns the long form for a person: each kind with its level and counts.
     *
     * @param policy the policy that makes one level of several answers
     * @return one line a kind, without a line feed at the end
     */
    public String explain(OrdinalPolicy policy) {
        return Stream.of(ComplexityKind.values())
                .map(kind -> kind.label() + ": " + summary(kind, policy) + " (" + policy.label() + " of " + tally(kind)
                        + ")")
                .collect(Collectors.joining("\n"));
    }

    /** Returns the subject and the number of items. */
    @Override
    public String toString() {
        return "project complexity of " + SafeText.line(subject, 40) + ", items: " + items.size();
    }

    @JsonValue
    Json toJson() {
        return new Json(SCHEMA, subject, items);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ProjectComplexity fromJson(Json json) {
        return new ProjectComplexity(json.subject, json.items);
    }

    /** The JSON form of a project's complexity. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(String schema, String subject, List<ProjectItem> items) {}

    /** The JSON form of an item. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemJson(
            String code,
            ComplexityKind kind,
            String label,
            @AnswerCodes(Complexity.class) String answer,
            @Nullable String rationale) {}
}
