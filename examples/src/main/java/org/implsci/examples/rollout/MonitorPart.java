package org.implsci.examples.rollout;

import java.util.List;
import org.implsci.examples.Case;
import org.implsci.examples.Options;
import org.implsci.examples.Part;
import org.implsci.examples.Screen;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.spc.MonitoredSeries;
import org.implsci.rollout.spc.RunsAnalysis;
import org.implsci.rollout.spc.SpcRuleSet;
import org.implsci.rollout.spc.XmrChart;

/** Prints monitored series: the control chart by the rules of one tool, the verdicts by those of all three, and the runs. */
public final class MonitorPart implements Part {
    /** The part. */
    public MonitorPart() {}

    @Override
    public List<Class<?>> types() {
        return List.of(MonitoredSeries.class);
    }

    @Override
    public void show(Case read, Options options, Screen screen) {
        for (MonitoredSeries series : read.all(MonitoredSeries.class)) {
            XmrChart chart = Rollout.chart(series, SpcRuleSet.NHSR_PLOT_THE_DOTS);
            screen.heading("Control chart: " + series.name());
            screen.print(chart.toText());
            screen.print("\n" + chart.explain());
            screen.print("\nby the rules of each tool:");
            for (SpcRuleSet rules : SpcRuleSet.shipped()) {
                screen.print("  " + rules + ": "
                        + Rollout.chart(series, rules).summary().icons());
            }
            if (series.points().stream().anyMatch(point -> point.value() != null)) {
                screen.print("\nruns: " + RunsAnalysis.of(series).explain());
            }
            options.pictures().draw(chart.picture(), screen);
        }
    }
}
