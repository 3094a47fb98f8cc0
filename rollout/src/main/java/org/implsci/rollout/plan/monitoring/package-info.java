/** Monitoring after go-live: measures with their baselines, feedback loops, and routes for concerns. */
@ImplsciStyle
@NullMarked
package org.implsci.rollout.plan.monitoring;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
