package org.implsci.rogers.fit;

/** A function of two coordinates to be minimised, with its gradient and an approximate matrix of second derivatives. */
abstract class ObjectiveFunction {
    double value;
    double gradientU;
    double gradientV;
    double curveUu;
    double curveUv;
    double curveVv;
    int evaluations;

    /** Returns the value alone; leaves the fields as they are. */
    abstract double valueAt(double u, double v);

    /** Sets all fields. */
    abstract void evaluate(double u, double v);

    /** Returns the bend of valleys, see {@link UnitCurve#bend}; 0 for straight ones. */
    double bend(double u, double v) {
        return 0;
    }

    /** Returns the potential that belongs to the point evaluated last. */
    abstract double potential();
}
