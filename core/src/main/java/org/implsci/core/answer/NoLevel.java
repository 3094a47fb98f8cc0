package org.implsci.core.answer;

import org.implsci.core.term.Term;

/** Why several answers have no level under a policy. */
public enum NoLevel implements Term {
    /** Nothing was said: no answers at all, or none but questions that were not answered and some that do not apply. */
    NOTHING_RATED,
    /** No question applies. */
    NOT_APPLICABLE,
    /** No level was given, and at least one answer is "don't know". */
    UNKNOWN,
    /** Two or more levels are equally frequent, and the policy names none of them. */
    TIE,
    /** The policy asks for one level stated by all, and different ones were stated. */
    SPLIT
}
