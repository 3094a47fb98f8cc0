package org.implsci.rollout.safety.matrix;

import org.implsci.core.source.Citation;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * A harm to a patient, from which the clinical risk matrix takes its severity.
 *
 * <p>The same harm is one step more severe if several patients suffer it, except that negligible harm stays minor. In our
 * own words after the clinical risk matrix of DCB0129 and DCB0160.
 */
public enum ClinicalHarm implements Term {
    /** Negligible harm. */
    NEGLIGIBLE("negligible harm", "minor", "minor"),
    /** A minor injury from which recovery is expected soon, or minor upset or inconvenience. */
    MINOR("minor injury, soon healed, or minor upset", "minor", "significant"),
    /** A minor injury from which recovery is not expected soon, or significant psychological trauma. */
    LASTING("minor injury, not soon healed, or significant trauma", "significant", "considerable"),
    /** A severe injury from which recovery is expected soon, or severe psychological trauma. */
    SEVERE("severe injury, soon healed, or severe trauma", "considerable", "major"),
    /** Death, or an incapacity that changes life for good. */
    DEATH_OR_PERMANENT("death or permanent incapacity", "major", "catastrophic");

    /** The closed list of harms. */
    public static final Vocabulary<ClinicalHarm> VOCABULARY = Vocabulary.of("clinical harm", ClinicalHarm.class);

    private final String label;
    private final String one;
    private final String several;

    ClinicalHarm(String label, String one, String several) {
        this.label = label;
        this.one = one;
        this.several = several;
    }

    @Override
    public String label() {
        return label;
    }

    /** {@return the code of the severity in {@link RiskMatrix#CLINICAL} if one patient suffers the harm} */
    public String severityForOne() {
        return one;
    }

    /** {@return the code of the severity in {@link RiskMatrix#CLINICAL} if several patients suffer the harm} */
    public String severityForSeveral() {
        return several;
    }

    /** {@return the citation of the severities} */
    public Citation citation() {
        return Citation.published(RiskSources.CLINICAL_RISK);
    }

    @Override
    public String toString() {
        return code();
    }
}
