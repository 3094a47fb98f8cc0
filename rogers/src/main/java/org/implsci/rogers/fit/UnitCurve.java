package org.implsci.rogers.fit;

import org.implsci.rogers.curve.DiffusionCurve;

/**
 * A curve's prediction for each observation but for the potential, which multiplies it, as a function of two coordinates.
 *
 * <p>The coordinates (u, v) are the curve's two shape parameters or their logarithms, chosen so that the whole plane is
 * allowed.
 */
interface UnitCurve {
    /** The predictions and their derivatives. */
    void fill(double u, double v, double[] g, double[] gu, double[] gv);

    /** The predictions alone. */
    void fill(double u, double v, double[] g);

    /**
     * The share that does not adopt in the first periods, before or after them, and its derivatives: of a saturated curve it is
     * too small to be had from what does.
     *
     * @param left receives the share and its derivatives by u and v
     */
    void left(double u, double v, int periods, double[] left);

    /** Returns the curve at a point. */
    DiffusionCurve curve(double potential, double u, double v);

    /** Returns how much the first parameter changes with u. */
    double scaleU(double u);

    /** Returns how much the second parameter changes with v. */
    double scaleV(double v);

    /**
     * A point whose curve peaks at a time with about a standard deviation of times.
     *
     * @param uv receives u and v
     */
    void start(double peak, double deviation, double[] uv);

    /**
     * Returns the bend of the line on which a curve keeps its place while it grows steeper or flatter: for a change h
     * of v, u changes by this times {@code exp(h) - 1}. Valleys of steep curves lie along such lines.
     */
    double bend(double u, double v);

    /** Returns a time on the scale on which the curve only moves and stretches; minus infinity never. */
    default double clock(double time) {
        return time;
    }

    /** Returns the time to a point of that scale. */
    default double time(double clock) {
        return clock;
    }

    /**
     * A point whose curve stands at a place of that scale with about a width.
     *
     * @param uv receives u and v
     */
    default void place(double middle, double width, double[] uv) {
        start(middle, width, uv);
    }
}
