/** The style of generated value types; for the modules of implsci alone. */
@NullMarked
package org.implsci.core.style;

import org.jspecify.annotations.NullMarked;
