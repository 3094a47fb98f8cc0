package org.implsci.rogers.fit.internal;

/**
 * A function of two coordinates to be minimised, with its gradient and approximate second derivatives.
 *
 * <p>It compares a unit curve with observations. Not thread-safe: each fit has its own.
 */
public abstract class ObjectiveFunction {
    final UnitCurve curve;
    final double[] observed;
    /** The predictions of the unit curve at the last point, and their derivatives by u and v. */
    final double[] g;

    final double[] gu;
    final double[] gv;
    double value;
    double gradientU;
    double gradientV;
    double curveUu;
    double curveUv;
    double curveVv;
    int evaluations;

    ObjectiveFunction(UnitCurve curve, double[] observed) {
        this.curve = curve;
        this.observed = observed;
        this.g = new double[observed.length];
        this.gu = new double[observed.length];
        this.gv = new double[observed.length];
    }

    /** Returns the value at a point; leaves the fields as they are. */
    public abstract double valueAt(double u, double v);

    /** Computes the value, the gradient and the second derivatives at a point. */
    public abstract void evaluate(double u, double v);

    /** Returns the bend of valleys, see {@link UnitCurve#bend}. */
    final double bend(double u, double v) {
        return curve.bend(u, v);
    }

    /** Returns the potential at the point evaluated last. */
    public abstract double potential();
}
