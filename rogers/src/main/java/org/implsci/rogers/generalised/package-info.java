/**
 * The generalised Bass curve: a Bass curve whose clock runs faster or slower with effort or after a shock. Start with
 * {@link org.implsci.rogers.generalised.GeneralisedBass}.
 */
@NullMarked
package org.implsci.rogers.generalised;

import org.jspecify.annotations.NullMarked;
