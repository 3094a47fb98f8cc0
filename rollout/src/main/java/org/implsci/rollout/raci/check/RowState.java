package org.implsci.rollout.raci.check;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;

/** What the rules say of one row, by the heaviest finding about it; notes do not count. */
public enum RowState implements Term {
    /** Neither an error nor a warning. */
    CLEAN("clean"),
    /** A warning, but no error. */
    WARNED("warned"),
    /** An error. */
    BROKEN("broken");

    private final String code;

    RowState(String code) {
        this.code = code;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
