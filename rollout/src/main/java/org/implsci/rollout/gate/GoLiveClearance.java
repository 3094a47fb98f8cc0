package org.implsci.rollout.gate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * The hazards and approvals that are open before adopters go live.
 *
 * <p>Adopters that are not named have not been checked, so nothing is known about them. Immutable and thread-safe.
 *
 * @param hazardLog the version of the hazard log that was checked; not blank
 * @param adopters the adopters whose approvals were checked, each once; unmodifiable
 * @param openHazards the hazards that block go-live, each once; unmodifiable
 * @param missingApprovals the approvals that are not given, or whose approver is not known; unmodifiable
 */
public record GoLiveClearance(
        String hazardLog,
        List<String> adopters,
        List<DecisionReason.OpenHazard> openHazards,
        List<DecisionReason.MissingApproval> missingApprovals)
        implements Serializable {
    /** Copies the lists; refuses blank texts, and adopters and hazards named twice. */
    public GoLiveClearance {
        adopters = ImmutableList.copyOf(Objects.requireNonNull(adopters, "adopters"));
        openHazards = ImmutableList.copyOf(Objects.requireNonNull(openHazards, "openHazards"));
        missingApprovals = ImmutableList.copyOf(Objects.requireNonNull(missingApprovals, "missingApprovals"));
        Requirements requirements = new Requirements()
                .notBlank("hazardLog", hazardLog)
                .unique("adopters", "adopter", adopters, adopter -> adopter)
                .unique("openHazards", "hazard", openHazards, DecisionReason.OpenHazard::hazard);
        for (int index = 0; index < adopters.size(); index++) {
            requirements.notBlank(Pointer.ROOT.at("adopters").at(index), adopters.get(index));
        }
        requirements.orThrow();
    }

    /** {@return whether no hazard blocks go-live and no approval is missing} */
    public boolean isClear() {
        return openHazards.isEmpty() && missingApprovals.isEmpty();
    }

    /** Returns the version of the log and the numbers of open hazards and missing approvals. */
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
