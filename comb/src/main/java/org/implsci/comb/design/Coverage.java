package org.implsci.comb.design;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.implsci.comb.model.Determinant;
import org.implsci.comb.wheel.Candidates;
import org.implsci.comb.wheel.FunctionCandidate;
import org.implsci.comb.wheel.InterventionFunction;
import org.implsci.core.term.Term;
import org.implsci.core.text.TextTable;

/**
 * Which deficits the chosen functions address by the rule set, and which they leave open.
 *
 * <p>That every deficit is covered says that the rule set links something to each, and not that it will work. Immutable and
 * thread-safe.
 *
 * @param candidates what the rule set suggests for the deficits
 * @param selected the chosen functions, in the framework's order; unmodifiable
 * @param unknown the determinants of which it is not known whether they are deficits; unmodifiable
 */
public record Coverage(Candidates candidates, List<InterventionFunction> selected, List<Determinant> unknown)
        implements Serializable {
    /** Copies the lists. */
    public Coverage {
        Objects.requireNonNull(candidates, "candidates");
        selected = ImmutableList.copyOf(selected);
        unknown = ImmutableList.copyOf(unknown);
    }

    /** {@return the deficits: the denominator of the coverage; the deficits in order; unmodifiable} */
    public List<Determinant> deficits() {
        return candidates.needs();
    }

    /**
     * Returns the chosen functions that address a deficit by the rule set.
     *
     * @param deficit the deficit
     * @return the functions in the framework's order; unmodifiable
     */
    public List<InterventionFunction> addressing(Determinant deficit) {
        return candidates.functions().stream()
                .filter(candidate -> candidate.needs().contains(deficit))
                .map(FunctionCandidate::function)
                .filter(selected::contains)
                .toList();
    }

    /** {@return the deficits that no chosen function addresses; the deficits in order; unmodifiable} */
    public List<Determinant> open() {
        return deficits().stream()
                .filter(deficit -> addressing(deficit).isEmpty())
                .toList();
    }

    /**
     * {@return the chosen functions that address no deficit by the rule set; the functions in the framework's order;
     * unmodifiable}
     */
    public List<InterventionFunction> idle() {
        List<InterventionFunction> suggested =
                candidates.functions().stream().map(FunctionCandidate::function).toList();
        return selected.stream()
                .filter(function -> !suggested.contains(function))
                .toList();
    }

    /** {@return the deficits as a table: deficit, the chosen functions that address it; a row a deficit} */
    public TextTable toTable() {
        return new TextTable(
                List.of("deficit", "addressed by"),
                deficits().stream()
                        .map(deficit -> List.of(deficit.label(), codes(addressing(deficit))))
                        .toList());
    }

    /**
     * {@return the long form for a person: a line a deficit, then what addresses nothing and what is not known; several
     * lines, without a line end after the last}
     */
    public String explain() {
        return this + "\n" + toTable().toText() + "\naddress no deficit: " + codes(idle())
                + "\nnot known whether a deficit: " + codes(unknown);
    }

    private static String codes(List<? extends Term> terms) {
        return terms.isEmpty() ? "none" : terms.stream().map(Term::code).collect(Collectors.joining(", "));
    }

    /** Returns how many deficits are covered, how many functions address nothing, how much is not known. */
    @Override
    public String toString() {
        return deficits().size() - open().size() + " of " + deficits().size() + " deficits covered, " + idle().size()
                + " functions without a deficit, " + unknown.size() + " not known";
    }
}
