/** Prints documents of COM-B and the Behaviour Change Wheel. */
@NullMarked
package org.implsci.examples.comb;

import org.jspecify.annotations.NullMarked;
