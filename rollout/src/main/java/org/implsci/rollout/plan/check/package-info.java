/** Checks a rollout plan before its first stage goes live, and lists every fault. */
@NullMarked
package org.implsci.rollout.plan.check;

import org.jspecify.annotations.NullMarked;
