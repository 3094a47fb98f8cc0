/**
 * How consistently the items of a scale measure, and how exact one person's score is.
 *
 * <p>{@link org.implsci.core.measure.reliability.Reliability} has the figures that come from the answers (Cronbach's alpha
 * and its relatives, item by item), {@link org.implsci.core.measure.reliability.Omega} takes the loadings of a factor model
 * fitted elsewhere, {@link org.implsci.core.measure.reliability.SpearmanBrown} asks what a longer scale would have, and
 * {@link org.implsci.core.measure.reliability.MeasurementError} what it means for a score. Start with
 * {@link org.implsci.core.measure.reliability.Reliability}.
 */
@NullMarked
package org.implsci.core.measure.reliability;

import org.jspecify.annotations.NullMarked;
