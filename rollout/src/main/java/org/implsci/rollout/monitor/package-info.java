/**
 * Whether a measure changes by more than chance: control charts and runs analysis of a series over time.
 *
 * <p>Start with {@link org.implsci.rollout.monitor.MonitoredSeries} and {@link org.implsci.rollout.monitor.XmrChart}. The
 * rules differ between the tools that the health service uses, and the differences show; so a chart takes a
 * {@link org.implsci.rollout.monitor.Dialect}. Counts out of counts have a {@link org.implsci.rollout.monitor.PChart}, and a
 * question without limits a {@link org.implsci.rollout.monitor.RunsAnalysis}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.rollout.monitor;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
