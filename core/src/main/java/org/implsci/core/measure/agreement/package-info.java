/**
 * Agreement of raters, and of methods of measurement.
 *
 * <p>Two raters and categories: {@link org.implsci.core.measure.agreement.CohenKappa}, weighted or not. Several raters
 * and categories: {@link org.implsci.core.measure.agreement.FleissKappa}, or {@link
 * org.implsci.core.measure.agreement.KrippendorffAlpha} if answers are missing. Several raters and numbers: {@link
 * org.implsci.core.measure.agreement.IntraclassCorrelation}. Ranks: {@link
 * org.implsci.core.measure.agreement.KendallW}. A group to be represented by its mean: {@link
 * org.implsci.core.measure.agreement.WithinGroup}. Two methods of measurement: {@link
 * org.implsci.core.measure.agreement.BlandAltman}. Start with {@link org.implsci.core.measure.agreement.CohenKappa}.
 */
@NullMarked
package org.implsci.core.measure.agreement;

import org.jspecify.annotations.NullMarked;
