/**
 * Figures that data define or do not define, each with its formula and source.
 *
 * <p>A figure that is not defined for the data is a {@link org.implsci.core.measure.Statistic.Undefined} with its reason; one
 * with a confidence interval is an {@link org.implsci.core.measure.IntervalEstimate}. Descriptions of single items are in
 * {@code descriptive}, of scales in {@code reliability}, of raters in {@code agreement}; agreement of raters who left units
 * out is {@link org.implsci.core.measure.agreement.KrippendorffAlpha}. Quantiles of distributions come from Apache Commons Statistics.
 * Start with {@link org.implsci.core.measure.Statistic}.
 */
@NullMarked
package org.implsci.core.measure;

import org.jspecify.annotations.NullMarked;
