/**
 * What a fitted curve says of the periods to come, and how far it can be trusted.
 *
 * <p>{@link org.implsci.rogers.forecast.Forecast} gives counts with intervals, by the delta method or by simulation with a
 * seed; {@link org.implsci.rogers.forecast.Landmarks} gives the peak and times to reach shares;
 * {@link org.implsci.rogers.forecast.FitHistory} shows what the fit would have been with less data.
 */
@NullMarked
package org.implsci.rogers.forecast;

import org.jspecify.annotations.NullMarked;
