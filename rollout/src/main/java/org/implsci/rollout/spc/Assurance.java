package org.implsci.rollout.spc;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** Whether a target will be met as things are: the icon of assurance. */
public enum Assurance implements Term {
    /** The target lies beyond the limits on the safe side. */
    PASS("will be met"),
    /** The target lies beyond the limits on the wrong side. */
    FAIL("will not be met"),
    /** The target lies within the limits. */
    INCONSISTENT("met or missed by chance"),
    /** No target, no direction of improvement, or no limits. */
    NO_VERDICT("no verdict");

    /** The closed list. */
    public static final Vocabulary<Assurance> VOCABULARY = Vocabulary.of("verdict on assurance", Assurance.class);

    private final String label;

    Assurance(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
