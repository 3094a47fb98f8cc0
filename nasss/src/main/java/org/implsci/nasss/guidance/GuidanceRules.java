package org.implsci.nasss.guidance;

import static org.implsci.nasss.guidance.GuidanceStep.REDUCE;
import static org.implsci.nasss.guidance.GuidanceStep.RESPOND;
import static org.implsci.nasss.guidance.GuidanceStep.UNDERSTAND;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;
import org.implsci.core.source.SourceReport;
import org.implsci.nasss.question.Complexity;
import org.implsci.nasss.question.NasssSources;
import org.implsci.nasss.question.Topic;

/**
 * A named, versioned rule base for guidance.
 *
 * <p>{@link #STANDARD} follows the order understand, reduce, respond. Its actions are in our own words. Each cites its
 * source: a publication, a toolkit derived from NASSS-CAT, report 001, or our own judgement. Callers add rules by
 * {@link #plus}. Immutable and thread-safe.
 *
 * <p>Two themes of the sources have no rule here. The derived toolkit asks about privacy and security, but neither published
 * list has a question about them, so no profile could trigger a rule. NASSS-CAT asks about the leadership of the programme; we
 * only recall that part, and the rule on the capacity to innovate already covers leadership.
 *
 * @param id the name and version of the base, such as {@code org.implsci/nasss-guidance-rules/1}
 * @param rules the rules, each id once: those about the whole programme, then those about topics; unmodifiable
 */
public record GuidanceRules(String id, List<GuidanceRule> rules) implements Serializable {
    private static final int SEVERAL = 2;
    private static final String NAME = "org.implsci/nasss-guidance-rules/1";

    /** The rule base of this library, in its first version; "several" domains are two. */
    public static final GuidanceRules STANDARD = standard(SEVERAL);

    /** Copies the list; refuses a blank name and a repeated id. */
    public GuidanceRules {
        rules = ImmutableList.copyOf(Objects.requireNonNull(rules, "rules"));
        new Requirements()
                .notBlank("id", id)
                .unique("rules", "rule", rules, GuidanceRule::id)
                .orThrow();
    }

    /**
     * Returns a longer rule base under a new name.
     *
     * @param newId the name of the longer rule base
     * @param rule the rule to add at the end
     * @return the longer rule base
     */
    public GuidanceRules plus(String newId, GuidanceRule rule) {
        return new GuidanceRules(
                newId,
                ImmutableList.<GuidanceRule>builder().addAll(rules).add(rule).build());
    }

