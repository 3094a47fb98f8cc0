package org.implsci.rollout.spc;

import org.implsci.rollout.measurement.Direction;

/**
 * Applies the rules of a chart to the values of one part. The signals at a point are the bits of one number.
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
    /** The point where a rising trend ends and a falling one begins. */
    static final int TURNS_DOWN = 1 << 8;

    private SignalRules() {}

    /** Adds the signals between two positions to {@code found}. */
    static void find(double[] values, int from, int until, ProcessLimits limits, SpcRuleSet rules, short[] found) {
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
            if (run >= rules.runLength()) {
                mark(found, index, run == rules.runLength() ? run : 1, RUN_ABOVE);
            } else if (-run >= rules.runLength()) {
                mark(found, index, -run == rules.runLength() ? -run : 1, RUN_BELOW);
            }
            rising = value > before ? rising + 1 : 1;
            falling = value < before ? falling + 1 : 1;
            if (rising >= rules.trendLength()) {
                mark(found, index, rising == rules.trendLength() ? rising : 1, RISING);
            }
            if (falling >= rules.trendLength()) {
                int length = falling == rules.trendLength() ? falling : 1;
                mark(found, index, length, FALLING);
                if (length > 1) {
                    found[index - length + 1] |= TURNS_DOWN;
                }
            }
            before = value;
        }
        twoInThree(values, from, until, limits, rules, found);
    }

    private static void mark(short[] found, int last, int length, int bit) {
        for (int index = last; index > last - length; index--) {
            found[index] |= (short) bit;
        }
    }

    private static void twoInThree(
            double[] values, int from, int until, ProcessLimits limits, SpcRuleSet rules, short[] found) {
        double mean = limits.mean();
        for (int index = from + 2; index < until; index++) {
            double a = values[index - 2];
            double b = values[index - 1];
            double c = values[index];
            boolean sameAbove = a > mean && b > mean && c > mean;
            boolean sameBelow = a < mean && b < mean && c < mean;
            // A rule set may ignore the side of the third point, but the window must hold three values.
            boolean whole = !Double.isNaN(a) && !Double.isNaN(b) && !Double.isNaN(c);
            if (rules.thirdOnSameSide() ? sameAbove : whole) {
                int near = near(a, limits, rules, true) + near(b, limits, rules, true) + near(c, limits, rules, true);
                if (near >= 2) {
                    flag(values, index, limits, rules, true, found);
                }
            }
            if (rules.thirdOnSameSide() ? sameBelow : whole) {
                int near =
                        near(a, limits, rules, false) + near(b, limits, rules, false) + near(c, limits, rules, false);
                if (near >= 2) {
                    flag(values, index, limits, rules, false, found);
                }
            }
        }
    }

    private static int near(double value, ProcessLimits limits, SpcRuleSet rules, boolean above) {
        boolean beyond = above ? value > limits.upper() : value < limits.lower();
        boolean near = above ? value > limits.nearUpper() : value < limits.nearLower();
        return near && (rules.nearIncludesBeyond() || !beyond) ? 1 : 0;
    }

    private static void flag(
            double[] values, int last, ProcessLimits limits, SpcRuleSet rules, boolean above, short[] found) {
        for (int index = last - 2; index <= last; index++) {
            if (near(values[index], limits, rules, above) == 1) {
                found[index] |= (short) (above ? NEAR_ABOVE : NEAR_BELOW);
            }
        }
    }

    /** Returns the one signal by which a rule set names the signals found at a point. */
    static Signal name(int found, SpcRuleSet rules, Direction improvement) {
        if (found == 0) {
            return Signal.COMMON;
        }
        return switch (rules.conflict()) {
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
