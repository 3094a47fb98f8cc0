/**
 * Forecasts from a fitted curve, with their uncertainty.
 *
 * <p>{@link org.implsci.rogers.forecast.Forecast} gives counts with intervals, by the delta method or by simulation with a
 * seed. {@link org.implsci.rogers.forecast.Landmarks} gives the peak and the times to reach shares.
 * {@link org.implsci.rogers.forecast.FitHistory} shows the fits to fewer periods.
 */
@NullMarked
package org.implsci.rogers.forecast;

import org.jspecify.annotations.NullMarked;
