/**
 * Observed adoption: counts per period ({@link org.implsci.rogers.adoption.AdoptionSeries}) or a time for each unit
 * ({@link org.implsci.rogers.adoption.AdoptionTimes}).
 *
 * <p>Both hold primitive arrays, because an analysis may use a hundred thousand series or a million units. A unit that had not
 * adopted when observation ended is never counted as a late adopter. Start with
 * {@link org.implsci.rogers.adoption.AdoptionSeries}.
 */
@NullMarked
package org.implsci.rogers.adoption;

import org.jspecify.annotations.NullMarked;
