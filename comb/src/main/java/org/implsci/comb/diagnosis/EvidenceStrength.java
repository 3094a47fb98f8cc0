package org.implsci.comb.diagnosis;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * The strength of the evidence for a rating, lowest first.
 *
 * <p>The three levels of {@link org.implsci.comb.model.CombSources#CACTIS_2026}; its "not known" is the answer "don't know".
 */
public enum EvidenceStrength implements Term {
    /** Opinion, or little evidence. */
    LIMITED("limited evidence"),
    /** Several sources, or one good one. */
    MODERATE("moderate evidence"),
    /** Several good sources that agree. */
    STRONG("strong evidence");

    /** The closed list. */
    public static final Vocabulary<EvidenceStrength> VOCABULARY =
            Vocabulary.of("strength of evidence", EvidenceStrength.class);

    private final String label;

    EvidenceStrength(String label) {
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
