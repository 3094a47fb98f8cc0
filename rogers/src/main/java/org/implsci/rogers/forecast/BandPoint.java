package org.implsci.rogers.forecast;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A point of the cumulative curve with a band.
 *
 * <p>Immutable and thread-safe.
 *
 * @param time the time in periods from the start of the series
 * @param expected how many have adopted by then, by the curve
 * @param band the band of the expectation; null if the method of estimation gives no covariance
 */
public record BandPoint(double time, double expected, @Nullable Interval band) implements Serializable {}
