/** What is tried first: the questions of a pilot, who asks them, and what counts as success. */
@ImplsciStyle
@NullMarked
package org.implsci.rollout.plan.pilot;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
