package org.implsci.comb.diagnosis;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.implsci.comb.model.Component;
import org.implsci.comb.model.Determinant;
import org.implsci.comb.model.TdfDomain;
import org.implsci.core.term.Term;
import org.implsci.core.text.TidyTable;

/**
 * The determinants that an intervention has to address under a rule, those that it need not, and the unknown ones.
 *
 * <p>Determinants without a rating are unknown too: the domains if any domain is rated, and the components if any component
 * or no domain is rated. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param readings the ratings of the diagnosis; unmodifiable
 */
public record Deficits(DeficitRule rule, List<DeterminantRating> readings) implements Serializable {
    /** Copies the list. */
    public Deficits {
        Objects.requireNonNull(rule, "rule");
        readings = ImmutableList.copyOf(Objects.requireNonNull(readings, "readings"));
    }

    /** The status of a determinant under a rule. */
    enum DeficitStatus implements Term {
        DEFICIT,
        NO_DEFICIT,
        UNKNOWN
    }

    /** {@return the deficits, in the order of the ratings; unmodifiable} */
    public List<Determinant> present() {
        return of(DeficitStatus.DEFICIT);
    }

    /** {@return the rated determinants that are not deficits, in the order of the ratings; unmodifiable} */
    public List<Determinant> absent() {
        return of(DeficitStatus.NO_DEFICIT);
    }

    /** {@return the determinants that may be deficits: rated ones that leave it open, then unrated ones; unmodifiable} */
    public List<Determinant> unknown() {
        return Stream.concat(of(DeficitStatus.UNKNOWN).stream(), unrated()).toList();
    }

    private List<Determinant> of(DeficitStatus status) {
        return readings.stream()
                .filter(reading -> rule.of(reading) == status)
                .map(DeterminantRating::determinant)
                .toList();
    }

    private Stream<Determinant> unrated() {
        boolean domains = readings.stream().anyMatch(reading -> reading.determinant() instanceof TdfDomain);
        boolean components =
                !domains || readings.stream().anyMatch(reading -> reading.determinant() instanceof Component);
        return Determinant.vocabulary().terms().stream()
                .filter(determinant -> determinant instanceof Component ? components : domains)
                .filter(determinant -> readings.stream().noneMatch(reading -> reading.determinant() == determinant));
    }

    /**
     * {@return the determinants as tidy data, one row each; the columns determinant (code), status ({@code deficit},
     * {@code no-deficit} or {@code unknown}) and rated}
     */
    public TidyTable toData() {
        TidyTable.Builder data = TidyTable.columns("determinant", "status", "rated");
        readings.forEach(rating -> data.row(rating.determinant(), rule.of(rating), true));
        unrated().forEach(determinant -> data.row(determinant, DeficitStatus.UNKNOWN, false));
        return data.build();
    }

    /** {@return the long form for a person: the rule and the three lists; four lines, without a final line end} */
    public String explain() {
        return "deficits by the rule: " + rule.label() + "\n  deficits: " + labels(present()) + "\n  not deficits: "
                + labels(absent()) + "\n  unknown: " + labels(unknown());
    }

    private static String labels(List<Determinant> determinants) {
        return determinants.isEmpty()
                ? "none"
                : determinants.stream().map(Determinant::label).collect(Collectors.joining(", "));
    }

    /** Returns the number of determinants of each status. */
    @Override
    public String toString() {
        return present().size() + " deficits, " + absent().size() + " not deficits, "
                + unknown().size() + " unknown";
    }
}
