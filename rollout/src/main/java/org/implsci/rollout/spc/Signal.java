package org.implsci.rollout.spc;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** What a point of a chart shows, by the rule that found it. */
public enum Signal implements Term {
    /** Nothing but common-cause variation. */
    COMMON("common-cause", "common cause"),
    /** Beyond the upper process limit. */
    ABOVE_LIMIT("above-limit", "above the upper limit"),
    /** Beyond the lower process limit. */
    BELOW_LIMIT("below-limit", "below the lower limit"),
    /** One of a row of points each above the one before. */
    RISING("rising", "rising trend"),
    /** One of a row of points each below the one before. */
    FALLING("falling", "falling trend"),
    /** One of two in three beyond two thirds of the way to the upper limit. */
    TWO_IN_THREE_ABOVE("two-in-three-above", "two in three near the upper limit"),
    /** One of two in three beyond two thirds of the way to the lower limit. */
    TWO_IN_THREE_BELOW("two-in-three-below", "two in three near the lower limit"),
    /** One of a row of points above the mean. */
    RUN_ABOVE("run-above", "run above the mean"),
    /** One of a row of points below the mean. */
    RUN_BELOW("run-below", "run below the mean"),
    /** There is no value here. */
    NO_VALUE("no-value", "no value"),
    /** There are no limits to read the value against. */
    NO_LIMITS("no-limits", "no limits");

    /** The closed list. */
    public static final Vocabulary<Signal> VOCABULARY = Vocabulary.of("cause", Signal.class);

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

    /**
     * {@return whether it is a special cause; true for every cause but common cause and those that say that nothing can
     * be read}
     */
    public boolean isSpecial() {
        return this != COMMON && this != NO_VALUE && this != NO_LIMITS;
    }

    /**
     * {@return whether it lies on the high side or rises; true if so; false for the low side, and for what is no
     * special cause}
     */
    public boolean isHigh() {
        return this == ABOVE_LIMIT || this == RISING || this == TWO_IN_THREE_ABOVE || this == RUN_ABOVE;
    }
}
