package org.implsci.rollout;

import java.util.List;
import org.implsci.core.finding.Findings;
import org.implsci.rollout.advice.ModelAdvice;
import org.implsci.rollout.advice.ModelAdviser;
import org.implsci.rollout.advice.ModelFactors;
import org.implsci.rollout.plan.PlanCheck;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.WhoDecides;
import org.implsci.rollout.state.EventLog;
import org.implsci.rollout.state.RolloutState;
import org.implsci.rollout.wave.WaveCoupling;
import org.implsci.rollout.wave.WavePlan;
import org.implsci.rollout.wave.WavePlanner;
import org.implsci.rollout.wave.WavePolicy;
import org.implsci.rollout.wave.WaveSite;

/**
 * The front door to rollouts: what can be done, one verb each.
 *
 * <p>Check a plan, begin it, replay its log, schedule its sites, ask for advice. There is no logic here.
 */
public final class Rollout {
    private Rollout() {}

    /**
     * Everything that stands between a plan and its first live stage.
     *
     * @param plan the plan
     * @param who who decides on which task
     * @return every finding; valid if a rollout may start
     */
    public static Findings check(RolloutPlan plan, WhoDecides who) {
        return PlanCheck.check(plan, who);
    }

    /**
     * The state of a rollout before anything has happened.
     *
     * @param plan the plan
     * @param who who decides on which task
     * @return ready if the plan has no error, otherwise a draft
     */
    public static RolloutState begin(RolloutPlan plan, WhoDecides who) {
        return RolloutState.begin(plan, who);
    }

    /**
     * The state to which a log leads.
     *
     * @param plan the plan
     * @param who who decides on which task
     * @param log what happened
     * @return the state; events that could not happen are refused and listed in it
     * @throws org.implsci.core.finding.InvalidInputException if the log is that of another plan
     */
    public static RolloutState replay(RolloutPlan plan, WhoDecides who, EventLog log) {
        return log.replay(plan, who);
    }

    /**
     * The waves in which sites go live.
     *
     * @param sites the sites
     * @param couplings which of them go together
     * @param policy capacity, readiness for the first wave, filling
     * @return the waves and a lower bound
     * @throws org.implsci.core.finding.InvalidInputException with all findings if there is no such plan
     */
    public static WavePlan waves(List<WaveSite> sites, List<WaveCoupling> couplings, WavePolicy policy) {
        return WavePlanner.plan(sites, couplings, policy);
    }

    /**
     * Big bang or phased, with what speaks for and against.
     *
     * @param factors what is known of the change
     * @param coupledFrom from which share of flow between units on they count as coupled; above 0, at most 1
     * @return the advice
     */
    public static ModelAdvice advise(ModelFactors factors, double coupledFrom) {
        return ModelAdviser.advise(factors, coupledFrom);
    }
}
