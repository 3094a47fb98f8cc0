package org.implsci.comb.design;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.implsci.comb.diagnosis.BehaviouralDiagnosis;
import org.implsci.comb.diagnosis.DeficitRule;
import org.implsci.comb.diagnosis.Deficits;
import org.implsci.comb.diagnosis.DeterminantRating;
import org.implsci.comb.technique.BehaviourChangeTechnique;
import org.implsci.comb.wheel.BehaviourChangeWheel;
import org.implsci.comb.wheel.Candidates;
import org.implsci.comb.wheel.InterventionFunction;
import org.implsci.comb.wheel.PolicyCategory;
import org.implsci.comb.wheel.TdfRoute;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.picture.Picture;
import org.implsci.core.text.TextTable;
import org.implsci.core.text.TidyTable;
import org.jspecify.annotations.Nullable;

/**
 * The design of an intervention: the suggestions of the wheel for a diagnosis, and the assessments and choices of people.
 *
 * <p>Candidates are computed from the diagnosis and the named rules; assessments and selections are stored as people gave
 * them. {@link #warnings} names choices outside the rule set and deficits without a chosen function. Immutable and thread-safe.
 */
@Value.Immutable
@JsonDocument(InterventionDesign.SCHEMA)
public abstract sealed class InterventionDesign implements WithInterventionDesign, Serializable
        permits ImmutableInterventionDesign {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/comb-design/1";

    @Serial
    private static final long serialVersionUID = 1L;

    InterventionDesign() {}

    /**
     * {@return a builder with nothing set; {@code diagnosis}, {@code deficitRule}, {@code wheel} and {@code route} are
     * mandatory}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the diagnosis} */
    public abstract BehaviouralDiagnosis diagnosis();

    /** {@return the rule that decides which ratings are deficits} */
    public abstract DeficitRule deficitRule();

    /** {@return the rule set} */
    public abstract BehaviourChangeWheel wheel();

    /** {@return the route from TDF domains to functions; without effect on components} */
    public abstract TdfRoute route();

    /** {@return the assessments, at most one an option, in the caller's order; unmodifiable} */
    public abstract List<Apease> assessments();

    /** {@return the choices, at most one an option, in the caller's order; unmodifiable} */
    public abstract List<Selection> selections();

    /** {@return the deficits of the diagnosis, and the determinants that may be deficits} */
    @Value.Lazy
    public Deficits deficits() {
        return diagnosis().deficits(deficitRule());
    }

    /** {@return the functions and policies that the rule set suggests for the deficits, with their reasons} */
    @Value.Lazy
    public Candidates candidates() {
        return wheel().candidates(deficits().present(), route());
    }

    /**
     * {@return the functions that were chosen themselves, not only as the purpose of a policy or technique, in the
     * framework's order, each once; unmodifiable}
     */
    public List<InterventionFunction> selectedFunctions() {
        return selections().stream()
                .map(Selection::option)
                .filter(option ->
                        option.policy().isEmpty() && option.technique().isEmpty())
                .flatMap(option -> option.function().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** {@return the chosen policies, in the framework's order, each once; unmodifiable} */
    public List<PolicyCategory> selectedPolicies() {
        return selections().stream()
                .flatMap(selection -> selection.option().policy().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** {@return the techniques chosen for any function, in the order of their numbers, each once; unmodifiable} */
    public List<BehaviourChangeTechnique> selectedTechniques() {
        return selections().stream()
                .flatMap(selection -> selection.option().technique().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Returns the assessment of an option.
     *
     * @param option the option
     * @return the assessment, or empty if there is none
     */
    public Optional<Apease> assessment(Option option) {
        return assessments().stream()
                .filter(apease -> apease.option().equals(option))
                .findFirst();
    }

    /** {@return the deficits that the chosen functions address by the rule set, and those that stay open} */
    public Coverage coverage() {
        return new Coverage(candidates(), selectedFunctions(), deficits().unknown());
    }

    /**
     * {@return the warnings about choices outside the rule set, choices against their own assessment, and open
     * deficits; warnings and notes, never errors, in the order of the choices, then of the deficits}
     */
    public Findings warnings() {
        return new DesignReview(this).findings();
    }

    /** Refuses a repeated option among the assessments or the choices. */
    @Value.Check
    void check() {
        repeated(assessments(), selections()).orThrow();
    }

    private static Findings repeated(List<Apease> assessments, List<Selection> selections) {
        return new Requirements()
                .unique("assessments", "option", assessments, Apease::option)
                .unique("selections", "option", selections, Selection::option)
                .findings();
    }

    /**
     * Returns the assessments as tidy data, one row a criterion of an option.
     *
     * @return the columns need, function, policy and technique (codes, empty if the option has none), criterion, level and
     *     verdict (codes, with {@code not-answered} and the like)
     */
    public TidyTable assessmentData() {
        TidyTable.Builder data =
                TidyTable.columns("need", "function", "policy", "technique", "criterion", "level", "verdict");
        for (Apease apease : assessments()) {
            Option option = apease.option();
            for (ApeaseCriterion criterion : ApeaseCriterion.values()) {
                data.row(
                        option.need(),
                        option.function(),
                        option.policy(),
                        option.technique(),
                        criterion,
                        apease.rating(criterion).code(ApeaseLevel::code),
                        apease.verdict().code(ApeaseVerdict::code));
            }
        }
        return data.build();
    }

    /** {@return the map of the wheel: the rated determinants, the suggestions, and the choices} */
    public Picture picture() {
        return candidates()
                .picture(
                        diagnosis().readings().stream()
                                .map(DeterminantRating::determinant)
                                .toList(),
                        deficits().unknown(),
                        selectedFunctions(),
                        selectedPolicies());
    }

    /** {@return the map of the wheel as an SVG document of its own} */
    public String toSvg() {
        return picture().toSvg();
    }

    /** {@return the assessments as a table, a row each: option, criteria of APEASE, verdict} */
    public TextTable assessmentTable() {
        ImmutableList.Builder<String> header = ImmutableList.builder();
        header.add("option");
        for (ApeaseCriterion criterion : ApeaseCriterion.values()) {
            header.add(criterion.code());
        }
        return new TextTable(
                header.add("verdict").build(),
                assessments().stream().map(Apease::row).toList());
    }

    /**
     * {@return the long form for a person: deficits, candidates, assessments, choices, coverage and warnings, without a final
     * line end}
     */
    public String explain() {
        return diagnosis().behaviour().explain()
                + "\n\n" + deficits().explain()
                + "\n\n" + candidates().explain()
                + (assessments().isEmpty() ? "" : "\n\n" + assessmentTable().toText())
                + assessments().stream()
                        .flatMap(Apease::rationales)
                        .map(rationale -> "\n" + rationale)
                        .collect(Collectors.joining())
                + selections().stream()
                        .map(selection -> "\nchosen: " + selection + ": " + selection.reason())
                        .collect(Collectors.joining("", "\n", "\n\n"))
                + coverage().explain()
                + (warnings().isEmpty() ? "" : "\n\n" + warnings().explain());
    }

    /** {@return the number of suggested functions, assessed options and choices; at most 80 characters} */
    @Override
    public final String toString() {
        return candidates().functions().size() + " functions suggested, "
                + assessments().size() + " options assessed, " + selections().size() + " chosen";
    }

    @JsonValue
    Json toJson() {
        boolean builtIn = wheel().isBuiltIn();
        return new Json(
                SCHEMA,
                diagnosis(),
                deficitRule(),
                builtIn ? wheel().code() : null,
                builtIn ? null : wheel(),
                route(),
                assessments().isEmpty() ? null : assessments(),
                selections());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static InterventionDesign fromJson(Json json) {
        Requirements faults = new Requirements();
        BehaviourChangeWheel wheel = json.wheel(faults);
        List<Apease> assessments = json.assessments == null ? List.of() : json.assessments;
        faults.add(repeated(assessments, json.selections)).orThrow();
        return builder()
                .diagnosis(json.diagnosis)
                .deficitRule(json.deficitRule)
                .wheel(wheel)
                .route(json.route)
                .addAllAssessments(assessments)
                .addAllSelections(json.selections)
                .build();
    }

    /** The JSON form of a design: a built-in rule set by its code, a custom one in full. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String schema,
            BehaviouralDiagnosis diagnosis,
            DeficitRule deficitRule,
            @Nullable String ruleSet,
            @Nullable BehaviourChangeWheel customRuleSet,
            TdfRoute route,
            @Nullable List<Apease> assessments,
            List<Selection> selections) {
        /**
         * Returns the rule set that the document names or holds; after a fault a substitute, so that the rest is checked too.
         */
        private BehaviourChangeWheel wheel(Requirements faults) {
            if (customRuleSet != null && ruleSet == null) {
                return customRuleSet;
            }
            Pointer place = Pointer.ROOT.at("ruleSet");
            if (ruleSet == null || customRuleSet != null) {
                faults.add(Finding.error(ruleSet == null ? "comb.rule-set.absent" : "comb.rule-set.twice", place)
                        .message(ruleSet == null ? "no rule set" : "two rule sets")
                        .expected("either ruleSet, a code, or customRuleSet, a whole rule set")
                        .build());
                return BehaviourChangeWheel.GUIDE_2014;
            }
            try {
                return BehaviourChangeWheel.named(ruleSet);
            } catch (InvalidInputException e) {
                faults.add(e.findings().under(place));
                return BehaviourChangeWheel.GUIDE_2014;
            }
        }
    }

    /** Builds an {@link InterventionDesign}; every attribute may be set once, lists may be added to. */
    public static final class Builder extends ImmutableInterventionDesign.Builder {
        Builder() {}
    }
}
