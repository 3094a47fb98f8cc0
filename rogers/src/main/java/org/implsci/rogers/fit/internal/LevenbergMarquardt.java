package org.implsci.rogers.fit.internal;

import org.jspecify.annotations.Nullable;

/**
 * Minimisation in two coordinates from one start: Levenberg and Marquardt's method, then Newton steps.
 *
 * <p>A step changes the place and the steepness of the curve, see {@link UnitCurve#bend}. The valleys of steep curves
 * are bent in the coordinates, but straight in place and steepness. The value never rises from one accepted step to the
 * next. The method allocates nothing while it runs. Not thread-safe: each fit has its own.
 */
public final class LevenbergMarquardt {
    private static final int MAX_STEPS = 150;
    private static final double LONGEST_STEP = 3;
    private static final double NEAR = 1e-3;
    private static final double UNDAMPED = 1e-2;
    private static final double SHORTEST = 1e-9;
    /** Two descents this close, in logarithms of the parameters, are on their way to the same point. */
    private static final double NEIGHBOUR = 0.02;
    /** The step of central differences of the gradient. */
    private static final double DIFFERENCE = 1e-4;

    /** The step of differences of the fifth order. */
    private static final double FINE_DIFFERENCE = 1e-3;

    private static final int MAX_NEWTON_STEPS = 150;
    /** Polishing ends when a Newton step could lower the value by no more than this share. */
    private static final double SETTLED = 1e-14;

    private final ObjectiveFunction objective;
    private double u;
    private double v;
    private double value;
    private double gradientP;
    private double gradientS;
    private double curvePp;
    private double curvePs;
    private double curveSs;
    private boolean curvedUpwards;
    private double remainingStep;

    /** Makes a search for the least value of an objective function. */
    public LevenbergMarquardt(ObjectiveFunction objective) {
        this.objective = objective;
    }

    /** Descends from a start until steps are short or no longer lower the value. */
    public void descend(double startU, double startV) {
        descendTowards(startU, startV, null);
    }

    /**
     * Descends from a start, and stops early where it meets the end of another descent.
     *
     * @return whether it ended at the same point
     */
    boolean descendTowards(double startU, double startV, @Nullable LevenbergMarquardt other) {
        u = startU;
        v = startV;
        objective.evaluate(u, v);
        value = objective.value;
        double damping = 1e-3;
        int idle = 0;
        for (int step = 0; step < MAX_STEPS && idle < 4; step++) {
            gradient();
            double gradientPlace = gradientP;
            double gradientSteepness = gradientS;
            double bend = objective.bend(u, v);
            double pp = objective.curveUu;
            double ps = objective.curveUv + bend * pp;
            double ss = objective.curveVv + bend * (objective.curveUv + ps);
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
                objective.evaluate(nextU, v + steepness);
                accepted = objective.value <= value;
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
            idle = objective.value >= value * (1 - 1e-12) ? idle + 1 : 0;
            value = objective.value;
            // A step may be short only because it was damped; then the minimum need not be near.
            if ((longest < NEAR && damping < UNDAMPED) || (longest < NEIGHBOUR && meets(other))) {
                return meets(other);
            }
        }
        return meets(other);
    }

    /**
     * Returns whether the point is close to the other's, and the value not lower than the other's by more than a
     * thousandth.
     */
    private boolean meets(@Nullable LevenbergMarquardt other) {
        return other != null
                && StrictMath.abs(u - other.u) < NEIGHBOUR
                && StrictMath.abs(v - other.v) < NEIGHBOUR
                && value >= other.value - NEAR * StrictMath.abs(other.value);
    }

    private static double bounded(double step) {
        // A step that is not a number is replaced by 0, and more damping follows.
        return step > LONGEST_STEP
                ? LONGEST_STEP
                : step < -LONGEST_STEP ? -LONGEST_STEP : Double.isNaN(step) ? 0 : step;
    }

    /** Moves from a point close to a minimum onto it, and checks the second derivatives there. */
    public void polish() {
        secondDerivatives();
        newton();
        if (!curvedUpwards || remainingStep * remainingStep > SETTLED * StrictMath.abs(value)) {
            descendByCurvature();
            newton();
        }
    }

