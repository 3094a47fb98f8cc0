package org.implsci.rogers.fit.internal;

/**
 * Minimisation of a separable model's sum of squares in any number of coordinates from one start.
 *
 * <p>Levenberg and Marquardt's method is followed by Newton steps. The value never rises from one accepted step to the
 * next. {@link LevenbergMarquardt} does the same in two coordinates without allocating anything; models with more
 * parameters are fitted one at a time and need not be as fast. Not thread-safe: each start has its own.
 */
public final class VariableProjection {
    private static final int MAX_STEPS = 400;
    /** The longest step, in units that change the predictions by their own size. */
    private static final double LONGEST = 3;

    /** The step of differences, in the same units. */
    private static final double DIFFERENCE = 1e-4;

    private static final double CLOSE = 1e-7;
    private static final double NEIGHBOUR = 0.02;

    private final Projection projection;
    private final double size;
    private double[] at;
    private double value;
    private boolean atEdge;
    private boolean curvedUpwards;
    private double remainingStep = Double.POSITIVE_INFINITY;

    /**
     * Descends from a start until steps are short or no longer lower the value.
     *
     * @param size the length of the vector of observations
     */
    VariableProjection(SeparableModel model, double[] start, double size) {
        this.projection = new Projection(model);
        this.size = size;
        this.at = start.clone();
        descend();
    }

    private void descend() {
        projection.evaluate(at);
        value = projection.value;
        double damping = 1e-3;
        int idle = 0;
        for (int step = 0; step < MAX_STEPS && idle < 4; step++) {
            double[] gradient = projection.gradient.clone();
            double[][] curve = copy(projection.curve);
            boolean accepted = false;
            double longest = 0;
            while (!accepted && damping < 1e14) {
                double[] next = step(gradient, curve, damping);
                longest = distance(at, next, curve);
                projection.evaluate(next);
                accepted = projection.value <= value;
                if (accepted) {
                    at = next;
                    damping = StrictMath.max(1e-9, damping * 0.1);
                } else {
                    damping *= 10;
                    if (longest < CLOSE * 1e-4) {
                        break;
                    }
                }
            }
            if (!accepted) {
                break;
            }
            idle = projection.value >= value * (1 - 1e-13) ? idle + 1 : 0;
            value = projection.value;
            if (longest < CLOSE) {
                break;
            }
        }
        projection.evaluate(at);
    }

    private double[] step(double[] gradient, double[][] curve, double damping) {
        double[][] damped = copy(curve);
        for (int j = 0; j < damped.length; j++) {
            damped[j][j] = damped[j][j] * (1 + damping) + Double.MIN_NORMAL;
        }
        Cholesky decomposed = Cholesky.of(damped);
        double[] next = at.clone();
        if (decomposed != null) {
            double[] step = decomposed.solve(gradient);
            double longest = 0;
            for (int j = 0; j < step.length; j++) {
                longest = StrictMath.max(longest, StrictMath.abs(step[j]) / reach(curve, j));
            }
            double share = longest > LONGEST ? LONGEST / longest : 1;
            for (int j = 0; j < step.length; j++) {
                next[j] -= Double.isNaN(step[j]) ? 0 : share * step[j];
            }
        }
        return next;
    }

    /**
     * Returns the change of a coordinate that changes the predictions by their own size; at most ten times the
     * coordinate, or ten.
     */
    private double reach(double[][] curve, int coordinate) {
        double by = StrictMath.sqrt(2 * size * size / curve[coordinate][coordinate]);
        double most = 10 * StrictMath.max(1, StrictMath.abs(at[coordinate]));
        return by < most ? by : most;
    }

    private double distance(double[] from, double[] to, double[][] curve) {
        double longest = 0;
        for (int j = 0; j < from.length; j++) {
            longest = StrictMath.max(longest, StrictMath.abs(from[j] - to[j]) / reach(curve, j));
        }
        return longest;
    }

    /** Returns whether another descent ended at this point. */
    boolean meets(VariableProjection other) {
        return distance(other.at, at, projection.curve) < NEIGHBOUR
                && StrictMath.abs(other.value - value) <= 1e-3 * StrictMath.abs(value);
    }

    /** Moves from a point close to a minimum onto it, and checks the second derivatives there. */
    void polish() {
        double[][] second = secondDerivatives();
        Cholesky decomposed = Cholesky.of(second);
        curvedUpwards = decomposed != null;
        if (decomposed == null) {
            return;
        }
        double before = Double.POSITIVE_INFINITY;
        for (int step = 0; step < 20; step++) {
            double[] next = at.clone();
            double[] newton = decomposed.solve(projection.gradient);
            for (int j = 0; j < next.length; j++) {
                next[j] -= newton[j];
            }
            double length = distance(at, next, projection.curve);
            projection.evaluate(next);
            if (!(length < 0.5 * before) || projection.value > value * (1 + 1e-9)) {
                break;
            }
            at = next;
            before = length;
        }
        projection.evaluate(at);
        value = projection.value;
        remainingStep = GramSchmidt.norm(decomposed.solveLower(projection.gradient));
    }

    private double[][] secondDerivatives() {
        int count = at.length;
        double[] differences = new double[count];
        for (int j = 0; j < count; j++) {
            differences[j] = DIFFERENCE * reach(projection.curve, j);
        }
        double[][] second = new double[count][count];
        for (int j = 0; j < count; j++) {
            double[] above = gradientAt(j, differences[j]);
            double[] below = gradientAt(j, -differences[j]);
            for (int k = 0; k < count; k++) {
                second[j][k] = (above[k] - below[k]) / (2 * differences[j]);
            }
        }
        for (int j = 0; j < count; j++) {
            for (int k = 0; k < j; k++) {
                second[j][k] = (second[j][k] + second[k][j]) / 2;
                second[k][j] = second[j][k];
            }
        }
        projection.evaluate(at);
        return second;
    }

    private double[] gradientAt(int coordinate, double difference) {
        double[] moved = at.clone();
        moved[coordinate] += difference;
        projection.evaluate(moved);
        double[] gradient = projection.gradient.clone();
        if (Double.isInfinite(projection.value)) {
            atEdge = true;
            gradient[coordinate] = Double.NaN;
        }
        return gradient;
    }

    private static double[][] copy(double[][] matrix) {
        double[][] copy = new double[matrix.length][];
        for (int j = 0; j < copy.length; j++) {
            copy[j] = matrix[j].clone();
        }
        return copy;
    }

    /** Returns the coordinates of the end. */
    public double[] at() {
        return at.clone();
    }

    /** Returns the sum of squares at the end. */
    public double value() {
        return value;
    }

    /** Returns the coefficients at the end. */
    public double[] coefficients() {
        return projection.coefficients.clone();
    }

    /** Returns the derivatives of the predictions at the end, first by the coefficients, then by the coordinates. */
    public double[][] derivatives(SeparableModel model) {
        model.fill(at);
        int linear = model.columns.length;
        double[][] derivatives = new double[linear + at.length][model.observed.length];
        for (int l = 0; l < linear; l++) {
            derivatives[l] = model.columns[l].clone();
        }
        for (int j = 0; j < at.length; j++) {
            projection.tangent(j, derivatives[linear + j]);
        }
        return derivatives;
    }

    /** Returns whether the model is not defined on one side of the end. */
    public boolean atEdge() {
        return atEdge;
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
