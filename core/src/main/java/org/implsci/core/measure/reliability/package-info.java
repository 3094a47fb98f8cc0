/**
 * The consistency of the items of a scale, and the precision of one person's score.
 *
 * <p>{@link org.implsci.core.measure.reliability.Reliability} computes Cronbach's alpha and related coefficients from
 * answers. {@link org.implsci.core.measure.reliability.Omega} takes the loadings of a factor model fitted elsewhere.
 * {@link org.implsci.core.measure.reliability.SpearmanBrown} predicts the reliability of a longer or shorter scale.
 * {@link org.implsci.core.measure.reliability.MeasurementError} gives the error of one score. Start with {@link
 * org.implsci.core.measure.reliability.Reliability}.
 */
@NullMarked
package org.implsci.core.measure.reliability;

import org.jspecify.annotations.NullMarked;
