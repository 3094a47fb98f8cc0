/**
 * Which sites go live together, and when: dependencies, coupled sites, capacity, blocked windows and readiness.
 *
 * <p>The best packing cannot be computed in reasonable time for many sites (bin packing with precedence), so this is a
 * heuristic that always gives the same answer, and a lower bound beside it. Random allocation of sites to waves, which makes
 * a stepped-wedge trial, is not done here. Start with {@link org.implsci.rollout.plan.schedule.WavePlanner}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.rollout.plan.schedule;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
