package org.implsci.examples.story;

import static j2html.TagCreator.each;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.TextTable;
import org.implsci.examples.Case;
import org.implsci.examples.Screen;
import org.implsci.examples.chart.SCurve;
import org.implsci.rogers.Rogers;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.fit.CurveFit;
import org.implsci.rogers.fit.FitResult;
import org.implsci.rogers.forecast.Forecast;
import org.implsci.rogers.forecast.IntervalMethod;
import org.implsci.rogers.forecast.Landmark;
import org.implsci.rogers.forecast.Landmarks;

/** How it spreads: a fitted curve with its certificate and forecast, or the reason why there is none. */
final class SpreadChapter implements Chapter {
    private static final double LEVEL = 0.95;
    private static final int AHEAD = 6;

    private final AdoptionSeries series;
    private final FitResult result;

    private SpreadChapter(AdoptionSeries series) {
        this.series = series;
        this.result = Rogers.fit(series);
    }

    static Optional<SpreadChapter> of(Case read) {
        return read.first(AdoptionSeries.class).map(SpreadChapter::new);
    }

    private Optional<CurveFit> fit() {
        return result instanceof CurveFit fit ? Optional.of(fit) : Optional.empty();
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
                    return "about " + Decimals.fixed(fit.curve().potential(), 0)
                            + " in the end by the fitted curve, half of them by period "
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
        return Decimals.fixed(series.total(), 0) + " adopted in " + series.size() + " periods";
    }

    @Override
    public void tell(Screen screen) {
        screen.print(result.toString());
        fit().ifPresent(fit -> {
            Forecast forecast = forecast(fit);
            screen.print(new SCurve(forecast).toText());
            screen.print(forecast.toTable());
        });
    }

    @Override
    public DomContent page() {
        return fit().map(this::page).orElseGet(() -> Blocks.say(result.explain()));
    }

    private DomContent page(CurveFit fit) {
        Forecast forecast = forecast(fit);
        return each(
                Blocks.picture(
                        new SCurve(forecast).picture("s-curve"),
                        "Discs are what was observed, the line is the fitted curve, and the shaded band holds its expectation"
                                + " with 95 % confidence."),
                Blocks.data("Estimates", estimates(fit)),
                Blocks.data("Forecast with 95 % intervals", forecast.toTable()),
                Blocks.data(
                        "Stability: estimates from the first periods only",
                        Rogers.history(series, fit.model(), fit.objective()).toTable()),
                Blocks.findings("What deserves attention", fit.remarks().and(forecast.remarks())),
                Blocks.note(Blocks.capital(
                                fit.certificate().explain().lines().findFirst().orElseThrow()) + ", by "
                        + fit.objective().citation().cite() + "."));
    }

    private static TextTable estimates(CurveFit fit) {
        return new TextTable(
                List.of("parameter", "estimate", "standard error", "meaning"),
                fit.estimates().stream()
                        .map(estimate -> List.of(
                                estimate.name(),
                                Decimals.significant(estimate.value(), 5),
                                estimate.standardError().toString(),
                                estimate.parameter().meaning()))
                        .toList());
    }

    private static Forecast forecast(CurveFit fit) {
        return Rogers.forecast(fit, AHEAD, LEVEL, IntervalMethod.delta().notNegative());
    }
}
