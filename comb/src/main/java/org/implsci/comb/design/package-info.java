/** Placeholder. */
@NullMarked
package org.implsci.comb.design;

import org.jspecify.annotations.NullMarked;
