package org.implsci.rollout.gate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;
import org.implsci.rollout.governance.GovernanceMap;
import org.implsci.rollout.governance.GovernancePathway;
import org.implsci.rollout.safety.hazard.Hazard;
import org.implsci.rollout.safety.hazard.HazardLog;
import org.implsci.rollout.safety.hazard.HazardReport;
import org.implsci.rollout.safety.matrix.RiskRating;
import org.jspecify.annotations.Nullable;

/**
 * What a hazard log and the ways to approval leave open before adopters go live.
 *
 * <p>Says nothing about adopters that it does not name: whether they are clear is not known. Immutable and thread-safe.
 *
 * @param hazardLog the version of the hazard log that was looked at; not blank
 * @param adopters whose ways to approval were looked at, each once; unmodifiable
 * @param openHazards the hazards that stand in the way, each once; unmodifiable
 * @param missingApprovals the approvals that are not given, or not known to be needed from whom; unmodifiable
 */
public record GoLiveClearance(
        String hazardLog,
        List<String> adopters,
        List<DecisionReason.OpenHazard> openHazards,
        List<DecisionReason.MissingApproval> missingApprovals)
        implements Serializable {
    /** Copies the lists; refuses blank texts, and adopters and hazards named twice. */
    public GoLiveClearance {
        adopters = ImmutableList.copyOf(adopters);
        openHazards = ImmutableList.copyOf(openHazards);
        missingApprovals = ImmutableList.copyOf(missingApprovals);
        Requirements requirements = new Requirements()
                .notBlank("hazardLog", hazardLog)
                .unique("adopters", "adopter", adopters, adopter -> adopter)
                .unique("openHazards", "hazard", openHazards, DecisionReason.OpenHazard::hazard);
        for (int index = 0; index < adopters.size(); index++) {
            requirements.notBlank(Pointer.ROOT.at("adopters").at(index), adopters.get(index));
        }
        requirements.orThrow();
    }

    /**
     * Returns what is open now.
     *
     * @param report what stands in the way in the hazard log; that its version is not approved is a missing approval
     * @param governance the ways to approval
     * @param adopters who is to go live, such as the sites of a stage
     * @param given which approvals were given, by adopter, as {@link GovernancePathway#approvals} calls them: mostly by the
     *     approver
     * @return the clearance; an adopter without a way to approval, or with one without a step, lacks an approval of which it
     *     is not known who gives it
     */
    public static GoLiveClearance of(
            HazardReport report, GovernanceMap governance, List<String> adopters, Map<String, Set<String>> given) {
        HazardLog log = report.log();
        List<DecisionReason.OpenHazard> hazards =
                report.blocking().stream().map(hazard -> open(report, hazard)).toList();
        List<DecisionReason.MissingApproval> missing = new ArrayList<>();
        if (!log.isApproved()) {
            missing.add(new DecisionReason.MissingApproval("hazard log " + log.version(), log.safetyOfficer()));
        }
        for (String adopter : adopters) {
            List<String> steps = governance
                    .pathway(adopter)
                    .map(GovernancePathway::approvals)
                    .orElse(List.of());
            Set<String> approved = given.getOrDefault(adopter, Set.of());
            steps.stream()
                    .filter(approver -> !approved.contains(approver))
                    .forEach(approver -> missing.add(new DecisionReason.MissingApproval(adopter, approver)));
            if (steps.isEmpty()) {
                missing.add(new DecisionReason.MissingApproval(adopter, null));
            }
        }
        return new GoLiveClearance(log.version(), adopters, hazards, missing);
    }

    private static DecisionReason.OpenHazard open(HazardReport report, Hazard hazard) {
        Optional<RiskRating> rating = report.standing(hazard);
        return new DecisionReason.OpenHazard(
                hazard.id(),
                report.log().matrix().id(),
                rating.map(RiskRating::score).orElse(null),
                rating.map(each -> each.band().code()).orElse(null));
    }

    /** {@return whether nothing is open; true if no hazard stands in the way and no approval is missing} */
    public boolean isClear() {
        return openHazards.isEmpty() && missingApprovals.isEmpty();
    }

    /** Returns the version of the log, and how much is open. */
    @Override
    public String toString() {
        return "hazard log " + SafeText.line(hazardLog, 12) + ": " + openHazards.size() + " hazards open, "
                + missingApprovals.size() + " approvals missing";
    }

    @JsonValue
    Json toJson() {
        return new Json(
                hazardLog,
                adopters,
                openHazards.isEmpty() ? null : openHazards,
                missingApprovals.isEmpty() ? null : missingApprovals);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static GoLiveClearance fromJson(Json json) {
        return new GoLiveClearance(
                json.hazardLog,
                json.adopters,
                json.openHazards == null ? List.of() : json.openHazards,
                json.missingApprovals == null ? List.of() : json.missingApprovals);
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String hazardLog,
            List<String> adopters,
            @Nullable List<DecisionReason.OpenHazard> openHazards,
            @Nullable List<DecisionReason.MissingApproval> missingApprovals) {}
}
