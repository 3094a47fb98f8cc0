/**
 * What the answers to one item look like.
 *
 * <p>An {@link org.implsci.core.measure.descriptive.ItemSummary} has the figures of a survey table, an
 * {@link org.implsci.core.measure.descriptive.OrdinalSpread} those that use only the order of the answers, a
 * {@link org.implsci.core.measure.descriptive.MedianBootstrap} how sure the median of a few answers is. Start with
 * {@link org.implsci.core.measure.descriptive.ItemSummary}.
 */
@NullMarked
package org.implsci.core.measure.descriptive;

import org.jspecify.annotations.NullMarked;
