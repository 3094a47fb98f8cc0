/** Prints NASSS documents. */
@NullMarked
package org.implsci.examples.nasss;

import org.jspecify.annotations.NullMarked;
