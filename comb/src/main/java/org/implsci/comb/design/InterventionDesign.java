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
import org.implsci.core.text.TextTable;
import org.jspecify.annotations.Nullable;

/**
 * An intervention in the making: what the wheel suggests for a diagnosis, what people make of it, what they choose.
 *
 * <p>Candidates are computed from the diagnosis and the named rules; assessments and selections are stored as people gave
 * them. {@link #warnings} says where the choices leave the rule set and what they leave open. Immutable and thread-safe.
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

    /** {@return what stands in the way of which behaviour; the diagnosis} */
    public abstract BehaviouralDiagnosis diagnosis();

    /** {@return which readings count as deficits; the rule} */
    public abstract DeficitRule deficitRule();

    /** {@return the rule set that is asked} */
    public abstract BehaviourChangeWheel wheel();

    /** {@return how domains of the TDF lead to functions; the route; without effect on components} */
    public abstract TdfRoute route();

    /** {@return what people said of options, each option once; the assessments in the caller's order; unmodifiable} */
    public abstract List<Apease> assessments();

    /** {@return what people chose, each option once; the choices in the caller's order; unmodifiable} */
    public abstract List<Selection> selections();

    /** {@return what the intervention has to address; the deficits, and what is not known} */
    public Deficits deficits() {
        return diagnosis().deficits(deficitRule());
    }

    /** {@return what the rule set suggests for the deficits; the candidates with their reasons} */
    public Candidates candidates() {
        return wheel().candidates(deficits().present(), route());
    }

    /**
     * {@return the functions that were chosen as such, and not only as the purpose of a policy or technique; the
     * functions in the framework's order, each once; unmodifiable}
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

    /** {@return the policies that were chosen; the policies in the framework's order, each once; unmodifiable} */
    public List<PolicyCategory> selectedPolicies() {
        return selections().stream()
                .flatMap(selection -> selection.option().policy().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * {@return the techniques that were chosen, for whatever function; the techniques in the order of their numbers,
     * each once; unmodifiable}
     */
    public List<BehaviourChangeTechnique> selectedTechniques() {
        return selections().stream()
                .flatMap(selection -> selection.option().technique().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Returns what people said of an option.
     *
     * @param option the option
     * @return the assessment, or empty if the option was not assessed
     */
    public Optional<Apease> assessment(Option option) {
        return assessments().stream()
                .filter(apease -> apease.option().equals(option))
                .findFirst();
    }

    /** {@return which deficits the chosen functions address; the coverage by the rule set} */
    public Coverage coverage() {
        return new Coverage(candidates(), selectedFunctions(), deficits().unknown());
    }

    /**
     * {@return where the choices leave the rule set, contradict people's own judgement, or leave a deficit open;
     * warnings and notes, in the order of the choices, then of the deficits; never an error}
     */
    public Findings warnings() {
        return new DesignReview(this).findings();
    }

    /** Refuses an option that is assessed or chosen twice. */
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
     * {@return the assessments as a table: option, each criterion of APEASE, verdict; a row an assessment; no total}
     */
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
     * {@return the long form for a person: deficits, candidates, assessments, choices, coverage and warnings; many
     * lines, without a line end after the last}
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

    /** {@return how much is suggested, assessed and chosen; at most 80 characters} */
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

    /** What a design looks like in JSON: a rule set of the library by its code, a caller's own in full. */
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
         * Returns the rule set that the document names or holds; after a fault any one, so that the rest is checked
         * too.
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
