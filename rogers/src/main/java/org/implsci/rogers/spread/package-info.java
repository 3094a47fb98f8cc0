/**
 * Breadth and depth of spread: more sites, and more use within the sites that are live.
 *
 * <p>{@link org.implsci.rogers.spread.SpreadPoint} is what was counted at one moment,
 * {@link org.implsci.rogers.spread.SpreadReview} what a series of such moments says under a hold rule: breadth that grows
 * while depth falls means spreading too quickly. Start with {@link org.implsci.rogers.spread.SpreadReview}.
 */
@NullMarked
package org.implsci.rogers.spread;

import org.jspecify.annotations.NullMarked;
