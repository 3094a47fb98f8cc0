package org.implsci.rollout.evaluation;

/**
 * The time at which the change of level in an interrupted time series is read.
 *
 * <p>Two lines with different slopes have a different distance at each time. The coding of time therefore gives one series three
 * changes of level. Published tutorials mix them up; here the name gives the time. Let T be the last period before the
 * interruption, b3 the change of slope and b2 the change of level at {@link #LAST_PERIOD_BEFORE}. The change at {@link
 * #FIRST_PERIOD_AFTER} is b2 + b3, and the change at {@link #TIME_ZERO} is b2 - T b3.
 */
public enum LevelChangeOrigin {
    /** The last period before the interruption: time since then is coded 1, 2, 3, ... */
    LAST_PERIOD_BEFORE("at the last period before"),
    /** The first period after the interruption: time since then is coded 0, 1, 2, ... */
    FIRST_PERIOD_AFTER("at the first period after"),
    /** Time 0: the model holds the product of time and indicator, so both lines are extended back to the start. */
    TIME_ZERO("at time zero");

    private final String label;

    LevelChangeOrigin(String label) {
        this.label = label;
    }

    /** {@return the label that people read} */
    public String label() {
        return label;
    }
}
