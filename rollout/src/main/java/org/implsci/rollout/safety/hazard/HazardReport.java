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
import org.implsci.core.text.TextTable;
import org.implsci.core.text.TidyTable;
import org.implsci.rollout.raci.RaciSources;
import org.implsci.rollout.safety.matrix.RiskRating;
import org.jspecify.annotations.Nullable;

/**
 * A report on a hazard log: the hazards that block go-live, and the work left to do.
 *
 * <p>A hazard blocks go-live in three cases, whether it is open or closed: it is not rated, its current rating
 * ({@link #currentRating}) is not acceptable by its matrix as things are, or its rating is higher with its controls than without.
 * The Clinical Safety Officer must also have approved the version of the log.
 *
 * <p>The approval of a version comes from the guide. How ratings block go-live is our own reading of the matrix. Two reports are
 * equal if their logs are. Immutable and thread-safe.
 */
public final class HazardReport implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final HazardLog log;
    private final transient List<Hazard> blockingHazards;
    private final transient Findings findings;
    private final transient List<Findings> findingsByHazard;

    private HazardReport(HazardLog log) {
        this.log = Objects.requireNonNull(log, "log");
        Requirements found = new Requirements();
        List<Hazard> blocked = new ArrayList<>();
        ImmutableList.Builder<Findings> eachHazard = ImmutableList.builder();
        if (log.hazards().isEmpty()) {
            found.add(Finding.warning("hazardlog.hazard.absent", Pointer.ROOT.at("hazards"))
                    .message("the log is empty, which does not show that there are no hazards")
                    .addCitations(Citation.own(RaciSources.HAZARD_LOG_GUIDE))
                    .build());
        }
        for (int index = 0; index < log.hazards().size(); index++) {
            Hazard hazard = log.hazards().get(index);
            Pointer place = Pointer.ROOT.at("hazards").at(index);
            Findings about = new HazardRules(log.matrix(), hazard, place).check();
            found.add(about);
            eachHazard.add(about);
            if (!about.isValid()) {
                blocked.add(hazard);
            }
        }
        if (!log.isApproved()) {
            found.add(unapproved(log));
        }
        this.blockingHazards = ImmutableList.copyOf(blocked);
        this.findingsByHazard = eachHazard.build();
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
     * Checks a log against every rule.
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
     * {@return every finding, hazard by hazard, then those of the log: errors block go-live, warnings are work left to do;
     * with pointers into the document of the log}
     */
    public Findings findings() {
        return findings;
    }

    /**
     * Returns the current rating of a hazard.
     *
     * <p>The rating with controls counts if every control has evidence, or if it is not lower than the rating without controls.
     * Otherwise the rating without controls counts.
     *
     * @param hazard a hazard of the log
     * @return the rating; empty if the hazard is not rated
     */
    public Optional<RiskRating> currentRating(Hazard hazard) {
        return new HazardRules(log.matrix(), hazard, Pointer.ROOT).currentRating();
    }

    /** {@return the hazards that block go-live, open or closed, in the order of the log; unmodifiable} */
    public List<Hazard> blockingHazards() {
        return blockingHazards;
    }

    /** {@return whether no hazard blocks go-live and this version of the log is approved} */
    public boolean isClear() {
        return findings.isValid();
    }

    /**
     * Returns the errors of this report at another place, such as that of a gate in a plan.
     *
     * @param place the place in the other document
     * @return every error of this report, at that place
     */
    public Findings findingsAt(Pointer place) {
        return new Findings(findings.errors().stream()
                .map(finding -> finding.withPointer(place))
                .toList());
    }

    /** {@return the hazards for people, in the order of the log} */
    public TextTable toTable() {
        List<List<String>> rows = new ArrayList<>();
        for (int index = 0; index < log.hazards().size(); index++) {
            Hazard hazard = log.hazards().get(index);
            rows.add(List.of(
                    hazard.id(),
                    hazard.description(),
                    currentRating(hazard)
                            .map(rating -> rating.score() + ", " + rating.band().label())
                            .orElse("not rated"),
                    findingsByHazard.get(index).isValid() ? "no" : "yes",
                    findingsByHazard.get(index).all().stream()
                            .map(Finding::message)
                            .collect(Collectors.joining("; "))));
        }
        return new TextTable(List.of("Id", "Hazard", "Rating", "Blocks go-live", "Findings"), rows);
    }

    /** {@return the hazards for programs, a row each in the order of the log, with the current rating} */
    public TidyTable toData() {
        TidyTable.Builder table = TidyTable.columns(
                "hazard", "status", "score", "band", "acceptance", "blocks_go_live", "errors", "warnings");
        for (int index = 0; index < log.hazards().size(); index++) {
            Hazard hazard = log.hazards().get(index);
            Findings about = findingsByHazard.get(index);
            Optional<RiskRating> rating = currentRating(hazard);
            int errors = about.errors().size();
            table.row(
                    hazard.id(),
                    hazard.status(),
                    rating.map(RiskRating::score),
                    rating.map(each -> each.band().code()),
                    rating.map(each -> each.band().acceptance()),
                    !about.isValid(),
                    errors,
                    about.all().size() - errors);
        }
        return table.build();
    }

    /** {@return the long form for a person: the headline, then every finding in full; no line end after the last} */
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

    /** Returns the number of hazards that block go-live, and whether the version is approved. */
    @Override
    public String toString() {
        String hazards = blockingHazards.isEmpty()
                ? "No hazard blocks"
                : blockingHazards.size() == 1 ? "One hazard blocks" : blockingHazards.size() + " hazards block";
        return hazards + " go-live (" + log.hazards().size() + " in the log); version "
                + (log.isApproved() ? "approved" : "not approved");
    }

    @Serial
    private Object readResolve() {
        return new HazardReport(log);
    }
}
