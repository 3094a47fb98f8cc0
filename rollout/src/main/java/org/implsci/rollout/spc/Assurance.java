package org.implsci.rollout.spc;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The verdict on a target: whether the process will meet it without a change. Making Data Count shows it as an icon. */
public enum Assurance implements Term {
    /** The whole range between the limits meets the target. */
    PASS("will be met"),
    /** The whole range between the limits misses the target. */
    FAIL("will not be met"),
    /** The target lies between the limits, so some values will miss it by chance. */
    INCONSISTENT("met or missed by chance"),
    /** The series has no target, no better direction, or no limits. */
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
