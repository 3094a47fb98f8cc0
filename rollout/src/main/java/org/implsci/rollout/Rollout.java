package org.implsci.rollout;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.implsci.core.finding.Findings;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.json.ReadResult;
import org.implsci.core.panel.Panel;
import org.implsci.rollout.benefit.BenefitRegister;
import org.implsci.rollout.execution.EventLog;
import org.implsci.rollout.execution.GoLiveCheck;
import org.implsci.rollout.execution.RolloutState;
import org.implsci.rollout.gate.GoLiveClearance;
import org.implsci.rollout.governance.GovernanceMap;
import org.implsci.rollout.npt.Embedding;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.WhoDecides;
import org.implsci.rollout.plan.check.PlanCheck;
import org.implsci.rollout.plan.schedule.WaveCoupling;
import org.implsci.rollout.plan.schedule.WavePlan;
import org.implsci.rollout.plan.schedule.WavePlanner;
import org.implsci.rollout.plan.schedule.WavePolicy;
import org.implsci.rollout.plan.schedule.WaveRequest;
import org.implsci.rollout.plan.schedule.WaveSite;
import org.implsci.rollout.raci.RaciDifference;
import org.implsci.rollout.raci.RaciMatrix;
import org.implsci.rollout.raci.check.RaciMetrics;
import org.implsci.rollout.raci.check.RaciPolicy;
import org.implsci.rollout.raci.check.RaciReport;
import org.implsci.rollout.readiness.Checklist;
import org.implsci.rollout.readiness.ListAnswers;
import org.implsci.rollout.readiness.ReadinessAnswers;
import org.implsci.rollout.readiness.ReadinessProfile;
import org.implsci.rollout.safety.hazard.HazardLog;
import org.implsci.rollout.safety.hazard.HazardReport;
import org.implsci.rollout.spc.MonitoredSeries;
import org.implsci.rollout.spc.SpcRuleSet;
import org.implsci.rollout.spc.XmrChart;
import org.implsci.rollout.stakeholder.StakeholderMap;
import org.implsci.rollout.strategy.ModelAdvice;
import org.implsci.rollout.strategy.ModelAdviser;
import org.implsci.rollout.strategy.ModelFactors;

/**
 * The front door of rollout: what can be done, on one name.
 *
 * <p>Check who does what, check a plan, begin it, replay its log, schedule its sites, ask for advice.
 *
 * <pre>{@code
 * var matrix = RaciMatrix.of(Scheme.RACI)
 *         .plus(Party.role("CCIO")).plus(Party.role("Ward manager"))
 *         .plus(Task.of("go", "Go or no-go of wave 1", TaskKind.DECISION))
 *         .assign("go", "CCIO", "A", "R").assign("go", "Ward manager", "C");
 * System.out.println(Rollout.check(matrix, RaciPolicy.plain()).explain());
 * }</pre>
 *
 * <p>All methods are pure and thread-safe.
 */
public final class Rollout {
    private Rollout() {}

    /**
     * Reads a responsibility matrix from JSON.
     *
     * @param json the whole document
     * @return the matrix, or every fault in the document
     */
    public static ReadResult<RaciMatrix> readRaci(String json) {
        return JsonCodec.standard().read(json, RaciMatrix.class);
    }

    /**
     * Returns what a matrix breaks.
     *
     * @param matrix the matrix
     * @param policy thresholds and requirements; {@link RaciPolicy#plain()} for the rules that need none
     * @return the report
     */
    public static RaciReport check(RaciMatrix matrix, RaciPolicy policy) {
        return RaciReport.of(matrix, policy);
    }

    /**
     * Returns the figures of a matrix.
     *
     * @param matrix the matrix
     * @return load, density, concentration
     */
    public static RaciMetrics measure(RaciMatrix matrix) {
        return RaciMetrics.of(matrix);
    }

    /**
     * Returns what changed from one matrix to another.
     *
     * @param before the earlier matrix
     * @param after the later matrix, of the same scheme
     * @return the difference
     */
    public static RaciDifference compare(RaciMatrix before, RaciMatrix after) {
        return new RaciDifference(before, after);
    }

    /**
     * Reads a map of stakeholders from JSON.
     *
     * @param json the whole document
     * @return the map, or every fault in the document
     */
    public static ReadResult<StakeholderMap> readStakeholders(String json) {
        return JsonCodec.standard().read(json, StakeholderMap.class);
    }

    /**
     * Returns what a map of stakeholders lacks, by itself and against a responsibility matrix.
     *
     * @param map the map
     * @param matrix the matrix whose parties stand for the stakeholders
     * @return the findings of both checks
     */
    public static Findings check(StakeholderMap map, RaciMatrix matrix) {
        return map.findings().and(map.findings(matrix));
    }

