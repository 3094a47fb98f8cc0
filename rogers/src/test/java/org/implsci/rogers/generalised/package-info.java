/** Tests of the generalised Bass curve. */
@NullMarked
package org.implsci.rogers.generalised;

import org.jspecify.annotations.NullMarked;
