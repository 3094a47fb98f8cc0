package org.implsci.examples.programme;

import static j2html.TagCreator.each;
import static org.implsci.examples.programme.Words.capital;
import static org.implsci.examples.programme.Words.count;
import static org.implsci.examples.programme.Words.day;

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

/** Whether the measures change by more than chance, by the rules of Making Data Count. */
final class MonitoringChapter extends Chapter {
    private final List<XmrChart> charts;

    private MonitoringChapter(List<MonitoredSeries> series) {
        super("monitoring", "Control charts: does it change by more than chance?", series);
        this.charts = series.stream()
                .map(measure -> Rollout.chart(measure, SpcRuleSet.MAKING_DATA_COUNT))
                .toList();
    }

    static Optional<MonitoringChapter> of(Case documents) {
        List<MonitoredSeries> series = documents.all(MonitoredSeries.class);
        return series.isEmpty() ? Optional.empty() : Optional.of(new MonitoringChapter(series));
    }

    @Override
    DataDate asAt() {
        return DataDate.of(charts.stream()
                .flatMap(chart -> chart.summary().last().stream())
                .map(MonitoredSeries.Point::date)
                .max(Comparator.naturalOrder()));
    }

    @Override
    String answer() {
        return charts.stream().map(MonitoringChapter::answer).collect(Collectors.joining(" "));
    }

    private static String answer(XmrChart chart) {
        String change =
                chart.series().name() + ": " + chart.summary().variation().label() + since(chart);
        if (chart.series().target().isEmpty()) {
            return change + ". There is no target.";
        }
        String target = "the target of " + shown(chart.series().target().getAsDouble());
        return change + ". "
                + switch (chart.summary().assurance()) {
                    case PASS -> capital(target) + " will be met if the process stays as it is.";
                    case FAIL -> capital(target) + " will not be met if the process stays as it is.";
                    case INCONSISTENT -> "Some values will miss " + target + " by chance.";
                    case NO_VERDICT -> "There is no verdict on " + target + ".";
                }
                + unstable(chart);
    }

    /** Adds the beginning of the last part, which the verdict is about, and the means of all parts. */
    private static String since(XmrChart chart) {
        List<XmrChart.Part> parts = chart.parts();
        if (parts.size() < 2) {
            return "";
        }
        int from = parts.get(parts.size() - 1).from();
        return " since " + day(chart.series().points().get(from).date()) + " (means of the parts "
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

    /** Warns where most of the last part are special causes: limits predict only a stable process. */
    private static String unstable(XmrChart chart) {
        XmrChart.Part part = chart.parts().get(chart.parts().size() - 1);
        List<Signal> causes = chart.signals().subList(part.from(), part.until());
        long special = causes.stream().filter(Signal::isSpecial).count();
        return 2 * special > causes.size()
                ? " This says little: " + special + " of the last " + causes.size()
                        + " points are special causes, so the process is not stable."
                : "";
    }

    @Override
    String basis() {
        return charts.stream().map(MonitoringChapter::basis).collect(Collectors.joining("; "));
    }

    private static String basis(XmrChart chart) {
        List<MonitoredSeries.Point> points = chart.series().points();
        long values =
                points.stream().filter(point -> point.knownValue().isPresent()).count();
        return count(values, "value", "values") + " at " + points.size() + " dates, "
                + chart.specialCauses() + " of them with a special cause; "
                + count(chart.parts().size(), "part", "parts") + " with limits of their own"
                + chart.summary()
                        .limits()
                        .map(limits -> ", the last with " + limits.status().label() + " limits from " + limits.points()
                                + " values")
                        .orElse("");
    }

    @Override
    void print(Screen screen) {
        for (XmrChart chart : charts) {
            screen.print(chart.toText());
            screen.print("\n" + chart.explain());
        }
    }

    @Override
    DomContent toHtml(String data) {
        return each(
                each(
                        charts,
                        (index, chart) -> each(
                                HtmlBlocks.picture(
                                        "xmr-" + index,
                                        chart.picture(),
                                        "Points with their mean and process limits; triangles are special causes. Limits are calculated"
                                                + " again only where a person asked for it.",
                                        data),
                                HtmlBlocks.say(chart.summary().sentence()),
                                HtmlBlocks.findings("What to know about the limits", chart.findings()),
                                HtmlBlocks.data("Points of " + chart.series().name(), chart.toTable()))),
                HtmlBlocks.data("What a gate would conclude from the last point", gate()),
                charts.stream().anyMatch(MonitoringChapter::isTrial)
                        ? HtmlBlocks.note(
                                "Trial limits can raise a concern, but they cannot rule one out: a chart that has trial limits and"
                                        + " shows no concern is inconclusive for a gate.")
                        : each(),
                HtmlBlocks.note("Rules: " + SpcRuleSet.MAKING_DATA_COUNT.name() + ". Source: "
                        + SpcRuleSet.MAKING_DATA_COUNT.citation().cite()
                        + ". Other tools have other rules, and their verdicts can differ."));
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
                List.of("measure", "special cause of concern", "outcome"),
                charts.stream()
                        .map(chart -> List.of(
                                chart.series().name(),
                                chart.concern().toString(),
                                none.read(chart.concern()).label()))
                        .toList());
    }
}
