/** Helpers that several packages of this module share. The module does not export them. */
@NullMarked
package org.implsci.rollout.internal;

import org.jspecify.annotations.NullMarked;
