/**
 * Generations of an innovation that replace each other. Start with {@link org.implsci.rogers.generation.NortonBass}, and
 * with {@link org.implsci.rogers.generation.GenerationSeries} where potentials, p and q are to be estimated (by
 * {@link org.implsci.rogers.fit.GenerationsFit}).
 */
@NullMarked
package org.implsci.rogers.generation;

import org.jspecify.annotations.NullMarked;
