/**
 * Whether a measure changes by more than chance: control charts and runs analysis of a series over time.
 *
 * <p>Start with {@link org.implsci.rollout.spc.MonitoredSeries} and {@link org.implsci.rollout.spc.XmrChart}. The
 * rules differ between the tools that the health service uses, and the differences show; so a chart takes a
 * {@link org.implsci.rollout.spc.SpcRuleSet}. Counts out of counts have a {@link org.implsci.rollout.spc.PChart}, and a
 * question without limits a {@link org.implsci.rollout.spc.RunsAnalysis}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.rollout.spc;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
