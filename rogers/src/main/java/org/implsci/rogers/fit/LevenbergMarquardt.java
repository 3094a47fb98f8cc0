package org.implsci.rogers.fit;

import org.jspecify.annotations.Nullable;

/**
 * Levenberg and Marquardt's method from one start, then Newton steps. Not thread-safe: one for one fit.
 *
 * <p>Steps are taken in place and steepness of the curve, see {@link UnitCurve#bend}: the valleys of steep curves, which are bent
 * in the coordinates, are straight there. The value never rises from one accepted step to the next. Nothing is allocated while it runs.
 */
final class LevenbergMarquardt {
    private static final int MOST_STEPS = 150;
    private static final double LONGEST_STEP = 3;
    private static final double NEAR = 1e-3;
    private static final double UNDAMPED = 1e-2;
    private static final double SHORTEST = 1e-9;
    /** So close, in logarithms of the parameters, that two descents are on their way to one point. */
    private static final double NEIGHBOUR = 0.02;
    /** The step for central differences of the gradient. */
    private static final double DIFFERENCE = 1e-4;

    /** The step for those of the fifth order. */
    private static final double FINE_DIFFERENCE = 1e-3;

    private static final int MOST_NEWTON_STEPS = 150;
    /** What a Newton step could still bring, as a share of the value, after which polishing ends. */
    private static final double SETTLED = 1e-14;

    private final ObjectiveFunction problem;
    private double u;
    private double v;
    private double value;
    private double gradientP;
    private double gradientS;
    private double curvePp;
    private double curvePs;
    private double curveSs;
    private boolean curvedUpwards;
    private double remaining;

    LevenbergMarquardt(ObjectiveFunction problem) {
        this.problem = problem;
    }

    /** Goes down from a start until steps are short or bring nothing. */
    void descend(double startU, double startV) {
        descendTowards(startU, startV, null);
    }

    /**
     * Goes down from another start, and stops where it meets the end of another descent.
     *
     * @return whether it came to the same end
     */
    boolean descendTowards(double startU, double startV, @Nullable LevenbergMarquardt other) {
        u = startU;
        v = startV;
        problem.evaluate(u, v);
        value = problem.value;
        double damping = 1e-3;
        int idle = 0;
        for (int step = 0; step < MOST_STEPS && idle < 4; step++) {
            gradient();
            double gradientPlace = gradientP;
            double gradientSteepness = gradientS;
            double bend = problem.bend(u, v);
            double pp = problem.curveUu;
            double ps = problem.curveUv + bend * pp;
            double ss = problem.curveVv + bend * (problem.curveUv + ps);
            boolean accepted = false;
            double longest = 0;
            while (!accepted && damping < 1e12) {
                double dampedP = pp * (1 + damping) + Double.MIN_NORMAL;
                double dampedS = ss * (1 + damping) + Double.MIN_NORMAL;
                double determinant = dampedP * dampedS - ps * ps;
                double place = bounded((ps * gradientSteepness - dampedS * gradientPlace) / determinant);
                double steepness = bounded((ps * gradientPlace - dampedP * gradientSteepness) / determinant);
                longest = StrictMath.max(StrictMath.abs(place), StrictMath.abs(steepness));
                double nextU = moved(place, steepness);
                problem.evaluate(nextU, v + steepness);
                accepted = problem.value <= value;
                if (accepted) {
                    u = nextU;
                    v += steepness;
                    damping = StrictMath.max(1e-9, damping * 0.1);
                } else {
                    damping *= 10;
                    if (longest < NEAR * 1e-4) {
                        break;
                    }
                }
            }
            if (!accepted) {
                return meets(other);
            }
            idle = problem.value >= value * (1 - 1e-12) ? idle + 1 : 0;
            value = problem.value;
            // A short step that is short because it was damped does not say that the end is near.
            if ((longest < NEAR && damping < UNDAMPED) || (longest < NEIGHBOUR && meets(other))) {
                return meets(other);
            }
        }
        return meets(other);
    }

    /** Returns whether the point is close to another, and its value no better than a bit more. */
    private boolean meets(@Nullable LevenbergMarquardt other) {
        return other != null
                && StrictMath.abs(u - other.u) < NEIGHBOUR
                && StrictMath.abs(v - other.v) < NEIGHBOUR
                && value >= other.value - NEAR * StrictMath.abs(other.value);
    }

    private static double bounded(double step) {
        // A step that is not a number goes nowhere, and more damping follows.
        return step > LONGEST_STEP
                ? LONGEST_STEP
                : step < -LONGEST_STEP ? -LONGEST_STEP : Double.isNaN(step) ? 0 : step;
    }

    /** Moves from a point close to a minimum onto it, and looks at the second derivatives there. */
    void polish() {
        secondDerivatives();
        newton();
        if (!curvedUpwards || remaining * remaining > SETTLED * StrictMath.abs(value)) {
            descendByCurvature();
            newton();
        }
    }

