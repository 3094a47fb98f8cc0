/** Tests of fits. */
@NullMarked
package org.implsci.rogers.fit;

import org.jspecify.annotations.NullMarked;
