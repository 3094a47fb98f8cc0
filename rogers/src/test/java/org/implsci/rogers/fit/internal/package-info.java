/** Tests of the numerical machinery behind fits. */
@NullMarked
package org.implsci.rogers.fit.internal;

import org.jspecify.annotations.NullMarked;
