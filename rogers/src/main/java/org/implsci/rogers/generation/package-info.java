/**
 * Generations of an innovation that replace each other.
 *
 * <p>Start with {@link org.implsci.rogers.generation.NortonBass}. Where the potentials, p and q are to be estimated, start with
 * {@link org.implsci.rogers.generation.GenerationSeries} and fit them by {@link org.implsci.rogers.fit.GenerationsFit}.
 */
@NullMarked
package org.implsci.rogers.generation;

import org.jspecify.annotations.NullMarked;
