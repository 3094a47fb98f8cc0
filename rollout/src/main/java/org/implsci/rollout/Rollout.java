package org.implsci.rollout;

import org.implsci.core.finding.Findings;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.json.ReadResult;
import org.implsci.rollout.raci.RaciDifference;
import org.implsci.rollout.raci.RaciMatrix;
import org.implsci.rollout.raci.metric.RaciMetrics;
import org.implsci.rollout.raci.rule.RaciPolicy;
import org.implsci.rollout.raci.rule.RaciReport;
import org.implsci.rollout.risk.hazard.HazardLog;
import org.implsci.rollout.risk.hazard.HazardReport;
import org.implsci.rollout.stakeholder.GovernanceMap;
import org.implsci.rollout.stakeholder.StakeholderMap;

/**
 * The front door of rollout: what can be done, on one name.
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
     * What a matrix breaks.
     *
     * @param matrix the matrix
     * @param policy thresholds and requirements; {@link RaciPolicy#plain()} for the rules that need none
     * @return the report
     */
    public static RaciReport check(RaciMatrix matrix, RaciPolicy policy) {
        return RaciReport.of(matrix, policy);
    }

    /**
     * The figures of a matrix.
     *
     * @param matrix the matrix
     * @return load, density, concentration
     */
    public static RaciMetrics measure(RaciMatrix matrix) {
        return RaciMetrics.of(matrix);
    }

    /**
     * What changed from one matrix to another.
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
     * What a map of stakeholders lacks, by itself and against a responsibility matrix.
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
     * What stands in the way of going live with a hazard log.
     *
     * @param log the log
     * @return the report
     */
    public static HazardReport check(HazardLog log) {
        return HazardReport.of(log);
    }
}
