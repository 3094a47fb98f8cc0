/** Tests of series and times of adoption. */
@NullMarked
package org.implsci.rogers.adoption;

import org.jspecify.annotations.NullMarked;
