/**
 * How to take a change back: triggers, steps, what happens to the data, and how far it got.
 *
 * <p>{@link org.implsci.rollout.plan.rollback.RollbackPlan} is the plan made beforehand, {@link org.implsci.rollout.plan.rollback.RollbackProgress}
 * how far a rollback got. A rollback is not a rollout in reverse: it has no gates, and it is over only when people have
 * verified the fallback and every record made in the new system has a place. Start with
 * {@link org.implsci.rollout.plan.rollback.RollbackPlan}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.rollout.plan.rollback;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
