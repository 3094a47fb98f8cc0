/** Reads and prints documents of the diffusion of innovations. */
@NullMarked
package org.implsci.examples.rogers;

import org.jspecify.annotations.NullMarked;
