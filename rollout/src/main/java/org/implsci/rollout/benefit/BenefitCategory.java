package org.implsci.rollout.benefit;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** What kind of good a benefit is (report 001, L321-323). */
public enum BenefitCategory implements Term {
    /** Better health or care. */
    IMPROVED_OUTCOMES,
    /** Less spending. */
    REDUCED_COSTS,
    /** Better for patients or staff. */
    ENHANCED_EXPERIENCE,
    /** More that can be done. */
    INCREASED_CAPACITY;

    /** The closed list. */
    public static final Vocabulary<BenefitCategory> VOCABULARY =
            Vocabulary.of("category of benefit", BenefitCategory.class);
}
