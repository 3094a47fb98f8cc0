/**
 * Adoption as it is observed: counts per period ({@link org.implsci.rogers.adoption.AdoptionSeries}) or a time for each
 * unit ({@link org.implsci.rogers.adoption.AdoptionTimes}).
 *
 * <p>Both hold primitive arrays, because series come by the hundred thousand and units by the million. What is not known is
 * said as such: those who had not adopted when observation ended are no late adopters. Start with
 * {@link org.implsci.rogers.adoption.AdoptionSeries}.
 */
@NullMarked
package org.implsci.rogers.adoption;

import org.jspecify.annotations.NullMarked;
