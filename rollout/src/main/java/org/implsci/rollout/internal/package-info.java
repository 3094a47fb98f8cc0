/** Helpers that several packages of this module share and no host may use. */
@NullMarked
package org.implsci.rollout.internal;

import org.jspecify.annotations.NullMarked;
