package org.implsci.nasss.guidance;

import org.implsci.core.term.Term;

/** The three steps of dealing with complexity, in order: understand, reduce, respond. */
public enum GuidanceStep implements Term {
    /** Find out where the complexity lies and which answers are unknown. */
    UNDERSTAND,
    /** Remove the complexity that can be removed. */
    REDUCE,
    /** Manage the remaining complexity adaptively. */
    RESPOND;

    @Override
    public String label() {
        return code();
    }
}
