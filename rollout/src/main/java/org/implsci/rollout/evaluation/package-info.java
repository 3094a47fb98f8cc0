/**
 * What a change did: the dip after go-live, an interrupted time series, and waves of sites as a stepped-wedge trial.
 *
 * <p>Start with {@link org.implsci.rollout.evaluation.PerformanceDip}, {@link org.implsci.rollout.evaluation.SegmentedRegression} or
 * {@link org.implsci.rollout.evaluation.WaveOrder}. Whether a measure changes by more than chance is asked in
 * {@code org.implsci.rollout.spc}.
 */
@NullMarked
package org.implsci.rollout.evaluation;

import org.jspecify.annotations.NullMarked;
