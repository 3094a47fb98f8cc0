package org.implsci.rollout.raci.check;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;
import org.implsci.core.text.SafeText;
import org.implsci.rollout.raci.Duty;
import org.implsci.rollout.raci.RaciSources;

/**
 * A party that must have one of some duties in every task with a tag (rule X2).
 *
 * <p>A duty that is implied by a stronger one counts: a party that is accountable or responsible need not be consulted as well.
 * Immutable and thread-safe.
 *
 * @param tag the tag of the tasks
 * @param party the id of the party
 * @param duties the duties of which one is enough; at least one; unmodifiable
 * @param citation where the requirement comes from
 */
public record RequiredParticipation(String tag, String party, SortedSet<Duty> duties, Citation citation)
        implements Serializable {
    /** Copies the set; refuses blank texts and an empty set. */
    public RequiredParticipation {
        Objects.requireNonNull(duties, "duties");
        duties = ImmutableSortedSet.copyOf(duties);
        Objects.requireNonNull(citation, "citation");
        boolean none = duties.isEmpty();
        new Requirements()
                .notBlank("tag", tag)
                .notBlank("party", party)
                .that(
                        !none,
                        () -> Finding.error("raci.participation.duty.absent", Pointer.ROOT.at("duties"))
                                .message("a required participation names at least one duty")
                                .expected("at least one duty")
                                .build())
                .orThrow();
    }

    /**
     * Returns the requirement that the Clinical Safety Officer is accountable for every task that approves a version of the
     * hazard log.
     *
     * @param tag the tag of those tasks
     * @param safetyOfficer the id of the Clinical Safety Officer
     * @return the requirement, with the guide that asks for it
     */
    public static RequiredParticipation hazardLogApproval(String tag, String safetyOfficer) {
        return new RequiredParticipation(
                tag,
                safetyOfficer,
                ImmutableSortedSet.of(Duty.ACCOUNTABLE),
                Citation.published(RaciSources.HAZARD_LOG_GUIDE));
    }

    /**
     * Returns the requirement that the Clinical Safety Officer is at least consulted in every task about clinical safety.
     *
     * <p>That being consulted is enough is our own choice.
     *
     * @param tag the tag of those tasks
     * @param safetyOfficer the id of the Clinical Safety Officer
     * @return the requirement
     */
    public static RequiredParticipation clinicalSafety(String tag, String safetyOfficer) {
        return new RequiredParticipation(
                tag,
                safetyOfficer,
                ImmutableSortedSet.of(Duty.ACCOUNTABLE, Duty.CONSULTED),
                Citation.own(RaciSources.HAZARD_LOG_GUIDE));
    }

    /** Returns the party, its duties and the tag. */
    @Override
    public String toString() {
        return SafeText.line(party + " " + duties + " where " + tag, 55);
    }

    @JsonValue
    Json toJson() {
        return new Json(tag, party, duties.stream().toList(), citation);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RequiredParticipation fromJson(Json json) {
        new Requirements().unique("duties", "duty", json.duties, Duty::code).orThrow();
        return new RequiredParticipation(json.tag, json.party, ImmutableSortedSet.copyOf(json.duties), json.citation);
    }

    /** What a required participation looks like in JSON. */
    record Json(String tag, String party, List<Duty> duties, Citation citation) {}
}
