package org.implsci.examples.programme;

import static j2html.TagCreator.each;
import static org.implsci.examples.programme.Words.capital;
import static org.implsci.examples.programme.Words.count;

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

/** How the change spreads: a fitted curve with its certificate and forecast, or the reason why there is none. */
final class SpreadChapter extends Chapter {
    private static final double LEVEL = 0.95;
    private static final int AHEAD = 6;

    private final AdoptionSeries series;
    private final Counted counted;
    private final Optional<String> notBegun;
    private final FitResult result;

    private SpreadChapter(AdoptionSeries series, Counted counted, Optional<String> notBegun) {
        super("spread", "Rogers and Bass: how does it spread?", List.of(series));
        this.series = series;
        this.counted = counted;
        this.notBegun = notBegun;
        this.result = Rogers.fit(series);
    }

    static Optional<SpreadChapter> of(Case documents, Optional<RolloutAnswer> rollout) {
        Counted counted = documents.first(Programme.class).map(Programme::units).orElse(Counted.NOT_SAID);
        return documents
                .first(AdoptionSeries.class)
                .map(series -> new SpreadChapter(series, counted, rollout.flatMap(SpreadChapter::notBegun)));
    }

    /** Names the sites of the plan that have not begun; the counts cannot contain them yet. */
    private static Optional<String> notBegun(RolloutAnswer rollout) {
        List<String> all = rollout.plan().stages().stream()
                .flatMap(stage -> stage.sites().stream())
                .distinct()
                .toList();
        List<String> missing = all.stream()
                .filter(site -> !rollout.state().exposedSites().contains(site))
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
    DataDate asAt() {
        return new DataDate(counted.period() + " " + series.lastPeriod(), null);
    }

    @Override
    String answer() {
        return fit().map(fit -> {
                    Landmark half = Landmarks.timeToShare(fit, 0.5, LEVEL);
                    return "The fitted curve ends at about "
                            + Decimals.fixed(fit.curve().potential(), 0) + " "
                            + counted.what() + ", half of them by " + counted.period() + " "
                            + half.value().shown(1)
                            + half.confidenceInterval()
                                    .map(interval -> " (95 % interval " + Decimals.fixed(interval.lower(), 1) + " to "
                                            + Decimals.fixed(interval.upper(), 1) + ")")
                                    .orElse("")
                            + ".";
                })
                .orElseGet(() -> capital(result.toString()) + ".");
    }

    @Override
    String basis() {
        return Decimals.fixed(series.total(), 0) + " " + counted.what() + " in "
                + count(series.size(), counted.period(), counted.period() + "s")
                + notBegun.map(sites -> "; " + sites).orElse("");
    }

    @Override
    void print(Screen screen) {
        screen.print(result.toString());
        fit().ifPresent(fit -> {
            Forecast forecast = forecast(fit);
            screen.print(new SCurve(forecast, counted).toText());
            screen.print(new CurveTable(forecast, counted).ahead());
        });
    }

    @Override
    DomContent toHtml(String data) {
        return fit().map(fit -> page(fit, data)).orElseGet(() -> HtmlBlocks.say(result.explain()));
    }

    private DomContent page(CurveFit fit, String data) {
        Forecast forecast = forecast(fit);
        return each(
                HtmlBlocks.picture(
                        "s-curve",
                        forecast.picture(counted.what(), counted.period()),
                        "Discs are counts, the line is the fitted curve, and the shaded band is its 95 % confidence band if the"
                                + " model holds. Diamonds are expected totals; their bars hold the future count with 95 %"
                                + " probability. The bars start from the last count, which is certain, so at first they are"
                                + " shorter than the band is wide.",
                        data),
                each(
                        notBegun.stream()
                                .map(
                                        sites -> HtmlBlocks.note(
                                                capital(sites)
                                                        + ". The curve rests on the sites that have begun; when more sites begin, its end may rise."))),
                HtmlBlocks.data("The numbers in the picture", new CurveTable(forecast, counted).picture()),
                HtmlBlocks.data("Forecast by " + counted.period(), new CurveTable(forecast, counted).ahead()),
                HtmlBlocks.data("Estimates", estimates(fit)),
                HtmlBlocks.data(
                        "How stable the estimates are (fits to the first periods only)",
                        Rogers.history(series, fit.model(), fit.objective()).toTable()),
                HtmlBlocks.findings("What needs attention", fit.remarks().and(forecast.remarks())),
                HtmlBlocks.note(
                        capital(fit.certificate().explain().lines().findFirst().orElseThrow()) + ", by "
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

    /** Shows two digits of a standard error; more would not help a reader. */
    private static String error(Statistic error) {
        return error.value().isPresent() ? Decimals.significant(error.value().getAsDouble(), 2) : error.toString();
    }

    private static Forecast forecast(CurveFit fit) {
        return Rogers.forecast(fit, AHEAD, LEVEL, IntervalMethod.delta().notNegative());
    }
}
