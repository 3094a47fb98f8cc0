package org.implsci.rogers.fit;

import org.jspecify.annotations.Nullable;

/**
 * Levenberg and Marquardt's method from one start, then Newton steps. Not thread-safe: one for one fit.
 *
 * <p>The value never rises from one accepted step to the next. Nothing is allocated while it runs.
 */
final class Descent {
    private static final int MOST_STEPS = 150;
    private static final double LONGEST_STEP = 3;
    private static final double NEAR = 1e-3;
    /** So close, in logarithms of the parameters, that two descents are on their way to one point. */
    private static final double NEIGHBOUR = 0.02;
    /** The step for central differences of the gradient. */
    private static final double DIFFERENCE = 1e-4;

    private final Problem problem;
    private double u;
    private double v;
    private double value;
    private double curveUu;
    private double curveUv;
    private double curveVv;
    private boolean curvedUpwards;
    private double remaining;

    Descent(Problem problem) {
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
    boolean descendTowards(double startU, double startV, @Nullable Descent other) {
        u = startU;
        v = startV;
        problem.evaluate(u, v);
        value = problem.value;
        double damping = 1e-3;
        int idle = 0;
        for (int step = 0; step < MOST_STEPS && idle < 4; step++) {
            double gradientU = problem.gradientU;
            double gradientV = problem.gradientV;
            double uu = problem.curveUu;
            double uv = problem.curveUv;
            double vv = problem.curveVv;
            boolean accepted = false;
            double longest = 0;
            while (!accepted && damping < 1e12) {
                double dampedU = uu * (1 + damping) + Double.MIN_NORMAL;
                double dampedV = vv * (1 + damping) + Double.MIN_NORMAL;
                double determinant = dampedU * dampedV - uv * uv;
                double stepU = bounded((uv * gradientV - dampedV * gradientU) / determinant);
                double stepV = bounded((uv * gradientU - dampedU * gradientV) / determinant);
                longest = StrictMath.max(StrictMath.abs(stepU), StrictMath.abs(stepV));
                problem.evaluate(u + stepU, v + stepV);
                accepted = problem.value <= value;
                if (accepted) {
                    u += stepU;
                    v += stepV;
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
            if (longest < NEAR || (longest < NEIGHBOUR && meets(other))) {
                return meets(other);
            }
        }
        return meets(other);
    }

    /** Whether the point is close to another, and its value no better than a bit more. */
    private boolean meets(@Nullable Descent other) {
        return other != null
                && StrictMath.abs(u - other.u) < NEIGHBOUR
                && StrictMath.abs(v - other.v) < NEIGHBOUR
                && value >= other.value - NEAR * StrictMath.abs(other.value);
    }

    private static double bounded(double step) {
        // A step that is not a number goes nowhere, and more damping follows.
        return step > LONGEST_STEP ? LONGEST_STEP : step < -LONGEST_STEP ? -LONGEST_STEP : step == step ? step : 0;
    }

    /** Moves from a point close to a minimum onto it, and looks at the second derivatives there. */
    void polish() {
        secondDerivatives();
        if (curvedUpwards) {
            double determinant = curveUu * curveVv - curveUv * curveUv;
            double before = Double.POSITIVE_INFINITY;
            for (int step = 0; step < 12; step++) {
                problem.evaluate(u, v);
                double stepU = (curveUv * problem.gradientV - curveVv * problem.gradientU) / determinant;
                double stepV = (curveUv * problem.gradientU - curveUu * problem.gradientV) / determinant;
                double length = StrictMath.max(StrictMath.abs(stepU), StrictMath.abs(stepV));
                if (!(length < 0.5 * before) || length > NEAR * 10) {
                    break;
                }
                if (step > 0 || problem.valueAt(u + stepU, v + stepV) <= value * (1 + 1e-9)) {
                    u += stepU;
                    v += stepV;
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
        double determinant = curveUu * curveVv - curveUv * curveUv;
        double gu = problem.gradientU;
        double gv = problem.gradientV;
        double square = (curveVv * gu * gu - 2 * curveUv * gu * gv + curveUu * gv * gv) / determinant;
        return StrictMath.sqrt(StrictMath.max(0, square));
    }

    private void secondDerivatives() {
        problem.evaluate(u + DIFFERENCE, v);
        double uu = problem.gradientU;
        double vu = problem.gradientV;
        problem.evaluate(u - DIFFERENCE, v);
        uu -= problem.gradientU;
        vu -= problem.gradientV;
        problem.evaluate(u, v + DIFFERENCE);
        double uv = problem.gradientU;
        double vv = problem.gradientV;
        problem.evaluate(u, v - DIFFERENCE);
        uv -= problem.gradientU;
        vv -= problem.gradientV;
        curveUu = uu / (2 * DIFFERENCE);
        curveVv = vv / (2 * DIFFERENCE);
        curveUv = (uv + vu) / (4 * DIFFERENCE);
        curvedUpwards = curveUu > 0 && curveVv > 0 && curveUu * curveVv - curveUv * curveUv > 0;
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

    /** Whether the second derivatives, after {@link #polish}, make this a minimum in every direction. */
    boolean curvedUpwards() {
        return curvedUpwards;
    }

    /** The length of the Newton step that remains, in units in which the matrix of second derivatives is the identity. */
    double remaining() {
        return remaining;
    }
}
