package org.implsci.nasss.comparison;

import org.implsci.core.term.Term;

/**
 * The kind of change of a level between two moments or two raters.
 *
 * <p>A level is settled if it stays the same whatever the unknown and missing answers turn out to be. No change is claimed
 * for a level that is not settled.
 */
public enum LevelChange implements Term {
    /** The same level, settled on both sides. */
    SAME("same"),
    /** Every level possible after is below every level possible before. */
    LESS_COMPLEX("less complex"),
    /** Every level possible after is above every level possible before. */
    MORE_COMPLEX("more complex"),
    /** No level known before, a settled level after. */
    BECAME_KNOWN("became known"),
    /** A settled level before, no level known after. */
    BECAME_UNKNOWN("became unknown"),
    /** Not applicable before, a level after. */
    CAME_INTO_PLAY("came into play"),
    /** A level before, not applicable after. */
    FELL_AWAY("fell away"),
    /** A level on one side; answers on the other side that differ, of which the policy makes no level. */
    NO_AGREED_LEVEL("no agreed level on one side"),
    /** Unknown or missing answers decide whether and in which direction the level changed. */
    NOT_KNOWN("not known"),
    /** No level on either side. */
    NO_LEVEL("no level on either side");

    private final String label;

    LevelChange(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
