package org.implsci.rollout.strategy.tradeoff;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.text.TextTable;
import org.implsci.core.text.TidyTable;
import org.jspecify.annotations.Nullable;

/**
 * The position of an implementation in each of the nine tensions, with reasons.
 *
 * <p>No stand is wrong; all nine are asked for, and a stand at a pole wants a reason. Immutable and thread-safe.
 *
 * @param positions the stands, a tension once; unmodifiable
 */
@JsonDocument(Balance.SCHEMA)
public record Balance(List<Position> positions) implements Serializable {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/balance/1";

    /** Copies the list and refuses a tension twice. */
    public Balance {
        positions = ImmutableList.copyOf(Objects.requireNonNull(positions, "positions"));
        new Requirements()
                .unique(
                        "positions",
                        "tension",
                        positions,
                        position -> position.tension().code())
                .orThrow();
    }

    /**
     * The position in one tension.
     *
     * @param tension the tension
     * @param stand where
     * @param rationale why; may be empty
     */
    public record Position(Tension tension, TensionPosition stand, String rationale) implements Serializable {
        /** Refuses null components. */
        public Position {
            Objects.requireNonNull(tension, "tension");
            Objects.requireNonNull(stand, "stand");
            Objects.requireNonNull(rationale, "rationale");
        }

        @JsonValue
        PositionJson toJson() {
            return new PositionJson(tension, stand, rationale.isEmpty() ? null : rationale);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Position fromJson(PositionJson json) {
            return new Position(json.tension, json.stand, json.rationale == null ? "" : json.rationale);
        }
    }

    /**
     * Returns the stand in a tension.
     *
     * @param tension the tension
     * @return the position, if one was taken
     */
    public Optional<Position> position(Tension tension) {
        return positions.stream()
                .filter(position -> position.tension() == tension)
                .findFirst();
    }

    /** {@return a warning for each tension without a position, and for each pole without a reason} */
    public Findings findings() {
        List<Finding> findings = new ArrayList<>();
        for (Tension tension : Tension.values()) {
            Pointer place = Pointer.ROOT.at("positions").at(tension.code());
            Optional<Position> position = position(tension);
            if (position.isEmpty()) {
                findings.add(Finding.warning("readiness.tension.open", place)
                        .message("no position is taken between " + tension.first() + " and " + tension.second())
                        .advice(tension.advice())
                        .addCitations(tension.citation())
                        .build());
            } else if (position.get().stand().isExtreme()
                    && position.get().rationale().isBlank()) {
                findings.add(Finding.warning("readiness.tension.extreme", place.at("rationale"))
                        .message("a position at a pole has no reason")
                        .found(position.get().stand().label() + " of " + tension.label())
                        .advice(tension.advice())
                        .addCitations(tension.citation())
                        .build());
            }
        }
        return new Findings(findings);
    }

    /** {@return all nine tensions; a table of nine rows} */
    public TextTable toTable() {
        return new TextTable(
                List.of("first pole", "second pole", "stand", "because"),
                Stream.of(Tension.values())
                        .map(tension -> List.of(
                                tension.first(),
                                tension.second(),
                                position(tension)
                                        .map(position -> position.stand().label())
                                        .orElse("not known"),
                                position(tension).map(Position::rationale).orElse("")))
                        .toList());
    }

    /** {@return all nine tensions as tidy data: one row for each; no position where none was taken} */
    public TidyTable toData() {
        TidyTable.Builder rows = TidyTable.columns("tension", "first_pole", "second_pole", "position", "rationale");
        for (Tension tension : Tension.values()) {
            Optional<Position> position = position(tension);
            rows.row(
                    tension,
                    tension.first(),
                    tension.second(),
                    position.map(Position::stand),
                    position.map(Position::rationale).filter(why -> !why.isBlank()));
        }
        return rows.build();
    }

    /** {@return the number of tensions with a position} */
    @Override
    public String toString() {
        return positions.size() + " of " + Tension.values().length + " tensions positioned";
    }

    @JsonValue
    Json toJson() {
        return new Json(SCHEMA, positions);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Balance fromJson(Json json) {
        return new Balance(json.positions);
    }

    /** What a balance looks like in JSON. */
    record Json(String schema, List<Position> positions) {}

    /** What a position looks like in JSON. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PositionJson(
            Tension tension,
            TensionPosition stand,
            @Nullable String rationale) {}
}
