package org.implsci.rollout.evaluation;

/**
 * At which time the change of level in an interrupted time series is read.
 *
 * <p>Two lines with different slopes lie at different distances at different times, so one series has three changes of level,
 * by how time since the interruption is coded. Published tutorials mix them up; here the time is in the name. With the last
 * period before the interruption T, the slope's change b3 and the change b2 at {@link #LAST_PERIOD_BEFORE}: the one at
 * {@link #FIRST_PERIOD_AFTER} is b2 + b3, and the one at {@link #TIME_ZERO} is b2 - T b3.
 */
public enum LevelChangeOrigin {
    /** At the last period before: time since the interruption is coded 1, 2, 3, ... */
    LAST_PERIOD_BEFORE("at the last period before"),
    /** At the first period after: time since the interruption is coded 0, 1, 2, ... */
    FIRST_PERIOD_AFTER("at the first period after"),
    /** At time 0: the product of time and the indicator is in the model, and both lines are carried back to the start. */
    TIME_ZERO("at time zero");

    private final String label;

    LevelChangeOrigin(String label) {
        this.label = label;
    }

    /** {@return what a person reads; the label} */
    public String label() {
        return label;
    }
}
