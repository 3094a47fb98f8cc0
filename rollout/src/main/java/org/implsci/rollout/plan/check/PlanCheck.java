package org.implsci.rollout.plan.check;

import org.implsci.core.finding.Findings;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.WhoDecides;

/**
 * Everything that stands between a plan and its first live stage, found in one go.
 *
 * <p>Errors keep a rollout from starting; warnings and notes do not. Each finding has the id of its rule as the parameter
 * {@code rule}, and cites the lines of the report that ask for it; where the rule is our own, the citation says so. Rules by
 * first letter: S stages, G gates and measures, D what has to be there before anything goes live (report 001, lines 311
 * to 317), R rollback, X who decides, L pilot, C what is fixed and what is local. The cost is linear in the plan.
 */
public final class PlanCheck {
    private PlanCheck() {}

    /**
     * Checks a plan.
     *
     * @param plan the plan
     * @param who who decides on which task
     * @return every finding, part by part; valid if a rollout may start
     */
    public static Findings check(RolloutPlan plan, WhoDecides who) {
        RuleReport report = new RuleReport();
        StageRules.check(plan, report);
        GateRules.check(plan, report);
        SafetyRules.check(plan, report);
        PeopleRules.check(plan, who, report);
        return report.findings();
    }
}
