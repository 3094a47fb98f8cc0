package org.implsci.comb.diagnosis;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.implsci.comb.model.Determinant;
import org.implsci.core.text.TextTable;
import org.implsci.core.text.TidyTable;

/**
 * The ratings of a diagnosis, each with its priority under a rule.
 *
 * <p>Determinants of the same priority have no order between them. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param readings the ratings; unmodifiable
 */
public record Priorities(PriorityRule rule, List<DeterminantRating> readings) implements Serializable {
    /** Copies the list. */
    public Priorities {
        Objects.requireNonNull(rule, "rule");
        readings = ImmutableList.copyOf(Objects.requireNonNull(readings, "readings"));
    }

    /**
     * Returns the priority of a determinant.
     *
     * @param determinant the component or domain
     * @return its priority, or empty if it is not rated
     */
    public Optional<Priority> of(Determinant determinant) {
        return readings.stream()
                .filter(reading -> reading.determinant() == determinant)
                .map(rule::of)
                .findFirst();
    }

    /**
     * Returns the determinants of one priority.
     *
     * @param priority the priority
     * @return the determinants in the order of the ratings; unmodifiable
     */
    public List<Determinant> with(Priority priority) {
        return readings.stream()
                .filter(reading -> rule.of(reading) == priority)
                .map(DeterminantRating::determinant)
                .toList();
    }

    /** {@return the ratings as a table, a row each: determinant, rating, priority} */
    public TextTable toTable() {
        return new TextTable(
                List.of("determinant", "rating", "priority"),
                readings.stream()
                        .map(reading -> List.of(
                                reading.determinant().label(),
                                reading.toString(),
                                rule.of(reading).label()))
                        .toList());
    }

    /**
     * {@return the ratings as tidy data, one row each; the columns determinant, room, evidence and priority (codes)}
     */
    public TidyTable toData() {
        TidyTable.Builder data = TidyTable.columns("determinant", "room", "evidence", "priority");
        readings.forEach(rating -> data.row(
                rating.determinant(),
                rating.room().code(RoomForImprovement::code),
                rating.evidence().code(EvidenceStrength::code),
                rule.of(rating)));
        return data.build();
    }

    /** {@return the long form for a person: the rule, its source, and a line a rating, without a final line end} */
    public String explain() {
        return "priority by " + rule.name() + ", " + rule.citation().cite() + "\n"
                + toTable().toText();
    }

    /** Returns the number of ratings of each priority. */
    @Override
    public String toString() {
        return Stream.of(Priority.values())
                .filter(priority -> !with(priority).isEmpty())
                .map(priority -> with(priority).size() + " " + priority.label())
                .collect(Collectors.joining(", ", rule.name() + ": ", readings.isEmpty() ? "no ratings" : ""));
    }
}
