/**
 * The generalised Bass curve: a Bass curve whose clock runs faster or slower with effort or after a shock. Start with
 * {@link org.implsci.rogers.generalised.GeneralisedBass} for a curve with known effects, and with
 * {@link org.implsci.rogers.generalised.OperationalTimeModel} where effects are to be estimated (by
 * {@link org.implsci.rogers.fit.GeneralisedFit}).
 */
@NullMarked
package org.implsci.rogers.generalised;

import org.jspecify.annotations.NullMarked;
