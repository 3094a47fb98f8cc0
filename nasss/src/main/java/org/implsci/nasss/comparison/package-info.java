/**
 * What moved between two moments or raters, and how far raters agree.
 *
 * <p>Start with {@link org.implsci.nasss.comparison.NasssComparison}.
 */
@NullMarked
package org.implsci.nasss.comparison;

import org.jspecify.annotations.NullMarked;
