/** The works on which this module rests: {@link org.implsci.rogers.source.RogersSources}. */
@NullMarked
package org.implsci.rogers.source;

import org.jspecify.annotations.NullMarked;
