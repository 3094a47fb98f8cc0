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

/**
 * The readings of a diagnosis, each with its priority under a rule.
 *
 * <p>There is no total and no order between determinants of the same priority. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param readings the readings; unmodifiable
 */
public record Priorities(PriorityRule rule, List<DeterminantRating> readings) implements Serializable {
    /** Copies the list. */
    public Priorities {
        Objects.requireNonNull(rule, "rule");
        readings = ImmutableList.copyOf(readings);
    }

    /**
     * Returns the priority of a determinant.
     *
     * @param determinant the component or domain
     * @return its priority, or empty if there is no reading of it
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
     * @return the determinants in the order of the readings; unmodifiable
     */
    public List<Determinant> with(Priority priority) {
        return readings.stream()
                .filter(reading -> rule.of(reading) == priority)
                .map(DeterminantRating::determinant)
                .toList();
    }

    /** {@return the readings as a table: determinant, reading, priority; a row a reading} */
    public TextTable toTable() {
        return new TextTable(
                List.of("determinant", "reading", "priority"),
                readings.stream()
                        .map(reading -> List.of(
                                reading.determinant().label(),
                                reading.toString(),
                                rule.of(reading).label()))
                        .toList());
    }

    /**
     * {@return the long form for a person: the rule with its source, and a line a reading; several lines, without a
     * line end after the last}
     */
    public String explain() {
        return "priority by " + rule.name() + ", " + rule.citation().cite() + "\n"
                + toTable().toText();
    }

    /** Returns how many readings there are of each priority. */
    @Override
    public String toString() {
        return Stream.of(Priority.values())
                .filter(priority -> !with(priority).isEmpty())
                .map(priority -> with(priority).size() + " " + priority.label())
                .collect(Collectors.joining(", ", rule.name() + ": ", readings.isEmpty() ? "no readings" : ""));
    }
}
