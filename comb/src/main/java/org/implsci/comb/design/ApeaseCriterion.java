package org.implsci.comb.design;

import java.util.List;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * The six criteria of APEASE, in the order of the acronym, which is not an order of importance.
 *
 * <p>The wording of 2026 replaces side-effects by spill-over effects, wanted or not. Source:
 * {@link org.implsci.comb.model.CombSources#GUIDE_2014}; later advice {@link org.implsci.comb.model.CombSources#APEASE_2026}.
 */
public enum ApeaseCriterion implements Term {
    /** The affordability of the option. */
    AFFORDABILITY("affordability"),
    /** The practicability as designed, with the available people. */
    PRACTICABILITY("practicability"),
    /** The effectiveness, and its relation to cost. */
    EFFECTIVENESS("effectiveness and cost-effectiveness", "effectiveness/cost-effectiveness", "cost-effectiveness"),
    /** The acceptability to the people concerned. */
    ACCEPTABILITY("acceptability"),
    /** The tolerability of unwanted effects. */
    SIDE_EFFECTS("side-effects and safety", "side-effects/safety", "spill-over effects", "spill-over"),
    /** The effect on differences between groups, which may narrow or widen. */
    EQUITY("equity");

    /** The closed list. */
    public static final Vocabulary<ApeaseCriterion> VOCABULARY =
            Vocabulary.of("criterion of APEASE", ApeaseCriterion.class);

    private final String label;
    private final List<String> spellings;

    ApeaseCriterion(String label, String... spellings) {
        this.label = label;
        this.spellings = List.of(spellings);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public List<String> spellings() {
        return spellings;
    }

    /** Returns the label. */
    @Override
    public String toString() {
        return label;
    }
}
