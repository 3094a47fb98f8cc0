/**
 * Descriptions of the answers to one item.
 *
 * <p>An {@link org.implsci.core.measure.descriptive.ItemSummary} is a row of a survey table. An {@link
 * org.implsci.core.measure.descriptive.OrdinalSpread} uses only the order of the answers. A {@link
 * org.implsci.core.measure.descriptive.MedianBootstrap} gives the uncertainty of the median of a few answers. Start
 * with {@link org.implsci.core.measure.descriptive.ItemSummary}.
 */
@NullMarked
package org.implsci.core.measure.descriptive;

import org.jspecify.annotations.NullMarked;
