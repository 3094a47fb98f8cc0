/**
 * The generalised Bass curve: a Bass curve in operational time, which runs faster or slower with effort or after a shock.
 *
 * <p>Start with {@link org.implsci.rogers.generalised.GeneralisedBass} for a curve with known effects. Where the effects are
 * to be estimated, start with {@link org.implsci.rogers.generalised.OperationalTimeModel} and fit it by
 * {@link org.implsci.rogers.fit.GeneralisedFit}.
 */
@NullMarked
package org.implsci.rogers.generalised;

import org.jspecify.annotations.NullMarked;
