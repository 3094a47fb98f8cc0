/**
 * Generations of an innovation that replace each other. Start with {@link org.implsci.rogers.generation.NortonBass}.
 */
@NullMarked
package org.implsci.rogers.generation;

import org.jspecify.annotations.NullMarked;
