/**
 * Curves of adoption over time, in closed form: Bass, logistic, Gompertz, Weibull.
 *
 * <p>{@link org.implsci.rogers.curve.DiffusionCurve} is their common interface; {@link org.implsci.rogers.curve.BassCurve}
 * offers more. A value that a curve need not have, such as a peak, is a {@link org.implsci.core.measure.Statistic}. All
 * transcendental functions come from {@link java.lang.StrictMath}, which gives the same bits on every JDK;
 * {@link java.lang.Math} may not. Start with {@link org.implsci.rogers.curve.BassCurve}.
 */
@NullMarked
package org.implsci.rogers.curve;

import org.jspecify.annotations.NullMarked;
