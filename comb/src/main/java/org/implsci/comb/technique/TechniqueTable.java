package org.implsci.comb.technique;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.comb.model.Link;
import org.implsci.comb.model.Linkage;
import org.implsci.comb.wheel.InterventionFunction;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.term.Term;

/**
 * A table of the techniques that serve each intervention function, in two classes of frequency.
 *
 * <p>The lists state the usual techniques; other techniques can serve a function too. Immutable
 * and thread-safe.
 *
 * @param name the name of the table; not blank
 * @param mostFrequent the most frequent techniques of each function
 * @param lessFrequent the less frequent techniques of each function; no link is in both lists
 */
public record TechniqueTable(
        String name,
        Linkage<InterventionFunction, BehaviourChangeTechnique> mostFrequent,
        Linkage<InterventionFunction, BehaviourChangeTechnique> lessFrequent)
        implements Serializable {
    /**
     * The table of the guide of 2014 and the default.
     *
     * <p>Restriction has no techniques in it. Some links were read in studies that print them, some in a tool derived from the
     * guide, and some are only recalled; their citations say which. Of the less frequent techniques, all 35 for enablement and
     * three for incentivisation (14.10, 10.6, 10.8) are recalled.
     */
    public static final TechniqueTable GUIDE_2014 = GuideTechniques.table();

    /** Refuses a blank name and a link that is in both lists. */
    public TechniqueTable {
        Objects.requireNonNull(mostFrequent, "mostFrequent");
        Objects.requireNonNull(lessFrequent, "lessFrequent");
        Requirements requirements = new Requirements().notBlank("name", name);
        for (int index = 0; index < lessFrequent.cells().size(); index++) {
            Link<InterventionFunction, BehaviourChangeTechnique> cell =
                    lessFrequent.cells().get(index);
            if (mostFrequent.links(cell.row(), cell.column())) {
                requirements.add(Finding.error(
                                "comb.technique.frequency",
                                Pointer.ROOT.at("lessFrequent").at("cells").at(index))
                        .message("this technique is also listed as most frequent")
                        .expected("each technique once for a function")
                        .found(cell.toString())
                        .build());
            }
        }
        requirements.orThrow();
    }

    /** The frequency of a technique for a function. */
    public enum Frequency implements Term {
        /** Among the most frequently used. */
        MOST("most-frequent", "most frequent"),
        /** Among the less frequently used. */
        LESS("less-frequent", "less frequent");

        private final String code;
        private final String label;

        Frequency(String code, String label) {
            this.code = code;
            this.label = label;
        }

        @JsonValue
        @Override
        public String code() {
            return code;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /**
     * Returns the techniques for a function.
     *
     * @param function the function
     * @return the most frequent, then the less frequent, each with its source; empty if the table has none; unmodifiable
     */
    public List<Link<InterventionFunction, BehaviourChangeTechnique>> techniques(InterventionFunction function) {
        return ImmutableList.<Link<InterventionFunction, BehaviourChangeTechnique>>builder()
                .addAll(mostFrequent.row(function))
                .addAll(lessFrequent.row(function))
                .build();
    }

    /**
     * Returns the frequency of a technique for a function.
     *
     * @param function the function
     * @param technique the technique
     * @return the frequency, or empty if the table does not list the technique for the function
     */
    public Optional<Frequency> frequency(InterventionFunction function, BehaviourChangeTechnique technique) {
        if (mostFrequent.links(function, technique)) {
            return Optional.of(Frequency.MOST);
        }
        return lessFrequent.links(function, technique) ? Optional.of(Frequency.LESS) : Optional.empty();
    }

    /**
     * Returns the functions that a technique serves.
     *
     * @param technique the technique
     * @return the links from both lists, most frequent first; empty if the table has none; unmodifiable
     */
    public List<Link<InterventionFunction, BehaviourChangeTechnique>> functions(BehaviourChangeTechnique technique) {
        return ImmutableList.<Link<InterventionFunction, BehaviourChangeTechnique>>builder()
                .addAll(mostFrequent.column(technique))
                .addAll(lessFrequent.column(technique))
                .build();
    }

    /** Returns the name and the number of links in each list. */
    @Override
    public String toString() {
        return name + ": " + mostFrequent.cells().size() + " + "
                + lessFrequent.cells().size() + " links";
    }
}
