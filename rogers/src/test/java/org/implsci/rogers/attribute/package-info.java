/** Tests of the attributes of innovations. */
@NullMarked
package org.implsci.rogers.attribute;

import org.jspecify.annotations.NullMarked;
