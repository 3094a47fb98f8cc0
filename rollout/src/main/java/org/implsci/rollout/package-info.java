/**
 * The front door of the module: {@link org.implsci.rollout.Rollout}.
 *
 * <p>The parts are in sub-packages: {@code plan}, {@code gate}, {@code rollback}, {@code state}, {@code wave} and
 * {@code advice}. Start with {@link org.implsci.rollout.Rollout}.
 */
@NullMarked
package org.implsci.rollout;

import org.jspecify.annotations.NullMarked;
