/**
 * Breadth and depth of spread: more sites, and more use within the sites that are live.
 *
 * <p>{@link org.implsci.rogers.spread.SpreadPoint} holds the counts of one moment.
 * {@link org.implsci.rogers.spread.SpreadReview} judges a series of moments by a hold rule: where breadth grows while depth
 * falls, the innovation spreads too quickly. Start with {@link org.implsci.rogers.spread.SpreadReview}.
 */
@NullMarked
package org.implsci.rogers.spread;

import org.jspecify.annotations.NullMarked;
