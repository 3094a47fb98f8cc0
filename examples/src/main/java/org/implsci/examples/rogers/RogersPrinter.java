package org.implsci.examples.rogers;

import java.util.List;
import java.util.stream.Stream;
import org.implsci.core.text.TextTable;
import org.implsci.examples.Options;
import org.implsci.examples.Screen;
import org.implsci.examples.chart.Counted;
import org.implsci.examples.chart.CurveTable;
import org.implsci.examples.chart.SCurve;
import org.implsci.rogers.Rogers;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.adoption.AdoptionTimes;
import org.implsci.rogers.attribute.AttributeProfile;
import org.implsci.rogers.attribute.InnovationAttributes;
import org.implsci.rogers.category.AdopterClassification;
import org.implsci.rogers.category.CategoryShares;
import org.implsci.rogers.category.ClassificationComparison;
import org.implsci.rogers.category.ClassificationRule;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.curve.Marker;
import org.implsci.rogers.fit.CurveFit;
import org.implsci.rogers.fit.FitObjective;
import org.implsci.rogers.fit.FitResult;
import org.implsci.rogers.forecast.Forecast;
import org.implsci.rogers.forecast.IntervalMethod;
import org.implsci.rogers.forecast.Landmarks;
import org.implsci.rogers.spread.SpreadReview;

/** Prints documents of the diffusion of innovations. */
public final class RogersPrinter {
    private static final double LEVEL = 0.95;
    private static final int AHEAD = 5;

    private RogersPrinter() {}

    /** Prints ratings of the five attributes of an innovation. */
    public static void printAttributes(InnovationAttributes innovation, Options options, Screen screen) {
        AttributeProfile profile = Rogers.profile(innovation, options.policy());
        screen.heading("What helps adoption, and what holds it back?");
        screen.print(profile.explain());
        profile.recommendations().forEach(advice -> screen.print("- " + advice.explain()));
    }

    /** Prints a review of spread: breadth, depth and lasting use over time, and whether to hold new sites. */
    public static void printReview(SpreadReview review, Options options, Screen screen) {
        screen.heading("Does it spread too fast?");
        screen.print(review.explain());
    }

    /** Prints adoption times: the adopter categories under every rule, side by side. */
    public static void printTimes(AdoptionTimes times, Options options, Screen screen) {
        screen.heading("Who adopts when?");
        screen.print(times.toString());
        CategoryTables.print(Rogers.compare(times, ClassificationComparison.rules()), screen);
        AdopterClassification rogers = Rogers.classify(times, ClassificationRule.rogers());
        screen.heading("Rogers' categories");
        screen.print(rogers.explain());
    }

    /** Prints an adoption series: the fit with its certificate, landmarks, forecast, stability and curve. */
    public static void printSeries(AdoptionSeries series, Options options, Screen screen) {
        screen.heading("Diffusion: how does it spread?");
        FitResult result = Rogers.fit(series);
        screen.print(result.explain());
        if (result instanceof CurveFit fit) {
            print(series, fit, options, screen);
        } else {
            CategoryTables.print(series, screen);
        }
        TextTable history =
                Rogers.history(series, CurveModel.BASS, FitObjective.INCREMENTS).toTable();
        if (!history.rows().isEmpty()) {
            screen.heading("How stable the estimates are (fits to the first periods only)");
            screen.print(history);
        }
    }

    private static void print(AdoptionSeries series, CurveFit fit, Options options, Screen screen) {
        screen.heading("When it happens");
        screen.print(Landmarks.peakTime(fit, LEVEL).toString());
        screen.print(Landmarks.peakRate(fit, LEVEL).toString());
        for (double share : List.of(0.1, 0.5, 0.9)) {
            screen.print(Landmarks.timeToShare(fit, share, LEVEL).toString());
        }
        screen.heading("Marked moments of the curve");
        screen.print(moments(fit));
        fit.bass().ifPresent(bass -> {
            screen.heading("Adopter categories that the curve implies");
            screen.print("by inflections (Mahajan, Muller and Srivastava): " + CategoryShares.byInflections(bass));
            screen.print("by mean and SD of the time (Rogers): " + CategoryShares.byMeanAndDeviation(bass));
        });
        CategoryTables.print(series, screen);
        Forecast forecast =
                Rogers.forecast(fit, AHEAD, LEVEL, IntervalMethod.delta().notNegative());
        screen.heading("Forecast");
        screen.print("intervals: " + forecast.method());
        screen.print(new CurveTable(forecast, Counted.NOT_SAID).ahead());
        SCurve curve = new SCurve(forecast, Counted.NOT_SAID);
        screen.heading("Curve");
        screen.print(curve.toText());
        options.pictures().draw(forecast.picture(), screen);
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
