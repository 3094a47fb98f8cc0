package org.implsci.comb.diagnosis;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * The four criteria by which candidate behaviours are compared before one is chosen.
 *
 * <p>Source: {@link org.implsci.comb.model.CombSources#GUIDE_2014}, step 2, as studies that follow it print them.
 */
public enum BehaviourCriterion implements Term {
    /** How much would be gained if the behaviour changed. */
    IMPACT("impact of the change"),
    /** How likely the behaviour is to change. */
    LIKELIHOOD("likelihood of change"),
    /** How far other behaviours would change with it. */
    SPILL_OVER("spill-over"),
    /** How well the change can be measured. */
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
