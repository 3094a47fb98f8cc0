package org.implsci.rollout.spc;

import org.implsci.rollout.measurement.Direction;

/**
 * The rules of a chart over the values of one part, as bits of what each rule found at each point.
 *
 * <p>Written for speed: one pass, no allocation. A gap ends every run, trend and window.
 */
final class SignalRules {
    static final int ABOVE = 1;
    static final int BELOW = 1 << 1;
    static final int RISING = 1 << 2;
    static final int FALLING = 1 << 3;
    static final int NEAR_ABOVE = 1 << 4;
    static final int NEAR_BELOW = 1 << 5;
    static final int RUN_ABOVE = 1 << 6;
    static final int RUN_BELOW = 1 << 7;
    /** Where a rising and a falling trend meet, the falling one goes on. */
    static final int TURNS_DOWN = 1 << 8;

    private SignalRules() {}

    /** Adds what the rules find between two positions. */
    static void find(double[] values, int from, int until, ProcessLimits limits, SpcRuleSet dialect, short[] found) {
        double mean = limits.mean();
        double lower = limits.lower();
        double upper = limits.upper();
        int run = 0;
        int rising = 1;
        int falling = 1;
        double before = Double.NaN;
        for (int index = from; index < until; index++) {
            double value = values[index];
            if (Double.isNaN(value)) {
                run = 0;
                rising = 1;
                falling = 1;
                before = value;
                continue;
            }
            if (value > upper) {
                found[index] |= ABOVE;
            } else if (value < lower) {
                found[index] |= BELOW;
            }
            run = value > mean ? (run > 0 ? run + 1 : 1) : value < mean ? (run < 0 ? run - 1 : -1) : 0;
            if (run >= dialect.runLength()) {
                mark(found, index, run == dialect.runLength() ? run : 1, RUN_ABOVE);
            } else if (-run >= dialect.runLength()) {
                mark(found, index, -run == dialect.runLength() ? -run : 1, RUN_BELOW);
            }
            rising = value > before ? rising + 1 : 1;
            falling = value < before ? falling + 1 : 1;
            if (rising >= dialect.trendLength()) {
                mark(found, index, rising == dialect.trendLength() ? rising : 1, RISING);
            }
            if (falling >= dialect.trendLength()) {
                int length = falling == dialect.trendLength() ? falling : 1;
                mark(found, index, length, FALLING);
                if (length > 1) {
                    found[index - length + 1] |= TURNS_DOWN;
                }
            }
            before = value;
        }
        twoInThree(values, from, until, limits, dialect, found);
    }

    private static void mark(short[] found, int last, int length, int bit) {
        for (int index = last; index > last - length; index--) {
            found[index] |= (short) bit;
        }
    }

    private static void twoInThree(
            double[] values, int from, int until, ProcessLimits limits, SpcRuleSet dialect, short[] found) {
        double mean = limits.mean();
        for (int index = from + 2; index < until; index++) {
            double a = values[index - 2];
            double b = values[index - 1];
            double c = values[index];
            boolean sameAbove = a > mean && b > mean && c > mean;
            boolean sameBelow = a < mean && b < mean && c < mean;
            // Free of the third point's side, a window still has to hold three values.
            boolean whole = !Double.isNaN(a) && !Double.isNaN(b) && !Double.isNaN(c);
            if (dialect.thirdOnSameSide() ? sameAbove : whole) {
                int near = near(a, limits, dialect, true)
                        + near(b, limits, dialect, true)
                        + near(c, limits, dialect, true);
                if (near >= 2) {
                    flag(values, index, limits, dialect, true, found);
                }
            }
            if (dialect.thirdOnSameSide() ? sameBelow : whole) {
                int near = near(a, limits, dialect, false)
                        + near(b, limits, dialect, false)
                        + near(c, limits, dialect, false);
                if (near >= 2) {
                    flag(values, index, limits, dialect, false, found);
                }
            }
        }
    }

    private static int near(double value, ProcessLimits limits, SpcRuleSet dialect, boolean above) {
        boolean beyond = above ? value > limits.upper() : value < limits.lower();
        boolean near = above ? value > limits.nearUpper() : value < limits.nearLower();
        return near && (dialect.nearIncludesBeyond() || !beyond) ? 1 : 0;
    }

    private static void flag(
            double[] values, int last, ProcessLimits limits, SpcRuleSet dialect, boolean above, short[] found) {
        for (int index = last - 2; index <= last; index++) {
            if (near(values[index], limits, dialect, above) == 1) {
                found[index] |= (short) (above ? NEAR_ABOVE : NEAR_BELOW);
            }
        }
    }

    /** Returns the cause that a dialect names of what the rules found. */
    static Signal name(int found, SpcRuleSet dialect, Direction improvement) {
        if (found == 0) {
            return Signal.COMMON;
        }
        return switch (dialect.conflict()) {
            case PRIORITY -> byPriority(found);
            case IMPROVEMENT_FIRST -> {
                int better = found & better(improvement);
                yield byPriority(better == 0 ? found : better);
            }
            case LAST_RULE -> last(found);
        };
    }

    private static int better(Direction improvement) {
        return switch (improvement) {
            case HIGHER_IS_BETTER -> ABOVE | RISING | NEAR_ABOVE | RUN_ABOVE;
            case LOWER_IS_BETTER -> BELOW | FALLING | NEAR_BELOW | RUN_BELOW | TURNS_DOWN;
            case NEITHER -> 0;
        };
    }

    private static Signal byPriority(int found) {
        if ((found & ABOVE) != 0) {
            return Signal.ABOVE_LIMIT;
        }
        if ((found & BELOW) != 0) {
            return Signal.BELOW_LIMIT;
        }
        if ((found & (RISING | FALLING)) != 0) {
            return trend(found);
        }
        if ((found & NEAR_ABOVE) != 0) {
            return Signal.TWO_IN_THREE_ABOVE;
        }
        if ((found & NEAR_BELOW) != 0) {
            return Signal.TWO_IN_THREE_BELOW;
        }
        return (found & RUN_ABOVE) != 0 ? Signal.RUN_ABOVE : Signal.RUN_BELOW;
    }

    private static Signal trend(int found) {
        boolean both = (found & RISING) != 0 && (found & FALLING) != 0;
        boolean falls = both ? (found & TURNS_DOWN) != 0 : (found & FALLING) != 0;
        return falls ? Signal.FALLING : Signal.RISING;
    }

    private static Signal last(int found) {
        if ((found & NEAR_ABOVE) != 0) {
            return Signal.TWO_IN_THREE_ABOVE;
        }
        if ((found & NEAR_BELOW) != 0) {
            return Signal.TWO_IN_THREE_BELOW;
        }
        if ((found & (RISING | FALLING)) != 0) {
            return trend(found);
        }
        if ((found & RUN_ABOVE) != 0) {
            return Signal.RUN_ABOVE;
        }
        if ((found & RUN_BELOW) != 0) {
            return Signal.RUN_BELOW;
        }
        return (found & ABOVE) != 0 ? Signal.ABOVE_LIMIT : Signal.BELOW_LIMIT;
    }
}
