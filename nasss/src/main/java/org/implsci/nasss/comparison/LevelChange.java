package org.implsci.nasss.comparison;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;

/**
 * How a level moved between two moments or two raters.
 *
 * <p>A level is settled if it stands however the answers turn out that are not known or not given. Nothing is claimed of a
 * level that is not.
 */
public enum LevelChange implements Term {
    /** The same level, settled on both sides. */
    SAME("same", "same"),
    /** Every level that is still possible after is below every one that was possible before. */
    LESS_COMPLEX("less-complex", "less complex"),
    /** Every level that is still possible after is above every one that was possible before. */
    MORE_COMPLEX("more-complex", "more complex"),
    /** Nothing known before, and a settled level after. */
    BECAME_KNOWN("became-known", "became known"),
    /** A settled level before, and nothing known after. */
    BECAME_UNKNOWN("became-unknown", "became unknown"),
    /** Not applicable before, a level after. */
    CAME_INTO_PLAY("came-into-play", "came into play"),
    /** A level before, not applicable after. */
    FELL_AWAY("fell-away", "fell away"),
    /** A level on one side, and on the other none because the policy makes none of answers that differ. */
    NO_AGREED_LEVEL("no-agreed-level", "no agreed level on one side"),
    /** Answers that are not known or not given could decide which way it moved, or whether. */
    NOT_KNOWN("not-known", "not known"),
    /** No level on either side. */
    NO_LEVEL("no-level", "no level on either side");

    private final String code;
    private final String label;

    LevelChange(String code, String label) {
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
