/** Tests of the curves. */
@NullMarked
package org.implsci.rogers.curve;

import org.jspecify.annotations.NullMarked;
