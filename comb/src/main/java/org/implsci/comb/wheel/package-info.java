/**
 * The Behaviour Change Wheel as named, versioned rule sets: from barriers to nine intervention functions, and from these to
 * seven policy categories.
 *
 * <p>The published tables differ (21 links in 2011, 24 in 2014), so a
 * {@link org.implsci.comb.wheel.BehaviourChangeWheel} names its edition, and its {@link org.implsci.comb.wheel.Candidates}
 * carry the links from which they follow. Start with
 * {@link org.implsci.comb.wheel.BehaviourChangeWheel}.
 */
@NullMarked
package org.implsci.comb.wheel;

import org.jspecify.annotations.NullMarked;