    /**
     * Returns the rule base of this library with a number for "several" domains.
     *
     * @param several the least number of domains that counts as several; 1 to 7
     * @return the rule base; its name includes the number, unless it is that of {@link #STANDARD}
     */
    public static GuidanceRules standard(int several) {
        Citation summary = Citation.published(NasssSources.SUMMARY_2018);
        Citation toolkit = Citation.derivedTool(NasssSources.DERIVED_TOOLKIT);
        Citation cases = Citation.published(NasssSources.FOUR_CASES_2024);
        Citation recalled = Citation.recalled(NasssSources.CASES_2018);
        return new GuidanceRules(
                several == SEVERAL ? NAME : NAME + ", several from " + several,
                List.of(
                        new GuidanceRule(
                                "G5",
                                UNDERSTAND,
                                new Trigger.SomethingUnknown(),
                                "Find out the unknown answers before you decide; plan this as work with an owner and a date",
                                toolkit),
                        new GuidanceRule(
                                "G6",
                                UNDERSTAND,
                                new Trigger.Always(),
                                "Rate again every three to six months, and whenever something changes",
                                toolkit),
                        new GuidanceRule(
                                "G1",
                                REDUCE,
                                new Trigger.DomainsAt(Complexity.COMPLEX, 1, false),
                                "Reduce complexity first: drop scope, sites or integrations that the core purpose does not need",
                                summary),
                        new GuidanceRule(
                                "G2",
                                RESPOND,
                                new Trigger.DomainsAt(Complexity.COMPLEX, several, false),
                                "Do not commit to a full roll-out; take small reversible steps with review points",
                                report("L406, L665")),
                        new GuidanceRule(
                                "G3",
                                RESPOND,
                                new Trigger.DomainsAt(Complexity.COMPLICATED, several, true),
                                "Budget more time and money than for a simple change, and plan in detail",
                                recalled),
                        new GuidanceRule(
                                "G4", RESPOND, new Trigger.AllSimple(), "A standard roll-out fits", report("L398")),
                        new GuidanceRule(
                                "G7",
                                RESPOND,
                                new Trigger.DomainsAt(Complexity.COMPLEX, 1, false),
                                "Lead adaptively: expect the plan to change, and give teams room to respond",
                                cases),
                        GuidanceRule.about(
                                "1A-1",
                                REDUCE,
                                List.of(Topic.NATURE_OF_CONDITION, Topic.COMORBIDITIES, Topic.SOCIOCULTURAL_FACTORS),
                                "Begin with well-characterised groups of patients; involve clinicians and patients, who know"
                                        + " the condition, early",
                                cases),
                        GuidanceRule.about(
                                "2A-1",
                                UNDERSTAND,
                                List.of(Topic.MATERIAL_PROPERTIES),
                                "Assess how ready the technology is, and do not scale before it is ready",
                                toolkit),
                        GuidanceRule.about(
                                "2A-2",
                                REDUCE,
                                List.of(Topic.MATERIAL_PROPERTIES),
                                "Ask whether each integration is needed now; postpone the others, and involve the IT"
                                        + " department of every organisation",
                                toolkit),
                        GuidanceRule.about(
                                "2B-1",
                                UNDERSTAND,
                                List.of(Topic.KNOWLEDGE_GENERATED),
                                "Agree the meaning and the limits of the data with the people who will act on them",
                                own()),
                        GuidanceRule.about(
                                "2C-1",
                                RESPOND,
                                List.of(Topic.KNOWLEDGE_TO_USE),
                                "Provide training, supervision, champions and a help desk",
                                toolkit),
                        GuidanceRule.about(
                                "2D-1",
                                REDUCE,
                                List.of(Topic.SUPPLY_MODEL, Topic.INTELLECTUAL_PROPERTY),
                                "Put an exit clause into the contract, and keep the product replaceable",
                                Citation.derivedTool(NasssSources.AI_SELECTION_TOOL)),
                        GuidanceRule.about(
                                "3A-1",
                                UNDERSTAND,
                                List.of(Topic.SUPPLY_SIDE_VALUE),
                                "Examine the supplier's business model and route to funding",
                                toolkit),
                        GuidanceRule.about(
                                "3B-1",
                                UNDERSTAND,
                                List.of(Topic.DEMAND_SIDE_VALUE),
                                "Evaluate the value against present practice, with patient-reported outcomes",
                                toolkit),
                        GuidanceRule.about(
                                "3B-2",
                                UNDERSTAND,
                                List.of(Topic.DEMAND_SIDE_VALUE),
                                "Work out costs, benefits and the effect on budgets; monitor safety; assess which people"
                                        + " might be excluded",
                                toolkit),
                        GuidanceRule.about(
                                "4A-1",
                                RESPOND,
                                List.of(Topic.STAFF),
                                "Listen to staff, map their workload, train them, and work with champions",
                                toolkit),
                        GuidanceRule.about(
                                "4B-1",
                                REDUCE,
                                List.of(Topic.PATIENT),
                                "Design with patients, ask as little of them as possible, inform them in plain words, and"
                                        + " help them with digital steps",
                                toolkit),
                        GuidanceRule.about(
                                "4C-1",
                                REDUCE,
                                List.of(Topic.LAY_CARERS),
                                "Do not rely on carers being available; provide an alternative",
                                own()),
                        GuidanceRule.about(
                                "5A-1",
                                REDUCE,
                                List.of(Topic.CAPACITY_TO_INNOVATE),
                                "Ring-fence people and money, and start smaller",
                                toolkit),
                        GuidanceRule.about(
                                "5B-1",
                                RESPOND,
                                List.of(Topic.READINESS),
                                "Assess readiness, analyse stakeholders, and explain the benefits of the change",
                                cases),
                        GuidanceRule.about(
                                "5C-1",
                                REDUCE,
                                List.of(Topic.FUNDING_DECISION),
                                "Agree before the start who pays, who is liable, and which costs recur",
                                toolkit),
                        GuidanceRule.about(
                                "5D-1",
                                RESPOND,
                                List.of(Topic.TEAM_ROUTINES),
                                "Map the work with the people who do it, and change it step by step",
                                toolkit),
                        GuidanceRule.about(
                                "5E-1",
                                RESPOND,
                                List.of(Topic.IMPLEMENTATION_WORK),
                                "Plan and resource the work of implementing; begin with a trial period that yields evidence",
                                toolkit),
                        GuidanceRule.about(
                                "6A-1",
                                REDUCE,
                                List.of(Topic.WIDER_CONTEXT),
                                "Engage regulators and professional bodies early, and stay within what the law allows",
                                cases),
                        GuidanceRule.about(
                                "7A-1",
                                RESPOND,
                                List.of(Topic.SCOPE_TO_ADAPT),
                                "State in the model and in the contract which parts are fixed and which parts sites may adapt",
                                report("too rigid versus too fluid")),
                        GuidanceRule.about(
                                "7B-1",
                                RESPOND,
                                List.of(Topic.RESILIENCE),
                                "Review regularly, act on feedback, and name an owner and a review date for content",
                                report("L664"))));
    }

    private static Citation report(String place) {
        return SourceReport.SERVICE_CHANGE.at(place);
    }

    private static Citation own() {
        return Citation.own(Source.of("implsci", 2026, "NASSS guidance rules, version 1"));
    }

    /** Returns the name and the number of rules. */
    @Override
    public String toString() {
        return id + ", " + rules.size() + " rules";
    }
}
