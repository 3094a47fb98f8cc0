/** What is tracked after go-live: measures with their baselines, feedback, and where worries go. */
@ImplsciStyle
@NullMarked
package org.implsci.rollout.plan.monitoring;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
