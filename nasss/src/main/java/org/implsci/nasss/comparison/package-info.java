/**
 * The changes between two moments or raters, and the agreement between raters.
 *
 * <p>Start with {@link org.implsci.nasss.comparison.NasssComparison}.
 */
@NullMarked
package org.implsci.nasss.comparison;

import org.jspecify.annotations.NullMarked;
