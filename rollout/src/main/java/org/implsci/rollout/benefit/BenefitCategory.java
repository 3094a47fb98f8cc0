package org.implsci.rollout.benefit;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** What kind of good a benefit is (report 001, L321-323). */
public enum BenefitCategory implements Term {
    /** Better health or care. */
    IMPROVED_OUTCOMES("improved-outcomes", "improved outcomes"),
    /** Less spending. */
    REDUCED_COSTS("reduced-costs", "reduced costs"),
    /** Better for patients or staff. */
    ENHANCED_EXPERIENCE("enhanced-experience", "enhanced experience"),
    /** More that can be done. */
    INCREASED_CAPACITY("increased-capacity", "increased capacity");

    /** The closed list. */
    public static final Vocabulary<BenefitCategory> VOCABULARY =
            Vocabulary.of("category of benefit", BenefitCategory.class);

    private final String code;
    private final String label;

    BenefitCategory(String code, String label) {
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