    /** Takes Newton steps with fixed second derivatives. */
    private void newton() {
        if (curvedUpwards) {
            double determinant = curvePp * curveSs - curvePs * curvePs;
            double before = Double.POSITIVE_INFINITY;
            for (int step = 0; step < 12; step++) {
                objective.evaluate(u, v);
                gradient();
                double place = (curvePs * gradientS - curveSs * gradientP) / determinant;
                double steepness = (curvePs * gradientP - curvePp * gradientS) / determinant;
                double length = StrictMath.max(StrictMath.abs(place), StrictMath.abs(steepness));
                if (!(length < 0.5 * before) || length > NEAR * 10) {
                    break;
                }
                if (step > 0 || objective.valueAt(moved(place, steepness), v + steepness) <= value * (1 + 1e-9)) {
                    u = moved(place, steepness);
                    v += steepness;
                }
                before = length;
                if (length < 1e-15) {
                    break;
                }
            }
        }
        objective.evaluate(u, v);
        value = objective.value;
        remainingStep = curvedUpwards ? newtonDecrement() : Double.POSITIVE_INFINITY;
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
     * Descends by the exact second derivatives, which in a valley with large residuals lead further than their
     * approximation. The step is Newton's with the absolute value of each curvature, shortened until the value falls.
     */
    private void descendByCurvature() {
        int idle = 0;
        for (int step = 0; step < MAX_NEWTON_STEPS && idle < 4; step++) {
            double before = value;
            fineSecondDerivatives();
            objective.evaluate(u, v);
            value = objective.value;
            idle = step > 0 && value >= before * (1 - 1e-12) ? idle + 1 : 0;
            gradient();
            double mean = (curvePp + curveSs) / 2;
            double half = (curvePp - curveSs) / 2;
            double sign = StrictMath.copySign(1, mean);
            double larger = mean + sign * StrictMath.hypot(half, curvePs);
            // The smaller curvature comes from the determinant, which loses fewer digits than the difference of the
            // two.
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
                    && !(objective.valueAt(moved(share * place, share * steepness), v + share * steepness) < value)) {
                share /= 4;
            }
            if (!(share * longest > SHORTEST)) {
                return;
            }
            u = moved(share * place, share * steepness);
            v += share * steepness;
        }
    }

    /** Computes the gradient by place and steepness. */
    private void gradient() {
        gradientP = objective.gradientU;
        gradientS = objective.gradientV + objective.bend(u, v) * objective.gradientU;
    }

    /** Returns the u that a step in place and steepness leads to, along the bend of valleys. */
    private double moved(double place, double steepness) {
        return u + place + objective.bend(u, v) * StrictMath.expm1(steepness);
    }

    private void secondDerivatives() {
        curvePp = 0;
        curvePs = 0;
        curveSs = 0;
        addDifference(DIFFERENCE, 1 / (2 * DIFFERENCE));
        addDifference(-DIFFERENCE, -1 / (2 * DIFFERENCE));
        checkCurvature();
    }

    private void checkCurvature() {
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
        checkCurvature();
    }

    /** Adds the weighted gradient at a distance in place, and at the same in steepness, to the second derivatives. */
    private void addDifference(double distance, double weight) {
        double bend = objective.bend(u, v);
        objective.evaluate(u + distance, v);
        curvePp += weight * objective.gradientU;
        curvePs += weight / 2 * (objective.gradientV + bend * objective.gradientU);
        double grown = StrictMath.expm1(distance);
        objective.evaluate(u + bend * grown, v + distance);
        curvePs += weight / 2 * objective.gradientU;
        curveSs += weight * (objective.gradientV + bend * (1 + grown) * objective.gradientU);
    }

    /** Returns the first coordinate of the end. */
    public double u() {
        return u;
    }

    /** Returns the second coordinate of the end. */
    public double v() {
        return v;
    }

    /** Returns the value at the end. */
    public double value() {
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
    double remainingStep() {
        return remainingStep;
    }
}
