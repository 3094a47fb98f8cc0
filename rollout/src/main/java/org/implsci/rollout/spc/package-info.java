/**
 * Statistical process control: charts that tell whether a measure changes by more than chance.
 *
 * <p>Start with {@link org.implsci.rollout.spc.MonitoredSeries} and {@link org.implsci.rollout.spc.XmrChart}. The tools of the
 * health service apply different rules, so a chart takes a {@link org.implsci.rollout.spc.SpcRuleSet}. Shares of counts have
 * a {@link org.implsci.rollout.spc.PChart}. A series can also be read without limits, by a {@link
 * org.implsci.rollout.spc.RunsAnalysis}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.rollout.spc;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
