/**
 * Criteria and gates: how measurements become a decision with its reasons.
 *
 * <p>A {@link org.implsci.rollout.gate.Threshold} gives each {@link org.implsci.rollout.measurement.Measurement} one of four
 * outcomes. A {@link org.implsci.rollout.gate.CriterionTally} counts them for a {@link org.implsci.rollout.gate.Criterion}, and a
 * {@link org.implsci.rollout.gate.Gate} takes the gravest outcome that its criteria ask for. Missing data never advances a
 * stage. Where sites report separately ({@link org.implsci.rollout.gate.SiteCoverage}), data from one site never count for
 * another.
 *
 * <p>The rules are our own. Tightening a gate can never improve its decision, which does not hold for tools that give failures
 * and inconclusive values separate budgets. Start with {@link org.implsci.rollout.gate.Gate}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.rollout.gate;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
