/** What the examples do with documents of Rogers' diffusion of innovations. */
@NullMarked
package org.implsci.examples.rogers;

import org.jspecify.annotations.NullMarked;
