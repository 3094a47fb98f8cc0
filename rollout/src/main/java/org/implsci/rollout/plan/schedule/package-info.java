/**
 * The schedule of a rollout: which sites go live in which wave, by dependencies, couplings, capacity and readiness.
 *
 * <p>Start with {@link org.implsci.rollout.plan.schedule.WavePlanner}. The best packing of many sites cannot be computed in
 * reasonable time (bin packing with precedence). The planner is a heuristic that always gives the same answer, and it reports
 * a lower bound beside it. It does not allocate sites to waves at random, as a stepped-wedge trial would.
 */
@ImplsciStyle
@NullMarked
package org.implsci.rollout.plan.schedule;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
