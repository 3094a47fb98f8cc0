package org.implsci.nasss.comparison;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;

/** How a level moved between two moments or two raters. */
public enum Change implements Term {
    /** The same level. */
    SAME("same", "same"),
    /** A lower level. */
    LESS_COMPLEX("less-complex", "less complex"),
    /** A higher level. */
    MORE_COMPLEX("more-complex", "more complex"),
    /** No level before, for whatever reason but not being applicable, and a level after. */
    BECAME_KNOWN("became-known", "became known"),
    /** A level before and none after, for whatever reason but not being applicable. */
    BECAME_UNKNOWN("became-unknown", "became unknown"),
    /** Not applicable before, a level after. */
    CAME_INTO_PLAY("came-into-play", "came into play"),
    /** A level before, not applicable after. */
    FELL_AWAY("fell-away", "fell away"),
    /** No level on either side. */
    NO_LEVEL("no-level", "no level on either side");

    private final String code;
    private final String label;

    Change(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