    /**
     * Reads the ways to approval from JSON.
     *
     * @param json the whole document
     * @return the ways, or every fault in the document
     */
    public static ReadResult<GovernanceMap> readGovernance(String json) {
        return JsonCodec.standard().read(json, GovernanceMap.class);
    }

    /**
     * Reads a hazard log from JSON.
     *
     * @param json the whole document
     * @return the log, or every fault in the document
     */
    public static ReadResult<HazardLog> readHazards(String json) {
        return JsonCodec.standard().read(json, HazardLog.class);
    }

    /**
     * Returns what stands in the way of going live with a hazard log.
     *
     * @param log the log
     * @return the report
     */
    public static HazardReport check(HazardLog log) {
        return HazardReport.of(log);
    }

    /**
     * Reads a plan from JSON.
     *
     * @param json the whole document
     * @return the plan, or every fault in the document
     */
    public static ReadResult<RolloutPlan> readPlan(String json) {
        return JsonCodec.standard().read(json, RolloutPlan.class);
    }

    /**
     * Reads an event log from JSON.
     *
     * @param json the whole document
     * @return the log, or every fault in the document
     */
    public static ReadResult<EventLog> readLog(String json) {
        return JsonCodec.standard().read(json, EventLog.class);
    }

    /**
     * Returns everything that stands between a plan and its first live stage.
     *
     * @param plan the plan
     * @param who who decides on which task
     * @return every finding; valid if a rollout may start
     */
    public static Findings check(RolloutPlan plan, WhoDecides who) {
        return PlanCheck.check(plan, who);
    }

    /**
     * Returns the state of a rollout before anything has happened.
     *
     * @param plan the plan
     * @param who who decides on which task
     * @return ready if the plan has no error, otherwise a draft
     */
    public static RolloutState begin(RolloutPlan plan, WhoDecides who) {
        return RolloutState.begin(plan, who);
    }

    /**
     * Returns the state to which a log leads.
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
     * Reads what is to be scheduled into waves.
     *
     * @param json the document
     * @return the request, or every fault of the document
     */
    public static ReadResult<WaveRequest> readWaves(String json) {
        return JsonCodec.standard().read(json, WaveRequest.class);
    }

    /**
     * Returns the waves in which sites go live.
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
     * Reads what is known of a change when its implementation model is chosen.
     *
     * @param json the document
     * @return the factors, or every fault of the document
     */
    public static ReadResult<ModelFactors> readFactors(String json) {
        return JsonCodec.standard().read(json, ModelFactors.class);
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

    /**
     * Returns what hazards and ways to approval leave open before adopters go live; reported to a rollout as an event.
     *
     * @param hazards what the hazard log was found to be
     * @param governance the ways to approval
     * @param adopters who is to go live, such as the sites of a stage
     * @param given who has approved, by adopter
     * @return the clearance
     */
    public static GoLiveClearance clearance(
            HazardReport hazards, GovernanceMap governance, List<String> adopters, Map<String, Set<String>> given) {
        return GoLiveCheck.check(hazards, governance, adopters, given);
    }

    /**
     * Reads a monitored series.
     *
     * @param json the document
     * @return the series, or every fault of the document
     */
    public static ReadResult<MonitoredSeries> readSeries(String json) {
        return JsonCodec.standard().read(json, MonitoredSeries.class);
    }

    /**
     * Returns whether a measure changes by more than chance.
     *
     * @param series the measure over time
     * @param ruleSet the rule set, because tools differ
     * @return the control chart with its verdicts
     */
    public static XmrChart chart(MonitoredSeries series, SpcRuleSet ruleSet) {
        return XmrChart.of(series, ruleSet);
    }

    /**
     * Returns how far a practice has become normal.
     *
     * @param panel answers to NoMAD, see {@link org.implsci.rollout.npt.Nomad}
     * @return a score for each construct, at least half of the relevant items answered
     */
    public static Embedding embedding(Panel panel) {
        return Embedding.of(panel);
    }

    /**
     * Reads a register of benefits from its JSON form.
     *
     * @param json the text
     * @return the register, or all findings
     */
    public static ReadResult<BenefitRegister> readBenefits(String json) {
        return JsonCodec.standard().read(json, BenefitRegister.class);
    }

    /**
     * Reads answers to the checklists of the source reports.
     *
     * @param json the document
     * @return the answers, or every fault of the document
     */
    public static ReadResult<ReadinessAnswers> readReadiness(String json) {
        return JsonCodec.standard().read(json, ReadinessAnswers.class);
    }

    /**
     * Returns what is in place, what is missing, what is not known, and what to do next.
     *
     * @param checklist the checklist, see {@link org.implsci.rollout.readiness.Checklists}
     * @param answers the answers to it
     * @return the profile; it has no score
     */
    public static ReadinessProfile readiness(Checklist checklist, ListAnswers answers) {
        return new ReadinessProfile(checklist, answers);
    }
}
