package org.implsci.rollout.execution;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.implsci.rollout.gate.DecisionReason;
import org.implsci.rollout.gate.GoLiveClearance;
import org.implsci.rollout.governance.GovernanceMap;
import org.implsci.rollout.governance.GovernancePathway;
import org.implsci.rollout.safety.hazard.Hazard;
import org.implsci.rollout.safety.hazard.HazardLog;
import org.implsci.rollout.safety.hazard.HazardReport;
import org.implsci.rollout.safety.matrix.RiskRating;

/**
 * Turns a hazard report and a governance map into the clearance that a gate reads.
 *
 * <p>Gates know neither hazard logs nor governance maps; a host reports the clearance to the rollout as an event.
 */
public final class GoLiveCheck {
    private GoLiveCheck() {}

    /**
     * Returns the hazards and approvals that are open now.
     *
     * @param report the report on the hazard log; an unapproved version of the log counts as a missing approval
     * @param governance the pathways to approval
     * @param adopters the adopters that are to go live, such as the sites of a stage
     * @param given the approvals that were given, by adopter, in the words of {@link GovernancePathway#approvals}: mostly the
     *     approver
     * @return the clearance; an adopter without a pathway, or with one that has no step, lacks an approval of unknown approver
     */
    public static GoLiveClearance check(
            HazardReport report, GovernanceMap governance, List<String> adopters, Map<String, Set<String>> given) {
        Objects.requireNonNull(governance, "governance");
        Objects.requireNonNull(given, "given");
        HazardLog log = Objects.requireNonNull(report, "report").log();
        List<DecisionReason.OpenHazard> hazards = report.blockingHazards().stream()
                .map(hazard -> open(report, hazard))
                .toList();
        List<DecisionReason.MissingApproval> missing = new ArrayList<>();
        if (!log.isApproved()) {
            missing.add(new DecisionReason.MissingApproval("hazard log " + log.version(), log.safetyOfficer()));
        }
        for (String adopter : ImmutableList.copyOf(Objects.requireNonNull(adopters, "adopters"))) {
            addMissing(governance, adopter, given.getOrDefault(adopter, Set.of()), missing);
        }
        return new GoLiveClearance(log.version(), adopters, hazards, missing);
    }

    private static void addMissing(
            GovernanceMap governance,
            String adopter,
            Set<String> approved,
            List<DecisionReason.MissingApproval> missing) {
        List<String> needed =
                governance.pathway(adopter).map(GovernancePathway::approvals).orElse(List.of());
        if (needed.isEmpty()) {
            missing.add(new DecisionReason.MissingApproval(adopter, null));
        }
        needed.stream()
                .filter(approver -> !approved.contains(approver))
                .forEach(approver -> missing.add(new DecisionReason.MissingApproval(adopter, approver)));
    }

    private static DecisionReason.OpenHazard open(HazardReport report, Hazard hazard) {
        Optional<RiskRating> rating = report.currentRating(hazard);
        return new DecisionReason.OpenHazard(
                hazard.id(),
                report.log().matrix().id(),
                rating.map(RiskRating::score).orElse(null),
                rating.map(each -> each.band().code()).orElse(null));
    }
}
