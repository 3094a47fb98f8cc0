/**
 * Measurement, criterion, gate: how what was seen becomes a decision, with its reasons.
 *
 * <p>A {@link org.implsci.rollout.measurement.Measurement} is read against a {@link org.implsci.rollout.gate.Threshold} in four ways, the
 * readings are gathered as {@link org.implsci.rollout.gate.CriterionTally} of a {@link org.implsci.rollout.gate.Criterion}, and a
 * {@link org.implsci.rollout.gate.Gate} takes the worst of what its criteria ask for. No data never advances, and where sites
 * report apart ({@link org.implsci.rollout.gate.SiteCoverage}) the data of one never stand for another's. The semantics are
 * our own, built so that tightening a gate can never improve its decision, which does not hold where failures and
 * inconclusive values have separate budgets. Start with {@link org.implsci.rollout.gate.Gate}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.rollout.gate;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
