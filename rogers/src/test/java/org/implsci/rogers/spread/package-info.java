/** Tests of breadth and depth of spread. */
@NullMarked
package org.implsci.rogers.spread;

import org.jspecify.annotations.NullMarked;
