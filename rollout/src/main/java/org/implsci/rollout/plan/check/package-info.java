/** Checks of a rollout plan before its first stage goes live: every fault at once. */
@NullMarked
package org.implsci.rollout.plan.check;

import org.jspecify.annotations.NullMarked;
