package org.implsci.rollout.plan.check;

import java.util.Objects;
import org.implsci.core.finding.Findings;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.WhoDecides;

/**
 * Checks a plan and reports, all at once, everything that keeps it from its first live stage.
 *
 * <p>Errors keep a rollout from starting; warnings and notes do not. Each finding has the id of its rule as the parameter
 * {@code rule}, and cites the lines of the report that ask for it; where the rule is our own, the citation says so. Rules by
 * first letter: S stages, G gates and measures, D preconditions of go-live (report 001, lines 311 to 317), R rollback, X
 * decision makers, L pilot, C core and adaptable parts. A big bang must have one stage; the other three implementation models
 * all count as phased. The cost is linear in the size of the plan.
 */
public final class PlanCheck {
    private PlanCheck() {}

    /**
     * Checks a plan.
     *
     * @param plan the plan
     * @param who the lookup of the accountable party of each task
     * @return all findings, part by part; valid if the rollout may start
     */
    public static Findings check(RolloutPlan plan, WhoDecides who) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(who, "who");
        RuleReport report = new RuleReport();
        StageRules.check(plan, report);
        GateRules.check(plan, report);
        SafetyRules.check(plan, report);
        PeopleRules.check(plan, who, report);
        return report.findings();
    }
}
