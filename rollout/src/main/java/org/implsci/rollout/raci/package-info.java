/**
 * Responsibility matrices (RACI and its variants): who does, decides, advises and is told.
 *
 * <p>Start with {@link org.implsci.rollout.raci.RaciMatrix}. Its rows are {@link org.implsci.rollout.raci.Task tasks}, its
 * columns {@link org.implsci.rollout.raci.Party parties} and its filled cells
 * {@link org.implsci.rollout.raci.Assignment assignments}. A {@link org.implsci.rollout.raci.Scheme} defines the letters.
 * Rules and figures are in {@link org.implsci.rollout.raci.check}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.rollout.raci;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
