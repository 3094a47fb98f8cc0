/** Tests of forecasts. */
@NullMarked
package org.implsci.rogers.forecast;

import org.jspecify.annotations.NullMarked;
