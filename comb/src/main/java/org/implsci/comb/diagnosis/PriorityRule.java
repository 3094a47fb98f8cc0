package org.implsci.comb.diagnosis;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.implsci.comb.model.CombSources;
import org.implsci.core.answer.Answer;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;

/**
 * A named table that gives a priority for each pair of room for improvement and strength of evidence.
 *
 * <p>The table has a cell for each of the nine pairs. Every rule treats unknown answers alike: room that is not relevant or
 * not known has no priority, and a missing room or an unknown evidence gives {@link Priority#UNCLEAR}. Immutable and thread-safe.
 *
 * @param name the name of the rule; not blank
 * @param cells one cell for each of the nine pairs; unmodifiable
 * @param citation the source of the rule
 */
public record PriorityRule(String name, List<PriorityCell> cells, Citation citation) implements Serializable {
    /** The rule of the CACTIS tool: the room decides if the evidence is strong or moderate; otherwise the priority is unclear. */
    public static final PriorityRule CACTIS = cactis();

    /** Copies the list; refuses a blank name, a repeated pair and a missing pair. */
    public PriorityRule {
        cells = ImmutableList.copyOf(Objects.requireNonNull(cells, "cells"));
        Objects.requireNonNull(citation, "citation");
        Requirements requirements = new Requirements()
                .notBlank("name", name)
                .unique(
                        "cells",
                        "pair",
                        cells,
                        cell -> cell.room().code() + ' ' + cell.evidence().code());
        for (RoomForImprovement room : RoomForImprovement.values()) {
            for (EvidenceStrength evidence : EvidenceStrength.values()) {
                if (cells.stream().noneMatch(cell -> cell.room() == room && cell.evidence() == evidence)) {
                    requirements.add(Finding.error("comb.priority.cell.absent", Pointer.ROOT.at("cells"))
                            .message("no priority for " + room + " with " + evidence)
                            .expected("one cell for each of the nine pairs")
                            .build());
                }
            }
        }
        requirements.orThrow();
    }

    /**
     * The priority for one pair of levels.
     *
     * @param room the room for improvement
     * @param evidence the strength of evidence
     * @param priority the priority
     */
    public record PriorityCell(RoomForImprovement room, EvidenceStrength evidence, Priority priority)
            implements Serializable {
        /** Refuses null components. */
        public PriorityCell {
            Objects.requireNonNull(room, "room");
            Objects.requireNonNull(evidence, "evidence");
            Objects.requireNonNull(priority, "priority");
        }
    }

    private static PriorityRule cactis() {
        ImmutableList.Builder<PriorityCell> cells = ImmutableList.builder();
        for (RoomForImprovement room : RoomForImprovement.values()) {
            Priority known = switch (room) {
                case MAJOR -> Priority.HIGH;
                case SOME -> Priority.MEDIUM;
                case LITTLE_OR_NONE -> Priority.LOW;
            };
            cells.add(new PriorityCell(room, EvidenceStrength.LIMITED, Priority.UNCLEAR));
            cells.add(new PriorityCell(room, EvidenceStrength.MODERATE, known));
            cells.add(new PriorityCell(room, EvidenceStrength.STRONG, known));
        }
        return new PriorityRule("CACTIS", cells.build(), Citation.derivedTool(CombSources.CACTIS_2026));
    }

    /**
     * Returns the priority of a rating.
     *
     * @param reading the rating
     * @return the priority
     */
    public Priority of(DeterminantRating reading) {
        return of(reading.room(), reading.evidence());
    }

    /**
     * Returns the priority for answers about room and evidence.
     *
     * @param room the room for improvement
     * @param evidence the strength of evidence
     * @return the priority
     */
    public Priority of(Answer<RoomForImprovement> room, Answer<EvidenceStrength> evidence) {
        return room.fold(
                level -> evidence.fold(
                        strength -> cell(level, strength),
                        reason -> Priority.UNCLEAR,
                        rationale -> Priority.UNCLEAR,
                        () -> Priority.UNCLEAR),
                reason -> Priority.NOT_APPLICABLE,
                rationale -> Priority.NOT_APPLICABLE,
                () -> Priority.UNCLEAR);
    }

    private Priority cell(RoomForImprovement room, EvidenceStrength evidence) {
        return cells.stream()
                .filter(cell -> cell.room() == room && cell.evidence() == evidence)
                .map(PriorityCell::priority)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
