/**
 * Big bang or phased: reasons for and against each, from risk, interdependence and adoption challenge.
 *
 * <p>The three factors come from report 003; the order of the rules is our own. There is no score: arguments that point in
 * different directions are listed and not averaged. Start with {@link org.implsci.rollout.strategy.ModelAdviser}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.rollout.strategy;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
