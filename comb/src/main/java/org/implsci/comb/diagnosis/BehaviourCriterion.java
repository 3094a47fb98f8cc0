package org.implsci.comb.diagnosis;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * The four criteria for comparing candidate behaviours before one is chosen.
 *
 * <p>Source: {@link org.implsci.comb.model.CombSources#GUIDE_2014}, step 2, as studies that follow it print them.
 */
public enum BehaviourCriterion implements Term {
    /** The gain if the behaviour changed. */
    IMPACT("impact of the change"),
    /** The likelihood that the behaviour changes. */
    LIKELIHOOD("likelihood of change"),
    /** The change of other behaviours along with it. */
    SPILL_OVER("spill-over"),
    /** The ease of measuring the change. */
    MEASUREMENT("ease of measurement");

    /** The closed list. */
    public static final Vocabulary<BehaviourCriterion> VOCABULARY =
            Vocabulary.of("criterion for behaviours", BehaviourCriterion.class);

    private final String label;

    BehaviourCriterion(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Returns the label. */
    @Override
    public String toString() {
        return label;
    }
}
