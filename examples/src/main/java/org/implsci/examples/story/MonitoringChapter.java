package org.implsci.examples.story;

import static j2html.TagCreator.each;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.implsci.core.text.TextTable;
import org.implsci.examples.Case;
import org.implsci.examples.Screen;
import org.implsci.examples.chart.XmrPicture;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.gate.Threshold;
import org.implsci.rollout.monitor.Dialect;
import org.implsci.rollout.monitor.MonitoredSeries;
import org.implsci.rollout.monitor.XmrChart;

/** Whether the measures change by more than chance, by the rules of the Making Data Count tool. */
final class MonitoringChapter implements Chapter {
    private final List<XmrChart> charts;

    private MonitoringChapter(List<MonitoredSeries> series) {
        this.charts = series.stream()
                .map(measure -> Rollout.chart(measure, Dialect.MAKING_DATA_COUNT))
                .toList();
    }

    static Optional<MonitoringChapter> of(Case read) {
        List<MonitoredSeries> series = read.all(MonitoredSeries.class);
        return series.isEmpty() ? Optional.empty() : Optional.of(new MonitoringChapter(series));
    }

    @Override
    public String id() {
        return "monitoring";
    }

    @Override
    public String title() {
        return "Control charts: does it change by more than chance?";
    }

    @Override
    public String answer() {
        return charts.stream()
                .map(chart -> chart.series().name() + ": "
                        + chart.summary().variation().label() + ", target "
                        + chart.summary().assurance().label())
                .collect(Collectors.joining("; "));
    }

    @Override
    public String basis() {
        return charts.stream()
                .map(chart ->
                        chart.series().points().size() + " points, " + chart.specialCauses() + " with a special cause")
                .collect(Collectors.joining("; "));
    }

    @Override
    public void tell(Screen screen) {
        for (XmrChart chart : charts) {
            screen.print(new XmrPicture(chart).toText());
            screen.print("\n" + chart.explain());
        }
    }

    @Override
    public DomContent page() {
        return each(
                each(
                        charts,
                        (index, chart) -> each(
                                Blocks.picture(
                                        new XmrPicture(chart).picture("xmr-" + index),
                                        "Points with their mean and process limits; triangles are special causes. Limits begin anew"
                                                + " where somebody said why, and never by themselves."),
                                Blocks.say(chart.summary().sentence() + "."),
                                Blocks.findings("What to know of the limits", chart.findings()),
                                Blocks.data("Points of " + chart.series().name(), chart.toTable()))),
                Blocks.data("What a gate would read of the last point", gate()),
                Blocks.note("Rules: " + Dialect.MAKING_DATA_COUNT.name() + ". Source: "
                        + Dialect.MAKING_DATA_COUNT.citation().cite()
                        + ". Other tools have other rules, and the verdict can differ."));
    }

    private TextTable gate() {
        Threshold none = Threshold.lower(0, 0.5);
        return new TextTable(
                List.of("measure", "special cause of concern", "reading"),
                charts.stream()
                        .map(chart -> List.of(
                                chart.series().name(),
                                chart.concern().toString(),
                                none.read(chart.concern()).label()))
                        .toList());
    }
}
