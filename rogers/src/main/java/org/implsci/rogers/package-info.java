/**
 * Diffusion of innovations after Rogers: attributes of an innovation, adopter categories, curves that are fitted to
 * adoption over time, and forecasts from them.
 *
 * <p>Start with {@link org.implsci.rogers.Rogers}, whose methods lead to everything else.
 */
@NullMarked
package org.implsci.rogers;

import org.jspecify.annotations.NullMarked;
