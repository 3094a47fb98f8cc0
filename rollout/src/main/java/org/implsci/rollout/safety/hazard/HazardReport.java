package org.implsci.rollout.safety.hazard;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;
import org.implsci.rollout.raci.RaciSources;
import org.implsci.rollout.safety.matrix.RiskRating;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way of going live with a hazard log, and what is left undone in it.
 *
 * <p>A hazard stands in the way if it is not rated, if the rating that counts ({@link #standing}) is one that its matrix does
 * not let pass as things are, or if its rating rose with its controls. Whether people call it closed
 * makes no difference. Beside the hazards, the log's own version must have been approved by the Clinical Safety Officer.
 * That a version is approved comes from the guide; how ratings block is our own reading of what the matrix asks for. Two
 * reports are equal if their logs are. Immutable and thread-safe.
 */
public final class HazardReport implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final HazardLog log;
    private final transient List<Hazard> blocking;
    private final transient Findings findings;

    private HazardReport(HazardLog log) {
        this.log = Objects.requireNonNull(log, "log");
        Requirements found = new Requirements();
        List<Hazard> stand = new ArrayList<>();
        if (log.hazards().isEmpty()) {
            found.add(Finding.warning("hazardlog.hazard.absent", Pointer.ROOT.at("hazards"))
                    .message("an empty log does not say that there is no hazard")
                    .addCitations(Citation.own(RaciSources.HAZARD_LOG_GUIDE))
                    .build());
        }
        for (int index = 0; index < log.hazards().size(); index++) {
            Hazard hazard = log.hazards().get(index);
            Pointer place = Pointer.ROOT.at("hazards").at(index);
            Findings about = new HazardRules(log.matrix(), hazard, place).check();
            found.add(about);
            if (!about.isValid()) {
                stand.add(hazard);
            }
        }
        if (!log.isApproved()) {
            found.add(unapproved(log));
        }
        this.blocking = ImmutableList.copyOf(stand);
        this.findings = found.findings();
    }

    private static Finding unapproved(HazardLog log) {
        String others = log.approvals().stream().map(HazardApproval::toString).collect(Collectors.joining("; "));
        return Finding.error("hazardlog.approval.absent", Pointer.ROOT.at("approvals"))
                .message("the Clinical Safety Officer has not approved this version")
                .expected(log.version() + ", approved by " + log.safetyOfficer())
                .foundText(others.isEmpty() ? "no approval" : others)
                .addCitations(Citation.published(RaciSources.HAZARD_LOG_GUIDE))
                .build();
    }

    /**
     * Asks every rule of a log.
     *
     * @param log the log
     * @return the report
     */
    public static HazardReport of(HazardLog log) {
        return new HazardReport(log);
    }

    /** {@return the log} */
    public HazardLog log() {
        return log;
    }

    /**
     * {@return every finding, hazard by hazard, then of the log: errors stand in the way, warnings are work left
     * undone; the findings, with pointers into the log's document}
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns the rating of a hazard that counts: with its controls if that was estimated and every control has
     * evidence, else without. An estimate that is no lower counts in any case.
     *
     * @param hazard a hazard of the log
     * @return the rating; empty if the hazard is not rated
     */
    public Optional<RiskRating> standing(Hazard hazard) {
        return new HazardRules(log.matrix(), hazard, Pointer.ROOT).standing();
    }

    /** {@return the hazards that stand in the way, open or not; the hazards, in the order of the log; unmodifiable} */
    public List<Hazard> blocking() {
        return blocking;
    }

    /** {@return whether nothing stands in the way; true if no hazard does and this version of the log is approved} */
    public boolean isClear() {
        return findings.isValid();
    }

    /**
     * Returns what a gate has to hear, for the gate's own findings.
     *
     * @param place where the plan's document speaks of the gate
     * @return every error of this report, at that place
     */
    public Findings gate(Pointer place) {
        return new Findings(findings.errors().stream()
                .map(finding -> finding.withPointer(place))
                .toList());
    }

    /**
     * {@return the long form for a person: the headline, then every finding in full; the lines, without a line end
     * after the last}
     */
    public String explain() {
        return findings.isEmpty() ? toString() : this + "\n" + findings.explain();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HazardReport that && log.equals(that.log);
    }

    @Override
    public int hashCode() {
        return log.hashCode() + 1;
    }

    /** Returns how many hazards stand in the way, and whether the version is approved. */
    @Override
    public String toString() {
        return blocking.size() + " of " + log.hazards().size() + " hazards stand in the way; version "
                + (log.isApproved() ? "approved" : "not approved");
    }

    @Serial
    private Object readResolve() {
        return new HazardReport(log);
    }
}
