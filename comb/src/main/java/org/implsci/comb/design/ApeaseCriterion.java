package org.implsci.comb.design;

import java.util.List;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * The six criteria of APEASE, in the order of the acronym, which is no order of judging.
 *
 * <p>The wording of 2026 has spill-over effects, wanted or not, in the place of side-effects. Source:
 * {@link org.implsci.comb.model.CombSources#GUIDE_2014}; later advice {@link org.implsci.comb.model.CombSources#APEASE_2026}.
 */
public enum ApeaseCriterion implements Term {
    /** Whether it can be paid for. */
    AFFORDABILITY("affordability"),
    /** Whether it can be done as designed, with the people there are. */
    PRACTICABILITY("practicability"),
    /** Whether it works, and is worth what it costs. */
    EFFECTIVENESS("effectiveness and cost-effectiveness", "effectiveness/cost-effectiveness", "cost-effectiveness"),
    /** Whether those concerned find it right. */
    ACCEPTABILITY("acceptability"),
    /** Whether unwanted effects are tolerable. */
    SIDE_EFFECTS("side-effects and safety", "side-effects/safety", "spill-over effects", "spill-over"),
    /** Whether it narrows differences between groups, or widens them. */
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
