/** The pilot of a plan: its questions, the roles that shaped them, and its definition of success. */
@ImplsciStyle
@NullMarked
package org.implsci.rollout.plan.pilot;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
