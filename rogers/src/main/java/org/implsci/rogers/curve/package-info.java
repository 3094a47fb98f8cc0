/**
 * Curves of adoption over time, in closed form: Bass, logistic, Gompertz, Weibull.
 *
 * <p>{@link org.implsci.rogers.curve.DiffusionCurve} is what they share; {@link org.implsci.rogers.curve.BassCurve} knows
 * more. A figure that a curve need not have, such as a peak, is a {@link org.implsci.core.measure.Statistic}. All
 * transcendental functions are those of {@link java.lang.StrictMath}, whose results are the same bits on every JDK; those
 * of {@link java.lang.Math} need not be. Start with {@link org.implsci.rogers.curve.BassCurve}.
 */
@NullMarked
package org.implsci.rogers.curve;

import org.jspecify.annotations.NullMarked;
