package org.implsci.rollout.spc;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The signal at a point of a chart, named after the rule that found it. */
public enum Signal implements Term {
    /** The point shows common-cause variation only. */
    COMMON("common-cause", "common cause"),
    /** The point lies above the upper process limit. */
    ABOVE_LIMIT("above-limit", "above the upper limit"),
    /** The point lies below the lower process limit. */
    BELOW_LIMIT("below-limit", "below the lower limit"),
    /** The point is one of a row of points, each above the one before. */
    RISING("rising", "rising trend"),
    /** The point is one of a row of points, each below the one before. */
    FALLING("falling", "falling trend"),
    /** The point is one of two in three that lie more than two thirds of the way to the upper limit. */
    TWO_IN_THREE_ABOVE("two-in-three-above", "two in three near the upper limit"),
    /** The point is one of two in three that lie more than two thirds of the way to the lower limit. */
    TWO_IN_THREE_BELOW("two-in-three-below", "two in three near the lower limit"),
    /** The point is one of a row of points above the mean. */
    RUN_ABOVE("run-above", "run above the mean"),
    /** The point is one of a row of points below the mean. */
    RUN_BELOW("run-below", "run below the mean"),
    /** The point is a gap. */
    NO_VALUE("no-value", "no value"),
    /** The part of the chart has no limits, so the point cannot be read. */
    NO_LIMITS("no-limits", "no limits");

    /** The closed list. */
    public static final Vocabulary<Signal> VOCABULARY = Vocabulary.of("signal", Signal.class);

    private final String code;
    private final String label;

    Signal(String code, String label) {
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

    /** {@return whether the signal is a special cause; false for common cause, gaps and points without limits} */
    public boolean isSpecial() {
        return this != COMMON && this != NO_VALUE && this != NO_LIMITS;
    }

    /** {@return whether the signal is a special cause on the high side, or a rising trend} */
    public boolean isHigh() {
        return this == ABOVE_LIMIT || this == RISING || this == TWO_IN_THREE_ABOVE || this == RUN_ABOVE;
    }
}