    /** Newton steps with the second derivatives as they are. */
    private void newton() {
        if (curvedUpwards) {
            double determinant = curvePp * curveSs - curvePs * curvePs;
            double before = Double.POSITIVE_INFINITY;
            for (int step = 0; step < 12; step++) {
                problem.evaluate(u, v);
                gradient();
                double place = (curvePs * gradientS - curveSs * gradientP) / determinant;
                double steepness = (curvePs * gradientP - curvePp * gradientS) / determinant;
                double length = StrictMath.max(StrictMath.abs(place), StrictMath.abs(steepness));
                if (!(length < 0.5 * before) || length > NEAR * 10) {
                    break;
                }
                if (step > 0 || problem.valueAt(moved(place, steepness), v + steepness) <= value * (1 + 1e-9)) {
                    u = moved(place, steepness);
                    v += steepness;
                }
                before = length;
                if (length < 1e-15) {
                    break;
                }
            }
        }
        problem.evaluate(u, v);
        value = problem.value;
        remaining = curvedUpwards ? newtonDecrement() : Double.POSITIVE_INFINITY;
    }

    private double newtonDecrement() {
        gradient();
        double determinant = curvePp * curveSs - curvePs * curvePs;
        double square = (curveSs * gradientP * gradientP
                        - 2 * curvePs * gradientP * gradientS
                        + curvePp * gradientS * gradientS)
                / determinant;
        return StrictMath.sqrt(StrictMath.max(0, square));
    }

    /**
     * Goes on by the matrix of second derivatives, which in a valley with large residuals brings more than its approximation:
     * Newton's step with every curvature taken as upward, shortened until the value falls.
     */
    private void descendByCurvature() {
        int idle = 0;
        for (int step = 0; step < MOST_NEWTON_STEPS && idle < 4; step++) {
            double before = value;
            fineSecondDerivatives();
            problem.evaluate(u, v);
            value = problem.value;
            idle = step > 0 && value >= before * (1 - 1e-12) ? idle + 1 : 0;
            gradient();
            double mean = (curvePp + curveSs) / 2;
            double half = (curvePp - curveSs) / 2;
            double sign = StrictMath.copySign(1, mean);
            double larger = mean + sign * StrictMath.hypot(half, curvePs);
            // The smaller curvature from the determinant, of which less is lost than of the difference.
            double smaller = (curvePp * curveSs - curvePs * curvePs) / larger;
            double angle = StrictMath.atan2(sign * curvePs, sign * half) / 2;
            double cos = StrictMath.cos(angle);
            double sin = StrictMath.sin(angle);
            double first = -(cos * gradientP + sin * gradientS) / StrictMath.abs(larger);
            double second = (sin * gradientP - cos * gradientS) / StrictMath.abs(smaller);
            double place = cos * first - sin * second;
            double steepness = sin * first + cos * second;
            double longest = StrictMath.max(StrictMath.abs(place), StrictMath.abs(steepness));
            double share = StrictMath.min(1, 1 / longest);
            while (share * longest > SHORTEST
                    && !(problem.valueAt(moved(share * place, share * steepness), v + share * steepness) < value)) {
                share /= 4;
            }
            if (!(share * longest > SHORTEST)) {
                return;
            }
            u = moved(share * place, share * steepness);
            v += share * steepness;
        }
    }

    /** The gradient by place and steepness. */
    private void gradient() {
        gradientP = problem.gradientU;
        gradientS = problem.gradientV + problem.bend(u, v) * problem.gradientU;
    }

    /** Returns where u comes to by a step in place and one in steepness, along the bend of valleys. */
    private double moved(double place, double steepness) {
        return u + place + problem.bend(u, v) * StrictMath.expm1(steepness);
    }

    private void secondDerivatives() {
        curvePp = 0;
        curvePs = 0;
        curveSs = 0;
        addDifference(DIFFERENCE, 1 / (2 * DIFFERENCE));
        addDifference(-DIFFERENCE, -1 / (2 * DIFFERENCE));
        curvedUpwards = curvePp > 0 && curveSs > 0 && curvePp * curveSs - curvePs * curvePs > 0;
    }

    private void fineSecondDerivatives() {
        curvePp = 0;
        curvePs = 0;
        curveSs = 0;
        addDifference(FINE_DIFFERENCE, 8 / (12 * FINE_DIFFERENCE));
        addDifference(-FINE_DIFFERENCE, -8 / (12 * FINE_DIFFERENCE));
        addDifference(2 * FINE_DIFFERENCE, -1 / (12 * FINE_DIFFERENCE));
        addDifference(-2 * FINE_DIFFERENCE, 1 / (12 * FINE_DIFFERENCE));
        curvedUpwards = curvePp > 0 && curveSs > 0 && curvePp * curveSs - curvePs * curvePs > 0;
    }

    /** Adds the gradient at a distance, by place and by steepness, with a weight to the second derivatives. */
    private void addDifference(double distance, double weight) {
        double bend = problem.bend(u, v);
        problem.evaluate(u + distance, v);
        curvePp += weight * problem.gradientU;
        curvePs += weight / 2 * (problem.gradientV + bend * problem.gradientU);
        double grown = StrictMath.expm1(distance);
        problem.evaluate(u + bend * grown, v + distance);
        curvePs += weight / 2 * problem.gradientU;
        curveSs += weight * (problem.gradientV + bend * (1 + grown) * problem.gradientU);
    }

    double u() {
        return u;
    }

    double v() {
        return v;
    }

    double value() {
        return value;
    }

    /** Returns whether the second derivatives, after {@link #polish}, make this a minimum in every direction. */
    boolean curvedUpwards() {
        return curvedUpwards;
    }

    /**
     * Returns the length of the Newton step that remains, in units in which the matrix of second derivatives is the
     * identity.
     */
    double remaining() {
        return remaining;
    }
}
