package org.implsci.rollout.raci.check;

import org.implsci.core.term.Term;

/** What the rules say of one row, by the heaviest finding about it; notes do not count. */
public enum RowState implements Term {
    /** Neither an error nor a warning. */
    CLEAN,
    /** A warning, but no error. */
    WARNED,
    /** An error. */
    BROKEN;

    @Override
    public String label() {
        return code();
    }

    @Override
    public String toString() {
        return code();
    }
}
