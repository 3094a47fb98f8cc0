/**
 * What a responsibility matrix breaks: the rules S1 to X5 with their sources, the thresholds that a caller sets, the report.
 *
 * <p>{@link org.implsci.rollout.raci.rule.RaciRule} lists the rules, {@link org.implsci.rollout.raci.rule.RaciPolicy} holds what
 * differs from place to place, {@link org.implsci.rollout.raci.rule.RaciReport} is the answer. Start with
 * {@link org.implsci.rollout.Rollout#check}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.rollout.raci.rule;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
