package org.implsci.nasss.guidance;

import org.implsci.core.term.Term;

/** The three steps in which complexity is dealt with, in their order: understand, reduce, respond. */
public enum GuidanceStep implements Term {
    /** Find out where the complexity is, and what is not known. */
    UNDERSTAND,
    /** Take away what can be taken away. */
    REDUCE,
    /** Manage adaptively what remains. */
    RESPOND;

    @Override
    public String label() {
        return code();
    }
}
