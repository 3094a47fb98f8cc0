/**
 * Evaluation of a change: the dip after go-live, interrupted time series, and waves of sites as a stepped-wedge trial.
 *
 * <p>Start with {@link org.implsci.rollout.evaluation.PerformanceDip}, {@link org.implsci.rollout.evaluation.SegmentedRegression} or
 * {@link org.implsci.rollout.evaluation.WaveOrder}. The charts of {@code org.implsci.rollout.spc} tell whether a measure
 * changes by more than chance.
 */
@NullMarked
package org.implsci.rollout.evaluation;

import org.jspecify.annotations.NullMarked;
