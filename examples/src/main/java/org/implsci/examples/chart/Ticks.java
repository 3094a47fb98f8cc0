package org.implsci.examples.chart;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Round numbers for an axis: multiples of 1, 2 or 5 times a power of ten that span a range.
 *
 * @param first the first tick, at or below the range
 * @param step the distance from one to the next
 * @param count how many there are
 */
record Ticks(double first, double step, int count) {
    private static final int ABOUT = 5;

    /** The ticks for a range; a range without length gets a step of its own. */
    static Ticks spanning(double low, double high) {
        double range = high > low ? high - low : Math.max(1, Math.abs(high));
        double rough = range / ABOUT;
        double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(rough)));
        double lead = rough / power;
        double step = power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
        double first = StrictMath.floor(low / step) * step;
        int count = (int) StrictMath.ceil((Math.max(high, low + range / 2) - first) / step - 1e-9) + 1;
        return new Ticks(first, step, Math.max(2, count));
    }

    double last() {
        return first + step * (count - 1);
    }

    DoubleStream values() {
        return IntStream.range(0, count).mapToDouble(index -> first + step * index);
    }
}
