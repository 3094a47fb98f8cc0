package org.implsci.core.answer;

import org.implsci.core.term.Term;

/** Why several answers have no common level under a policy. */
public enum NoLevel implements Term {
    /** There is no level and no "don't know": the questions were not asked, or at least one was left unanswered. */
    NOTHING_RATED,
    /** Every answer says that the question does not apply. */
    NOT_APPLICABLE,
    /** No level was given, and at least one answer is "don't know". */
    UNKNOWN,
    /** Two or more levels are equally frequent, and the policy chooses none of them. */
    TIE,
    /** The policy asks for unanimous answers, and the answers differ. */
    SPLIT
}
