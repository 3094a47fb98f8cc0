package org.implsci.rogers.forecast;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.TextTable;
import org.implsci.rogers.fit.GeneralisedFit;

/**
 * How many are expected to adopt in the periods after the data by a generalised Bass curve, with delta-method intervals.
 *
 * <p>Events go on as they were stated, so a permanent one goes on; a covariate whose path ends with the data stays at its
 * last value, and one whose path goes on says what is planned: forecasts under two plans are two fits with the same
 * estimates, which rest on the periods of the series alone.
 * An interval says how far parameters and residuals may be off if the model and the plan hold. Immutable and thread-safe.
 *
 * @param fit the fit
 * @param level the probability that an interval is meant to have
 * @param range which counts intervals admit
 * @param points a point a period; unmodifiable
 */
public record GeneralisedForecast(GeneralisedFit fit, double level, CountRange range, List<ForecastPoint> points)
        implements Serializable {
    /** Copies the list. */
    public GeneralisedForecast {
        Objects.requireNonNull(fit, "fit");
        Objects.requireNonNull(range, "range");
        points = List.copyOf(points);
    }

    /**
     * Forecasts.
     *
     * @param fit the fit
     * @param periods how many periods ahead; 1 to 10,000
     * @param level the probability of the intervals; 0.5 to 0.999
     * @param range which counts intervals admit
     * @return the forecast
     */
    public static GeneralisedForecast of(GeneralisedFit fit, int periods, double level, CountRange range) {
        new Requirements()
                .range("periods", periods, 1, 10_000)
                .range(Pointer.ROOT.at("level"), level, 0.5, 0.999)
                .that(
                        fit.admitsPlan(),
                        () -> Finding.error(
                                        "rogers.forecast.plan",
                                        Pointer.ROOT.at("fit").at("clock"))
                                .message("by the estimates the plan would turn time back")
                                .expected("a speed of 0 or more in every period")
                                .found(fit.parameters().toString())
                                .advice("plan smaller changes from period to period")
                                .build())
                .orThrow();
        Expectation expectation = new Expectation(
                fit.series(),
                fit.parameters().degreesOfFreedom(),
                fit.parameters().covariance(),
                fit.curve()::increment,
                fit.curve()::cumulative,
                fit::incrementGradient);
        return new GeneralisedForecast(fit, level, range, DeltaMethod.points(expectation, periods, level, range));
    }

    /** {@return what to bear in mind; the remarks of the fit} */
    public Findings remarks() {
        return fit.remarks();
    }

    /** {@return the points as a table; a row a period} */
    public TextTable toTable() {
        return DeltaMethod.table(points, level);
    }

    /**
     * {@return the forecast for a person: what it rests on, table, remarks; several lines, without a line end after the
     * last}
     */
    public String explain() {
        return "forecast by " + fit + "\nclock: " + fit.timeModel() + "\nintervals: delta method, " + range.label()
                + "\n" + toTable().toText() + "\n" + remarks().explain();
    }

    /** Returns how far ahead, and the first point. */
    @Override
    public String toString() {
        return points.size() + " periods ahead, first " + points.get(0);
    }
}
