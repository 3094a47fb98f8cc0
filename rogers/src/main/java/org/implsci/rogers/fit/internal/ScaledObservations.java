package org.implsci.rogers.fit.internal;

/**
 * Observations divided by a power of two near their size: no square overflows, and no digit changes.
 *
 * <p>Not thread-safe: the array is not copied on the way out.
 */
public final class ScaledObservations {
    private static final double ULP = 0x1p-52;

    private final double[] values;
    private final double scale;
    private final double squares;

    private ScaledObservations(double[] values, double scale, double squares) {
        this.values = values;
        this.scale = scale;
        this.squares = squares;
    }

    /**
     * Returns observations in units of the power of two below a size.
     *
     * @param size a number of their size, not negative; 0 and 1 leave the observations as they are
     */
    public static ScaledObservations of(double[] observed, double size) {
        double scale = size > 0 ? StrictMath.scalb(1.0, StrictMath.getExponent(size)) : 1;
        double[] values = observed.clone();
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            values[i] /= scale;
            squares += values[i] * values[i];
        }
        return new ScaledObservations(values, scale, squares);
    }

    /** Returns observations in units of the power of two below the largest. */
    public static ScaledObservations byLargest(double[] observed) {
        double largest = 0;
        for (double each : observed) {
            largest = StrictMath.max(largest, each);
        }
        return of(observed, largest);
    }

    /** Returns the scaled observations themselves. */
    public double[] values() {
        return values;
    }

    /** Returns the power of two by which they were divided. */
    public double scale() {
        return scale;
    }

    /** Returns the sum of the scaled observations' squares. */
    public double squares() {
        return squares;
    }

    /**
     * Returns the part of a sum of squares that is rounding.
     *
     * @param value the sum of squares
     * @param u the first coordinate of the curve: the rounding error of exp(u) grows with u
     */
    public double rounding(double value, double u) {
        double digit = digit(u);
        return digit * StrictMath.sqrt(value * squares) + digit * digit * squares;
    }

    /** Returns the relative rounding error of a prediction at a first coordinate. */
    public static double digit(double u) {
        return ULP * (16 + StrictMath.abs(u));
    }
}
