package org.implsci.core.picture;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Round numbers for an axis: multiples of 1, 2 or 5 times a power of ten that span a range.
 *
 * <p>Immutable and thread-safe.
 *
 * @param first the first tick, at or below the range
 * @param step the distance between ticks
 * @param count the number of ticks
 */
public record AxisTicks(double first, double step, int count) {
    private static final int ABOUT = 5;

    /**
     * {@return the ticks that span a range, at least two, about five}
     *
     * @param low the lower end of the range
     * @param high the upper end; an empty range gets a step of its own
     */
    public static AxisTicks spanning(double low, double high) {
        double range = high > low ? high - low : Math.max(1, Math.abs(high));
        double rough = range / ABOUT;
        double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(rough)));
        double lead = rough / power;
        double step = power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
        double first = StrictMath.floor(low / step) * step;
        int count = (int) StrictMath.ceil((Math.max(high, low + range / 2) - first) / step - 1e-9) + 1;
        return new AxisTicks(first, step, Math.max(2, count));
    }

    /** {@return the last tick, at or above the range} */
    public double last() {
        return first + step * (count - 1);
    }

    /** {@return all ticks in order} */
    public DoubleStream values() {
        return IntStream.range(0, count).mapToDouble(index -> first + step * index);
    }
}
