package org.implsci.rogers.fit.internal;

/**
 * A bracket around the point where a slope changes from falling to rising, narrowed by the Illinois method.
 *
 * <p>The next point is the root of the chord between the ends, or the middle where the chord has no root inside. The
 * slope of an end that stays twice in a row is halved, so that both ends move. The bracket never grows. Callers decide
 * when to stop, because they compare values as well as slopes. Not thread-safe.
 */
final class RootFinder {
    private double low;
    private double high;
    private double slopeLow;
    private double slopeHigh;
    /** Positive after the upper end has moved, negative after the lower one. */
    private int lastMoved;

    RootFinder(double low, double slopeLow, double high, double slopeHigh) {
        this.low = low;
        this.slopeLow = slopeLow;
        this.high = high;
        this.slopeHigh = slopeHigh;
    }

    /** Returns the next point to evaluate; between the ends. */
    double next() {
        double middle = low + (high - low) / 2;
        double chord =
                slopeLow < 0 && slopeHigh > 0 ? low + (high - low) * (slopeLow / (slopeLow - slopeHigh)) : middle;
        return chord > low && chord < high ? chord : middle;
    }

    /** Moves one end to a point, by the slope there. */
    void narrow(double at, double slope) {
        if (slope > 0) {
            high = at;
            slopeHigh = slope;
            slopeLow = lastMoved > 0 ? slopeLow / 2 : slopeLow;
            lastMoved = 1;
        } else {
            low = at;
            slopeLow = slope;
            slopeHigh = lastMoved < 0 ? slopeHigh / 2 : slopeHigh;
            lastMoved = -1;
        }
    }

    /** Returns the length of the bracket. */
    double width() {
        return high - low;
    }

    /** Returns whether the ends are neighbours, up to a few units in the last place. */
    boolean isClosed() {
        return !(high - low > 4e-16 * (StrictMath.abs(low) + StrictMath.abs(high)));
    }
}
