/**
 * Statistics, each with its formula, its source, and the reason if the data do not define it.
 *
 * <p>A number that may be undefined is a {@link org.implsci.core.measure.Statistic}; with a confidence interval it is
 * an {@link org.implsci.core.measure.IntervalEstimate}. Package {@code descriptive} describes single items, {@code
 * reliability} scales, {@code agreement} raters. {@link org.implsci.core.measure.agreement.KrippendorffAlpha} takes
 * raters who left units out. Quantiles of distributions come from Apache Commons Statistics. Start with {@link
 * org.implsci.core.measure.Statistic}.
 */
@NullMarked
package org.implsci.core.measure;

import org.jspecify.annotations.NullMarked;
