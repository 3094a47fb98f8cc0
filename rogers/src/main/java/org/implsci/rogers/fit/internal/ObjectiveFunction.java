package org.implsci.rogers.fit.internal;

/** A function of two coordinates to be minimised, with its gradient and an approximate matrix of second derivatives. */
public abstract class ObjectiveFunction {
    double value;
    double gradientU;
    double gradientV;
    double curveUu;
    double curveUv;
    double curveVv;
    int evaluations;

    /** Returns the value at a point; leaves the fields as they are. */
    public abstract double valueAt(double u, double v);

    /** Sets all fields to their values at a point. */
    public abstract void evaluate(double u, double v);

    /** Returns the bend of valleys, see {@link UnitCurve#bend}; 0 for straight ones. */
    double bend(double u, double v) {
        return 0;
    }

    /** Returns the potential at the point evaluated last. */
    public abstract double potential();
}
