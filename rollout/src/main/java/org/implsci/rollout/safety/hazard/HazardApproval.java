package org.implsci.rollout.safety.hazard;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.IsoText;
import org.implsci.core.text.SafeText;

/**
 * The approval of one version of a hazard log.
 *
 * <p>Immutable and thread-safe.
 *
 * @param version the version; not blank
 * @param approver the id of the party that approved; not blank
 * @param date the day of the approval, as the caller states it
 */
public record HazardApproval(
        String version, String approver, @IsoText LocalDate date) implements Serializable {
    /** Refuses blank texts. */
    public HazardApproval {
        Objects.requireNonNull(date, "date");
        new Requirements()
                .notBlank("version", version)
                .notBlank("approver", approver)
                .orThrow();
    }

    /** Returns version, approver and day. */
    @Override
    public String toString() {
        return SafeText.line(version, 12) + ", " + SafeText.line(approver, 12) + ", " + date;
    }
}
