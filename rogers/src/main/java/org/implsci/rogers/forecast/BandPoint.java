package org.implsci.rogers.forecast;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A point of the cumulative curve with its band.
 *
 * <p>Immutable and thread-safe.
 *
 * @param time the time, in periods from the start of the series
 * @param expected the number that has adopted by then, by the curve
 * @param band the interval of that expectation; null if the method of estimation gives no covariance
 */
public record BandPoint(
        double time, double expected, @Nullable Interval band) implements Serializable {}
