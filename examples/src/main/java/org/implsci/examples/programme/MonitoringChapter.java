package org.implsci.examples.programme;

import static j2html.TagCreator.each;

import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.TextTable;
import org.implsci.examples.Case;
import org.implsci.examples.Screen;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.gate.Threshold;
import org.implsci.rollout.spc.MonitoredSeries;
import org.implsci.rollout.spc.ProcessLimits;
import org.implsci.rollout.spc.Signal;
import org.implsci.rollout.spc.SpcRuleSet;
import org.implsci.rollout.spc.XmrChart;

/** Whether the measures change by more than chance, by the rules of the Making Data Count tool. */
final class MonitoringChapter implements Chapter {
    private final List<XmrChart> charts;

    private MonitoringChapter(List<MonitoredSeries> series) {
        this.charts = series.stream()
                .map(measure -> Rollout.chart(measure, SpcRuleSet.MAKING_DATA_COUNT))
                .toList();
    }

    static Optional<MonitoringChapter> of(Case read) {
        List<MonitoredSeries> series = read.all(MonitoredSeries.class);
        return series.isEmpty() ? Optional.empty() : Optional.of(new MonitoringChapter(series));
    }

    @Override
    public List<Object> documents() {
        return charts.stream().<Object>map(XmrChart::series).toList();
    }

    @Override
    public Moment asAt() {
        return charts.stream()
                .flatMap(chart -> chart.summary().last().stream())
                .map(MonitoredSeries.Point::date)
                .max(Comparator.naturalOrder())
                .map(Moment::on)
                .orElse(Moment.UNDATED);
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
        return charts.stream().map(MonitoringChapter::answer).collect(Collectors.joining("; "));
    }

    private static String answer(XmrChart chart) {
        String change =
                chart.series().name() + ": " + chart.summary().variation().label() + since(chart);
        if (chart.series().target().isEmpty()) {
            return change + ", no target";
        }
        return change + ", target " + shown(chart.series().target().getAsDouble()) + " "
                + chart.summary().assurance().label() + unstable(chart);
    }

    /** A verdict is one on the last part; what changed between the parts shows in their means. */
    private static String since(XmrChart chart) {
        List<XmrChart.Part> parts = chart.parts();
        if (parts.size() < 2) {
            return "";
        }
        int from = parts.get(parts.size() - 1).from();
        return " since " + chart.series().points().get(from).date() + " (means of the parts "
                + parts.stream()
                        .map(part -> part.knownLimits()
                                .map(limits -> shown(limits.mean()))
                                .orElse("not known"))
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private static String shown(double value) {
        return Decimals.significant(value, 3);
    }

    /** Limits foretell a stable process; over a part that is mostly special causes they foretell little. */
    private static String unstable(XmrChart chart) {
        XmrChart.Part part = chart.parts().get(chart.parts().size() - 1);
        List<Signal> causes = chart.signals().subList(part.from(), part.until());
        long special = causes.stream().filter(Signal::isSpecial).count();
        return 2 * special > causes.size()
                ? " (little is foretold: " + special + " of the last " + causes.size()
                        + " points are special causes, so the limits are those of no stable process)"
                : "";
    }

    @Override
    public String basis() {
        return charts.stream().map(MonitoringChapter::basis).collect(Collectors.joining("; "));
    }

    private static String basis(XmrChart chart) {
        List<MonitoredSeries.Point> points = chart.series().points();
        long values =
                points.stream().filter(point -> point.knownValue().isPresent()).count();
        return HtmlBlocks.count(values, "value", "values") + " at " + points.size() + " dates, "
                + chart.specialCauses() + " of them with a special cause, "
                + HtmlBlocks.count(chart.parts().size(), "part", "parts") + " with limits of their own"
                + chart.summary()
                        .limits()
                        .map(limits -> ", the last with " + limits.status().label() + " limits from " + limits.points()
                                + " values")
                        .orElse("");
    }

    @Override
    public void tell(Screen screen) {
        for (XmrChart chart : charts) {
            screen.print(chart.toText());
            screen.print("\n" + chart.explain());
        }
    }

    @Override
    public DomContent page(String data) {
        return each(
                each(
                        charts,
                        (index, chart) -> each(
                                HtmlBlocks.picture(
                                        "xmr-" + index,
                                        chart.picture(),
                                        "Points with their mean and process limits; triangles are special causes. Limits begin anew"
                                                + " where somebody said so, and never by themselves.",
                                        data),
                                HtmlBlocks.say(chart.summary().sentence()),
                                HtmlBlocks.findings("What to know of the limits", chart.findings()),
                                HtmlBlocks.data("Points of " + chart.series().name(), chart.toTable()))),
                HtmlBlocks.data("What a gate would read of the last point", gate()),
                charts.stream().anyMatch(MonitoringChapter::isTrial)
                        ? HtmlBlocks.note(
                                "Trial limits can raise a concern and cannot allay one: where a chart has them and shows none,"
                                        + " a gate reads nothing.")
                        : each(),
                HtmlBlocks.note("Rules: " + SpcRuleSet.MAKING_DATA_COUNT.name() + ". Source: "
                        + SpcRuleSet.MAKING_DATA_COUNT.citation().cite()
                        + ". Other tools have other rules, and the verdict can differ."));
    }

    private static boolean isTrial(XmrChart chart) {
        return chart.summary()
                .limits()
                .filter(limits -> limits.status() == ProcessLimits.LimitStatus.TRIAL)
                .isPresent();
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
