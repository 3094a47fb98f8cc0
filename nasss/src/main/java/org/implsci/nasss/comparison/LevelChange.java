package org.implsci.nasss.comparison;

import org.implsci.core.term.Term;

/**
 * How a level moved between two moments or two raters.
 *
 * <p>A level is settled if it stands however the answers turn out that are not known or not given. Nothing is claimed of a
 * level that is not.
 */
public enum LevelChange implements Term {
    /** The same level, settled on both sides. */
    SAME("same"),
    /** Every level that is still possible after is below every one that was possible before. */
    LESS_COMPLEX("less complex"),
    /** Every level that is still possible after is above every one that was possible before. */
    MORE_COMPLEX("more complex"),
    /** Nothing known before, and a settled level after. */
    BECAME_KNOWN("became known"),
    /** A settled level before, and nothing known after. */
    BECAME_UNKNOWN("became unknown"),
    /** Not applicable before, a level after. */
    CAME_INTO_PLAY("came into play"),
    /** A level before, not applicable after. */
    FELL_AWAY("fell away"),
    /** A level on one side, and on the other none because the policy makes none of answers that differ. */
    NO_AGREED_LEVEL("no agreed level on one side"),
    /** Answers that are not known or not given could decide which way it moved, or whether. */
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
