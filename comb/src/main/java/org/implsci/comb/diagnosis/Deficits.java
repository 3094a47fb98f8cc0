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

/**
 * What an intervention has to address under a rule, what it need not, and what is not known.
 *
 * <p>A determinant without a reading is not known either: of the components if any component was read or no domain was, of
 * the domains if any domain was. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param readings the readings of the diagnosis; unmodifiable
 */
public record Deficits(DeficitRule rule, List<DeterminantRating> readings) implements Serializable {
    /** Copies the list. */
    public Deficits {
        Objects.requireNonNull(rule, "rule");
        readings = ImmutableList.copyOf(readings);
    }

    /** How a determinant stands under a rule. */
    enum DeficitStatus {
        DEFICIT,
        NO_DEFICIT,
        UNKNOWN
    }

    /** {@return what an intervention has to address; the determinants in the order of the readings; unmodifiable} */
    public List<Determinant> present() {
        return of(DeficitStatus.DEFICIT);
    }

    /** {@return what is no deficit under the rule; the determinants in the order of the readings; unmodifiable} */
    public List<Determinant> absent() {
        return of(DeficitStatus.NO_DEFICIT);
    }

    /**
     * {@return what may be a deficit and is not known: by its reading, or because there is none; the determinants that
     * were read, then those that were not; unmodifiable}
     */
    public List<Determinant> unknown() {
        return Stream.concat(of(DeficitStatus.UNKNOWN).stream(), unread()).toList();
    }

    private List<Determinant> of(DeficitStatus standing) {
        return readings.stream()
                .filter(reading -> rule.of(reading) == standing)
                .map(DeterminantRating::determinant)
                .toList();
    }

    private Stream<Determinant> unread() {
        boolean domains = readings.stream().anyMatch(reading -> reading.determinant() instanceof TdfDomain);
        boolean components =
                !domains || readings.stream().anyMatch(reading -> reading.determinant() instanceof Component);
        return Determinant.vocabulary().terms().stream()
                .filter(determinant -> determinant instanceof Component ? components : domains)
                .filter(determinant -> readings.stream().noneMatch(reading -> reading.determinant() == determinant));
    }

    /**
     * {@return the long form for a person: the rule and the three lists; four lines, without a line end after the last}
     */
    public String explain() {
        return "deficits by the rule: " + rule.label() + "\n  deficits: " + labels(present()) + "\n  no deficits: "
                + labels(absent()) + "\n  not known: " + labels(unknown());
    }

    private static String labels(List<Determinant> determinants) {
        return determinants.isEmpty()
                ? "none"
                : determinants.stream().map(Determinant::label).collect(Collectors.joining(", "));
    }

    /** Returns how many there are of each kind. */
    @Override
    public String toString() {
        return present().size() + " deficits, " + absent().size() + " without, "
                + unknown().size() + " not known";
    }
}
