package org.implsci.rollout;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * The front door of the module: everything that can be done with a rollout, as methods of one class.
 *
 * <p>Methods that begin with {@code read} read a document from JSON. Methods that begin with {@code check} say what is wrong
 * with one. The others plan, replay, advise and measure.
 *
 * <pre>{@code
 * var matrix = RaciMatrix.of(Scheme.RACI)
 *         .plus(Party.role("CCIO")).plus(Party.role("Ward manager"))
 *         .plus(Task.of("go", "Go or no-go of wave 1", TaskKind.DECISION))
 *         .assign("go", "CCIO", "A", "R").assign("go", "Ward manager", "C");
 * System.out.println(Rollout.checkMatrix(matrix, RaciPolicy.plain()).explain());
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
     * Reads a map of stakeholders from JSON.
     *
     * @param json the whole document
     * @return the map, or every fault in the document
     */
    public static ReadResult<StakeholderMap> readStakeholders(String json) {
        return JsonCodec.standard().read(json, StakeholderMap.class);
    }

    /**
     * Reads the approval pathways of adopters from JSON.
     *
     * @param json the whole document
     * @return the pathways, or every fault in the document
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
     * Reads a rollout plan from JSON.
     *
     * @param json the whole document
     * @return the plan, or every fault in the document
     */
    public static ReadResult<RolloutPlan> readPlan(String json) {
        return JsonCodec.standard().read(json, RolloutPlan.class);
    }

    /**
     * Reads the event log of a rollout from JSON.
     *
     * @param json the whole document
     * @return the log, or every fault in the document
     */
    public static ReadResult<EventLog> readLog(String json) {
        return JsonCodec.standard().read(json, EventLog.class);
    }

    /**
     * Reads a request to schedule sites into waves from JSON.
     *
     * @param json the whole document
     * @return the request, or every fault in the document
     */
    public static ReadResult<WaveRequest> readWaves(String json) {
        return JsonCodec.standard().read(json, WaveRequest.class);
    }

    /**
     * Reads the factors for the choice of an implementation model from JSON.
     *
     * @param json the whole document
     * @return the factors, or every fault in the document
     */
    public static ReadResult<ModelFactors> readFactors(String json) {
        return JsonCodec.standard().read(json, ModelFactors.class);
    }

    /**
     * Reads a monitored series from JSON.
     *
     * @param json the whole document
     * @return the series, or every fault in the document
     */
    public static ReadResult<MonitoredSeries> readSeries(String json) {
        return JsonCodec.standard().read(json, MonitoredSeries.class);
    }

    /**
     * Reads a register of benefits from JSON.
     *
     * @param json the whole document
     * @return the register, or every fault in the document
     */
    public static ReadResult<BenefitRegister> readBenefits(String json) {
        return JsonCodec.standard().read(json, BenefitRegister.class);
    }

    /**
     * Reads answers to readiness checklists from JSON.
     *
     * @param json the whole document
     * @return the answers, or every fault in the document
     */
    public static ReadResult<ReadinessAnswers> readReadiness(String json) {
        return JsonCodec.standard().read(json, ReadinessAnswers.class);
    }

    /**
     * Checks a responsibility matrix against every rule of a policy.
     *
     * @param matrix the matrix
     * @param policy the thresholds and requirements; {@link RaciPolicy#plain()} for the rules that need none
     * @return the report
     */
    public static RaciReport checkMatrix(RaciMatrix matrix, RaciPolicy policy) {
        return RaciReport.of(matrix, policy);
    }

    /**
     * Returns the figures of a responsibility matrix: load, density and concentration.
     *
     * @param matrix the matrix
     * @return the figures
     */
    public static RaciMetrics measureMatrix(RaciMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix");
        return RaciMetrics.of(matrix);
    }

    /**
     * Returns the changes from one responsibility matrix to another.
     *
     * @param before the earlier matrix
     * @param after the later matrix, of the same scheme
     * @return the difference
     * @throws org.implsci.core.finding.InvalidInputException if the schemes differ
     */
    public static RaciDifference compareMatrices(RaciMatrix before, RaciMatrix after) {
        return new RaciDifference(before, after);
    }

    /**
     * Checks a map of stakeholders, on its own and against a responsibility matrix.
     *
     * @param map the map
     * @param matrix the matrix whose parties represent the stakeholders
     * @return the findings of both checks
     */
    public static Findings checkStakeholders(StakeholderMap map, RaciMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix");
        Objects.requireNonNull(map, "map");
        return map.findings().and(map.findings(matrix));
    }

    /**
     * Checks a hazard log for anything that blocks go-live.
     *
     * @param log the log
     * @return the report
     */
    public static HazardReport checkHazards(HazardLog log) {
        return HazardReport.of(log);
    }

    /**
     * Checks whether a plan is ready for its first live stage.
     *
     * @param plan the plan
     * @param who the party that decides on each task
     * @return all findings; without an error the rollout may start
     */
    public static Findings checkPlan(RolloutPlan plan, WhoDecides who) {
        return PlanCheck.check(plan, who);
    }

    /**
     * Returns the state of a rollout before its first event.
     *
     * @param plan the plan
     * @param who the party that decides on each task
     * @return a state that is ready if the plan has no error, otherwise a draft
     */
    public static RolloutState begin(RolloutPlan plan, WhoDecides who) {
        return RolloutState.begin(plan, who);
    }

    /**
     * Returns the state of a rollout after all events of a log.
     *
     * @param plan the plan
     * @param who the party that decides on each task
     * @param log the events
     * @return the state; it lists the events that were refused because they could not happen
     * @throws org.implsci.core.finding.InvalidInputException if the log belongs to another plan
     */
    public static RolloutState replay(RolloutPlan plan, WhoDecides who, EventLog log) {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(log, "log");
        return log.replay(plan, who);
    }

    /**
     * Schedules sites into waves.
     *
     * @param sites the sites
     * @param couplings the sites that must go live together
     * @param policy capacity, readiness for the first wave, packing order
     * @return the waves and a lower bound of their number
     * @throws org.implsci.core.finding.InvalidInputException with all findings if there is no such schedule
     */
    public static WavePlan planWaves(List<WaveSite> sites, List<WaveCoupling> couplings, WavePolicy policy) {
        return WavePlanner.plan(sites, couplings, policy);
    }

    /**
     * Advises on the implementation model: all at once, phased or pilot first.
     *
     * @param factors the known facts about the change
     * @param coupledFrom the share of flow between units from which units count as coupled; above 0, at most 1
     * @return the advice, with arguments for and against
     * @throws org.implsci.core.finding.InvalidInputException if the share is out of range
     */
    public static ModelAdvice adviseModel(ModelFactors factors, double coupledFrom) {
        Objects.requireNonNull(factors, "factors");
        return ModelAdviser.advise(factors, coupledFrom);
    }

    /**
     * Returns the hazards and approvals that still block go-live at some adopters.
     *
     * @param hazards the report on the hazard log
     * @param governance the approval pathways
     * @param adopters the ids of those that are to go live, such as the sites of a stage
     * @param given the approvers that have approved, by adopter
     * @return the clearance, which an event reports to the rollout
     */
    public static GoLiveClearance clearance(
            HazardReport hazards, GovernanceMap governance, List<String> adopters, Map<String, Set<String>> given) {
        return GoLiveCheck.check(hazards, governance, adopters, given);
    }

    /**
     * Returns the control chart of a series, which shows whether the measure changed by more than chance.
     *
     * @param series the measure over time
     * @param ruleSet the rule set for special causes
     * @return the chart with its signals
     */
    public static XmrChart chart(MonitoredSeries series, SpcRuleSet ruleSet) {
        return XmrChart.of(series, ruleSet);
    }

    /**
     * Returns how far a practice has become normal, by the NoMAD survey.
     *
     * @param panel the answers to NoMAD, see {@link org.implsci.rollout.npt.Nomad}
     * @return a score for each construct with answers to at least half of its relevant items
     */
    public static Embedding embedding(Panel panel) {
        return Embedding.of(panel);
    }

    /**
     * Returns the items of a checklist that are met, open and unknown, with next steps.
     *
     * @param checklist the checklist, see {@link org.implsci.rollout.readiness.Checklists}
     * @param answers the answers to it
     * @return the profile; it has no score
     * @throws org.implsci.core.finding.InvalidInputException if the answers are to another checklist
     */
    public static ReadinessProfile readiness(Checklist checklist, ListAnswers answers) {
        Objects.requireNonNull(answers, "answers");
        return new ReadinessProfile(checklist, answers);
    }
}
