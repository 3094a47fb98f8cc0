package org.implsci.rogers.fit.internal;

import org.implsci.rogers.curve.DiffusionCurve;

/**
 * A curve with the potential 1: its prediction for each observation, as a function of two coordinates.
 *
 * <p>The coordinates (u, v) are the curve's two shape parameters or their logarithms, chosen so that every pair of
 * numbers is allowed. The prediction of a curve is its potential times that of the unit curve.
 */
public interface UnitCurve {
    /** Computes the predictions and their derivatives by u and v. */
    void fill(double u, double v, double[] g, double[] gu, double[] gv);

    /** Computes the predictions alone. */
    void fill(double u, double v, double[] g);

    /**
     * Computes the share that does not adopt in the first periods, but before or after them. For a curve near
     * saturation it is smaller than the rounding error of 1 minus the predictions.
     *
     * @param remaining receives the share and its derivatives by u and v
     */
    void fillRemaining(double u, double v, int periods, double[] remaining);

    /** Returns the curve with a potential at a point. */
    DiffusionCurve curve(double potential, double u, double v);

    /** Returns the derivative of the first parameter by u. */
    double scaleU(double u);

    /** Returns the derivative of the second parameter by v. */
    double scaleV(double v);

    /** Returns the derivatives of the parameters by the coordinates, after that of the potential. */
    default double[] scales(double potentialScale, double u, double v) {
        return new double[] {potentialScale, scaleU(u), scaleV(v)};
    }

    /**
     * Finds a point whose curve peaks at a time and whose times of adoption have about a standard deviation.
     *
     * @param uv receives u and v
     */
    void locatePeak(double peak, double deviation, double[] uv);

    /**
     * Returns the bend of the line on which a curve keeps its place while it grows steeper or flatter: for a change h
     * of v, u changes by this times {@code exp(h) - 1}. The valleys of an objective at steep curves lie along such
     * lines.
     */
    double bend(double u, double v);

    /**
     * Returns a time on the location scale, on which the coordinates only shift and stretch the curve; always finite.
     */
    default double toLocation(double time) {
        return time;
    }

    /** Returns the time at a location. */
    default double toTime(double location) {
        return location;
    }

    /**
     * Finds a point whose curve has its middle at a location and about a width there.
     *
     * @param uv receives u and v
     */
    default void locate(double middle, double width, double[] uv) {
        locatePeak(middle, width, uv);
    }
}
