/**
 * The front door of the module: {@link org.implsci.rollout.Rollout}.
 *
 * <p>The parts are in sub-packages: who does what in {@code raci}, whom it touches in {@code stakeholder}, what can go wrong
 * in {@code risk}; what is planned in {@code plan}, {@code wave} and {@code advice}; when to go on or back in {@code gate} and
 * {@code rollback}; where it stands in {@code state}. Start with {@link org.implsci.rollout.Rollout}.
 */
@NullMarked
package org.implsci.rollout;

import org.jspecify.annotations.NullMarked;
