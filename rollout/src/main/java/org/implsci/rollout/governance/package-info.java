/** How each adopter approves a change: the steps, who takes each, and how long they need. */
@ImplsciStyle
@NullMarked
package org.implsci.rollout.governance;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
