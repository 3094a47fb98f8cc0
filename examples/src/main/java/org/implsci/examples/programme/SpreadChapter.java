package org.implsci.examples.programme;

import static j2html.TagCreator.each;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import org.implsci.core.measure.Statistic;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.TextTable;
import org.implsci.examples.Case;
import org.implsci.examples.Screen;
import org.implsci.examples.chart.Counted;
import org.implsci.examples.chart.CurveTable;
import org.implsci.examples.chart.SCurve;
import org.implsci.rogers.Rogers;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.fit.CurveFit;
import org.implsci.rogers.fit.FitResult;
import org.implsci.rogers.forecast.Forecast;
import org.implsci.rogers.forecast.IntervalMethod;
import org.implsci.rogers.forecast.Landmark;
import org.implsci.rogers.forecast.Landmarks;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.execution.EventLog;
import org.implsci.rollout.execution.RolloutState;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.WhoDecides;
import org.implsci.rollout.raci.RaciMatrix;

/** How it spreads: a fitted curve with its certificate and forecast, or the reason why there is none. */
final class SpreadChapter implements Chapter {
    private static final double LEVEL = 0.95;
    private static final int AHEAD = 6;

    private final AdoptionSeries series;
    private final Counted counted;
    private final Optional<String> toCome;
    private final FitResult result;

    private SpreadChapter(AdoptionSeries series, Counted counted, Optional<String> toCome) {
        this.series = series;
        this.counted = counted;
        this.toCome = toCome;
        this.result = Rogers.fit(series);
    }

    static Optional<SpreadChapter> of(Case read) {
        Counted counted = read.first(Programme.class).map(Programme::units).orElse(Counted.NOT_SAID);
        return read.first(AdoptionSeries.class).map(series -> new SpreadChapter(series, counted, toCome(read)));
    }

    /** Which sites of the plan are not in the counts yet, if the case has a plan that has begun. */
    private static Optional<String> toCome(Case read) {
        WhoDecides who = read.first(RaciMatrix.class).map(WhoDecides::of).orElse(task -> Optional.empty());
        return read.first(RolloutPlan.class)
                .flatMap(plan -> read.all(EventLog.class).stream()
                        .filter(log -> log.plan().equals(plan.id()))
                        .findFirst()
                        .flatMap(log -> toCome(plan, Rollout.begin(plan, who).afterAll(log.events()))));
    }

    private static Optional<String> toCome(RolloutPlan plan, RolloutState state) {
        List<String> all = plan.stages().stream()
                .flatMap(stage -> stage.sites().stream())
                .distinct()
                .toList();
        List<String> missing = all.stream()
                .filter(site -> !state.exposedSites().contains(site))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(missing.size() + " of " + all.size() + " sites have not begun ("
                        + String.join(", ", missing) + ")");
    }

    private Optional<CurveFit> fit() {
        return result instanceof CurveFit fit ? Optional.of(fit) : Optional.empty();
    }

    @Override
    public List<Object> documents() {
        return List.of(series);
    }

    @Override
    public Moment asAt() {
        return new Moment(counted.period() + " " + series.lastPeriod(), null);
    }

    @Override
    public String id() {
        return "spread";
    }

    @Override
    public String title() {
        return "Rogers and Bass: how does it spread?";
    }

    @Override
    public String answer() {
        return fit().map(fit -> {
                    Landmark half = Landmarks.timeToShare(fit, 0.5, LEVEL);
                    return "about " + Decimals.fixed(fit.curve().potential(), 0) + " " + counted.what()
                            + " in the end by the fitted curve, half of them by " + counted.period() + " "
                            + half.value().shown(1)
                            + half.confidenceInterval()
                                    .map(interval -> " (95 % interval " + Decimals.fixed(interval.lower(), 1) + " to "
                                            + Decimals.fixed(interval.upper(), 1) + ")")
                                    .orElse("");
                })
                .orElseGet(result::toString);
    }

    @Override
    public String basis() {
        return Decimals.fixed(series.total(), 0) + " " + counted.what() + " in "
                + HtmlBlocks.count(series.size(), counted.period(), counted.period() + "s")
                + toCome.map(sites -> "; " + sites).orElse("");
    }

    @Override
    public void tell(Screen screen) {
        screen.print(result.toString());
        fit().ifPresent(fit -> {
            Forecast forecast = forecast(fit);
            screen.print(new SCurve(forecast, counted).toText());
            screen.print(new CurveTable(forecast, counted).ahead());
        });
    }

    @Override
    public DomContent page(String data) {
        return fit().map(fit -> page(fit, data)).orElseGet(() -> HtmlBlocks.say(result.explain()));
    }

    private DomContent page(CurveFit fit, String data) {
        Forecast forecast = forecast(fit);
        return each(
                HtmlBlocks.picture(
                        "s-curve",
                        new SCurve(forecast, counted).picture(),
                        "Discs are what was counted, the line is the fitted curve, and the shaded band says where that curve"
                                + " lies, with 95 % confidence, if the model holds. Diamonds are the totals expected from here"
                                + " on, and their bars hold what will have been counted, with 95 % probability; they start from"
                                + " the last count, which is certain, and so are shorter at first than the band is wide.",
                        data),
                each(toCome.stream()
                        .map(sites -> HtmlBlocks.note(HtmlBlocks.capital(sites)
                                + ". The curve knows only those who could begin so far; when more sites come, its end may"
                                + " rise."))),
                HtmlBlocks.data("The numbers of the picture", new CurveTable(forecast, counted).picture()),
                HtmlBlocks.data("Forecast by " + counted.period(), new CurveTable(forecast, counted).ahead()),
                HtmlBlocks.data("Estimates", estimates(fit)),
                HtmlBlocks.data(
                        "Stability: estimates from the first periods only",
                        Rogers.history(series, fit.model(), fit.objective()).toTable()),
                HtmlBlocks.findings("What deserves attention", fit.remarks().and(forecast.remarks())),
                HtmlBlocks.note(HtmlBlocks.capital(
                                fit.certificate().explain().lines().findFirst().orElseThrow()) + ", by "
                        + fit.objective().citation().cite() + "."));
    }

    private static TextTable estimates(CurveFit fit) {
        return new TextTable(
                List.of("parameter", "estimate", "standard error", "meaning"),
                fit.estimates().stream()
                        .map(estimate -> List.of(
                                estimate.name(),
                                Decimals.significant(estimate.value(), 4),
                                error(estimate.standardError()),
                                estimate.parameter().meaning()))
                        .toList());
    }

    /** Two digits of how far off an estimate may be are as many as anyone can use. */
    private static String error(Statistic error) {
        return error.value().isPresent() ? Decimals.significant(error.value().getAsDouble(), 2) : error.toString();
    }

    private static Forecast forecast(CurveFit fit) {
        return Rogers.forecast(fit, AHEAD, LEVEL, IntervalMethod.delta().notNegative());
    }
}
