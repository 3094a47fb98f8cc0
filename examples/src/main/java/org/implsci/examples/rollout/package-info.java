/** Prints documents of a rollout. */
@NullMarked
package org.implsci.examples.rollout;

import org.jspecify.annotations.NullMarked;
