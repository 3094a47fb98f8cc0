/** How value types are generated; shared by the modules of implsci and exported to nobody else. */
@NullMarked
package org.implsci.core.style;

import org.jspecify.annotations.NullMarked;
