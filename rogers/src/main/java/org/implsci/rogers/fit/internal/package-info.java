/**
 * The numerical machinery behind {@link org.implsci.rogers.fit}: objective functions, searches, limits and linear
 * algebra.
 *
 * <p>It knows nothing of fit results, and other modules do not see it. A curve is written as the potential times a
 * {@link org.implsci.rogers.fit.internal.UnitCurve}. An {@link org.implsci.rogers.fit.internal.ObjectiveFunction}
 * compares it with the observations, {@link org.implsci.rogers.fit.internal.MultiStartSearch} looks for the least
 * value, and {@link org.implsci.rogers.fit.internal.LimitingModels} gives the values that the limits of the curve
 * reach. Models with more parameters are {@link org.implsci.rogers.fit.internal.SeparableModel}s, which
 * {@link org.implsci.rogers.fit.internal.SeparableSearch} fits.
 */
@NullMarked
package org.implsci.rogers.fit.internal;

import org.jspecify.annotations.NullMarked;
