package org.implsci.examples.rogers;

import java.util.List;
import java.util.stream.Stream;
import org.implsci.core.text.TextTable;
import org.implsci.examples.Case;
import org.implsci.examples.Options;
import org.implsci.examples.Part;
import org.implsci.examples.Screen;
import org.implsci.examples.chart.Counted;
import org.implsci.examples.chart.CurveTable;
import org.implsci.examples.chart.SCurve;
import org.implsci.rogers.Rogers;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.category.CategoryShares;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.curve.Marker;
import org.implsci.rogers.fit.CurveFit;
import org.implsci.rogers.fit.FitObjective;
import org.implsci.rogers.fit.FitResult;
import org.implsci.rogers.forecast.Forecast;
import org.implsci.rogers.forecast.IntervalMethod;
import org.implsci.rogers.forecast.Landmarks;

/** Prints adoption series: the fit with its certificate, landmarks, forecast, stability, and the curve. */
public final class SeriesPart implements Part {
    private static final double LEVEL = 0.95;
    private static final int AHEAD = 5;

    /** The part. */
    public SeriesPart() {}

    @Override
    public List<Class<?>> types() {
        return List.of(AdoptionSeries.class);
    }

    @Override
    public void show(Case read, Options options, Screen screen) {
        List<AdoptionSeries> documents = read.all(AdoptionSeries.class);
        for (AdoptionSeries series : documents) {
            screen.heading("Diffusion: how does it spread?");
            FitResult result = Rogers.fit(series);
            screen.print(result.explain());
            if (result instanceof CurveFit fit) {
                show(series, fit, options, screen);
            } else {
                Categories.print(series, screen);
            }
            TextTable history = Rogers.history(series, CurveModel.BASS, FitObjective.INCREMENTS)
                    .toTable();
            if (!history.rows().isEmpty()) {
                screen.heading("How stable the estimates are (first periods only)");
                screen.print(history);
            }
        }
    }

    private static void show(AdoptionSeries series, CurveFit fit, Options options, Screen screen) {
        screen.heading("When");
        screen.print(Landmarks.peakTime(fit, LEVEL).toString());
        screen.print(Landmarks.peakRate(fit, LEVEL).toString());
        for (double share : List.of(0.1, 0.5, 0.9)) {
            screen.print(Landmarks.timeToShare(fit, share, LEVEL).toString());
        }
        screen.heading("Moments, each by one definition");
        screen.print(moments(fit));
        fit.bass().ifPresent(bass -> {
            screen.heading("Adopter categories that the curve implies");
            screen.print("by inflections (Mahajan, Muller and Srivastava): " + CategoryShares.byInflections(bass));
            screen.print("by mean and SD of the time (Rogers): " + CategoryShares.byMeanAndDeviation(bass));
        });
        Categories.print(series, screen);
        Forecast forecast =
                Rogers.forecast(fit, AHEAD, LEVEL, IntervalMethod.delta().notNegative());
        screen.heading("Forecast");
        screen.print("intervals: " + forecast.method());
        screen.print(new CurveTable(forecast, Counted.NOT_SAID).ahead());
        SCurve curve = new SCurve(forecast, Counted.NOT_SAID);
        screen.heading("Curve");
        screen.print(curve.toText());
        options.pictures().draw(curve.picture(), screen);
    }

    private static TextTable moments(CurveFit fit) {
        return new TextTable(
                List.of("moment", "time in periods", "source"),
                Stream.of(Marker.values())
                        .map(marker -> List.of(
                                marker.label(),
                                marker.time(fit.curve()).shown(2),
                                marker.citation().cite()))
                        .toList());
    }
}
