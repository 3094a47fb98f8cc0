/**
 * The plan of a rollout: stages, gates, rollback, monitoring, feedback, pilot, and what is fixed and what is local.
 *
 * <p>{@link org.implsci.rollout.plan.RolloutPlan} may be unfinished, for a draft can be stored; its parts cannot be impossible.
 * {@link org.implsci.rollout.plan.check.PlanCheck} says everything that stands between a draft and its first live stage, with the id of
 * each rule and its source. Who decides is asked of a {@link org.implsci.rollout.plan.WhoDecides}. Start with
 * {@link org.implsci.rollout.plan.RolloutPlan}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.rollout.plan;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
