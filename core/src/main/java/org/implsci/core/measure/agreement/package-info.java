/**
 * How far raters agree, and how far methods of measurement do.
 *
 * <p>Two raters and categories: {@link org.implsci.core.measure.agreement.CohenKappa}, weighted or not. Several raters and
 * categories: {@link org.implsci.core.measure.agreement.FleissKappa}, or Krippendorff's alpha where answers are missing.
 * Several raters and numbers: {@link org.implsci.core.measure.agreement.IntraclassCorrelation}; ranks:
 * {@link org.implsci.core.measure.agreement.KendallW}; a group that is to be summed up by its mean:
 * {@link org.implsci.core.measure.agreement.WithinGroup}. Two methods of measurement:
 * {@link org.implsci.core.measure.agreement.BlandAltman}. Start with
 * {@link org.implsci.core.measure.agreement.CohenKappa}.
 */
@NullMarked
package org.implsci.core.measure.agreement;

import org.jspecify.annotations.NullMarked;
