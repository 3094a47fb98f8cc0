package org.implsci.rogers.fit;

import org.implsci.rogers.curve.DiffusionCurve;

/**
 * A curve's prediction for each observation but for the potential, which multiplies it, as a function of two coordinates.
 *
 * <p>The coordinates (u, v) are the curve's two shape parameters or their logarithms, chosen so that the whole plane is
 * allowed.
 */
interface Basis {
    /** The predictions and their derivatives. */
    void fill(double u, double v, double[] g, double[] gu, double[] gv);

    /** The predictions alone. */
    void fill(double u, double v, double[] g);

    /** The curve at a point. */
    DiffusionCurve curve(double potential, double u, double v);

    /** How much the first parameter changes with u. */
    double scaleU(double u);

    /** How much the second parameter changes with v. */
    double scaleV(double v);

    /**
     * A point whose curve peaks at a time with about a standard deviation of times.
     *
     * @param uv receives u and v
     */
    void start(double peak, double deviation, double[] uv);
}
