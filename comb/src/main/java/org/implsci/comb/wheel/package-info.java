/**
 * The Behaviour Change Wheel as named, versioned rule sets: from what stands in the way to nine intervention functions, and
 * from these to seven policy categories.
 *
 * <p>The published tables differ (21 links in 2011, 24 in 2014), so a
 * {@link org.implsci.comb.wheel.BehaviourChangeWheel} always says which one it is and every answer,
 * {@link org.implsci.comb.wheel.Candidates}, carries the cells from which it follows. Start with
 * {@link org.implsci.comb.wheel.BehaviourChangeWheel}.
 */
@NullMarked
package org.implsci.comb.wheel;

import org.jspecify.annotations.NullMarked;
