/**
 * What a change did: the dip after go-live, an interrupted time series, and waves of sites as a stepped-wedge trial.
 *
 * <p>Start with {@link org.implsci.rollout.evaluate.PerformanceDip}, {@link org.implsci.rollout.evaluate.SegmentedRegression} or
 * {@link org.implsci.rollout.evaluate.WaveOrder}. Whether a measure changes by more than chance is asked in
 * {@code org.implsci.rollout.monitor}.
 */
@NullMarked
package org.implsci.rollout.evaluate;

import org.jspecify.annotations.NullMarked;
