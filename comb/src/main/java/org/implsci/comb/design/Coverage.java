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
import org.implsci.core.text.TidyTable;

/**
 * The deficits that the chosen functions address by a rule set, and those that they leave open.
 *
 * <p>Full coverage means that the rule set links a chosen function to each deficit, not that the intervention will work. Immutable and
 * thread-safe.
 *
 * @param candidates the suggestions of the rule set for the deficits
 * @param selected the chosen functions, in the framework's order; unmodifiable
 * @param unknown the determinants that may be deficits; unmodifiable
 */
public record Coverage(Candidates candidates, List<InterventionFunction> selected, List<Determinant> unknown)
        implements Serializable {
    /** Copies the lists. */
    public Coverage {
        Objects.requireNonNull(candidates, "candidates");
        selected = ImmutableList.copyOf(Objects.requireNonNull(selected, "selected"));
        unknown = ImmutableList.copyOf(Objects.requireNonNull(unknown, "unknown"));
    }

    /** {@return the deficits, which are the denominator of the coverage, in order; unmodifiable} */
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

    /** {@return the deficits that no chosen function addresses, in order; unmodifiable} */
    public List<Determinant> open() {
        return deficits().stream()
                .filter(deficit -> addressing(deficit).isEmpty())
                .toList();
    }

    /** {@return the chosen functions that address no deficit by the rule set, in the framework's order; unmodifiable} */
    public List<InterventionFunction> idle() {
        List<InterventionFunction> suggested =
                candidates.functions().stream().map(FunctionCandidate::function).toList();
        return selected.stream()
                .filter(function -> !suggested.contains(function))
                .toList();
    }

    /** {@return the deficits as a table, a row each: deficit, chosen functions that address it} */
    public TextTable toTable() {
        return new TextTable(
                List.of("deficit", "addressed by"),
                deficits().stream()
                        .map(deficit -> List.of(deficit.label(), codes(addressing(deficit))))
                        .toList());
    }

    /**
     * Returns the coverage as tidy data: a row for each deficit and chosen function that addresses it, a row for each open
     * deficit, each determinant that may be a deficit, and each chosen function without a deficit.
     *
     * @return the columns status ({@code covered}, {@code open}, {@code unknown} or {@code no-deficit}), determinant and
     *     function (codes, empty where they do not apply)
     */
    public TidyTable toData() {
        TidyTable.Builder data = TidyTable.columns("status", "determinant", "function");
        for (Determinant deficit : deficits()) {
            addressing(deficit).forEach(function -> data.row("covered", deficit, function));
        }
        open().forEach(deficit -> data.row("open", deficit, null));
        unknown.forEach(determinant -> data.row("unknown", determinant, null));
        idle().forEach(function -> data.row("no-deficit", null, function));
        return data.build();
    }

    /** {@return the long form for a person: a line a deficit, then idle functions and possible deficits, no final line end} */
    public String explain() {
        return this + "\n" + toTable().toText() + "\nchosen functions that address no deficit: " + codes(idle())
                + "\npossible deficits, not known: " + codes(unknown);
    }

    private static String codes(List<? extends Term> terms) {
        return terms.isEmpty() ? "none" : terms.stream().map(Term::code).collect(Collectors.joining(", "));
    }

    /** Returns the number of covered deficits, of chosen functions without a deficit, and of possible deficits. */
    @Override
    public String toString() {
        return deficits().size() - open().size() + " of " + deficits().size() + " deficits covered, " + idle().size()
                + " functions without a deficit, " + unknown.size() + " not known";
    }
}
