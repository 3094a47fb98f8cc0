/**
 * Diffusion of innovations after Rogers: attributes of an innovation, adopter categories, and curves that are fitted to
 * adoption over time. Holds nothing yet.
 */
@NullMarked
package org.implsci.rogers;

import org.jspecify.annotations.NullMarked;
