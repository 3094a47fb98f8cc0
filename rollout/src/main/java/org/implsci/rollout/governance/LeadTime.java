package org.implsci.rollout.governance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.implsci.core.finding.Requirements;

/**
 * How long the approvals of an adopter take, one after another.
 *
 * <p>A step whose time is not known makes the whole not known; it never counts as no time. Immutable and thread-safe.
 *
 * @param knownDays the calendar days of the steps whose time is known, together
 * @param unknownSteps how many steps there are whose time is not known
 */
public record LeadTime(long knownDays, int unknownSteps) implements Serializable {
    /** Refuses negative counts. */
    public LeadTime {
        new Requirements()
                .range("knownDays", knownDays, 0, Integer.MAX_VALUE)
                .range("unknownSteps", unknownSteps, 0, Integer.MAX_VALUE)
                .orThrow();
    }

    /** {@return the whole time; the calendar days, or empty if a step's time is not known} */
    public OptionalLong days() {
        return unknownSteps == 0 ? OptionalLong.of(knownDays) : OptionalLong.empty();
    }

    /**
     * Returns the last day on which the first step can be handed in.
     *
     * @param goLive the day on which all must be approved
     * @return the day, or empty if the whole time is not known
     */
    public Optional<LocalDate> latestStart(LocalDate goLive) {
        return unknownSteps == 0 ? Optional.of(goLive.minusDays(knownDays)) : Optional.empty();
    }

    /** Returns the days, or at least how many. */
    @Override
    public String toString() {
        return unknownSteps == 0
                ? knownDays + " days"
                : "not known: at least " + knownDays + " days and " + unknownSteps + " steps of unknown length";
    }
}
