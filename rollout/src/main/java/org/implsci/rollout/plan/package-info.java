/**
 * The plan of a rollout: stages, gates, rollback, monitoring, feedback, pilot, core and adaptable parts.
 *
 * <p>Start with {@link org.implsci.rollout.plan.RolloutPlan}. A plan may be an unfinished draft, but each of its parts is
 * valid by itself. {@link org.implsci.rollout.plan.check.PlanCheck} lists everything that keeps a plan from its first live
 * stage, with the id and the source of each rule. {@link org.implsci.rollout.plan.WhoDecides} names the accountable party of
 * each decision.
 */
@ImplsciStyle
@NullMarked
package org.implsci.rollout.plan;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
