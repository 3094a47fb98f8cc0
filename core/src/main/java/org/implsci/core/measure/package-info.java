/**
 * Agreement and reliability figures, each with its formula and source.
 *
 * <p>A figure that is not defined for the data is a {@link org.implsci.core.measure.Statistic.Undefined} with its reason.
 * Start with {@link org.implsci.core.measure.KrippendorffAlpha}.
 */
@NullMarked
package org.implsci.core.measure;

import org.jspecify.annotations.NullMarked;
