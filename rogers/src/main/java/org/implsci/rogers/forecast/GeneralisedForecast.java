package org.implsci.rogers.forecast;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.TextTable;
import org.implsci.core.text.TidyTable;
import org.implsci.rogers.fit.GeneralisedFit;

/**
 * The expected number of adopters after the data by a generalised Bass curve, with delta-method intervals.
 *
 * <p>Events continue as stated; a permanent event lasts. A covariate whose path ends with the data keeps its last value; one
 * whose path goes on states a plan. To compare two plans, make two fits: their estimates are equal, because they use only the
 * periods of the series. An interval covers the uncertainty of parameters and residuals if the model and the plan hold.
 * Immutable and thread-safe.
 *
 * @param fit the fit
 * @param level the intended probability of the intervals
 * @param range the counts that intervals admit
 * @param points one point for each period ahead; unmodifiable
 */
public record GeneralisedForecast(GeneralisedFit fit, double level, CountRange range, List<ForecastPoint> points)
        implements Serializable {
    /** Copies the list and refuses null. */
    public GeneralisedForecast {
        Objects.requireNonNull(fit, "fit");
        Objects.requireNonNull(range, "range");
        points = List.copyOf(points);
    }

    /**
     * Forecasts the periods after the data.
     *
     * @param fit the fit
     * @param periods the number of periods ahead; 1 to 10,000
     * @param level the probability of the intervals; 0.5 to 0.999
     * @param range the counts that intervals admit
     * @return the forecast
     */
    public static GeneralisedForecast of(GeneralisedFit fit, int periods, double level, CountRange range) {
        Objects.requireNonNull(fit, "fit");
        Objects.requireNonNull(range, "range");
        new Requirements()
                .range("periods", periods, 1, 10_000)
                .range(Pointer.ROOT.at("level"), level, 0.5, 0.999)
                .that(
                        fit.admitsPlan(),
                        () -> Finding.error(
                                        "rogers.forecast.plan",
                                        Pointer.ROOT.at("fit").at("clock"))
                                .message("with these estimates the plan would make operational time run backwards")
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

    /** {@return the remarks of the fit, which apply to the forecast too} */
    public Findings remarks() {
        return fit.remarks();
    }

    /** {@return the points as tidy rows, one row a period ahead, with the ends of each interval in columns of their own} */
    public TidyTable toData() {
        return DeltaMethod.data(points);
    }

    /** {@return the points as a table for people, one row a period} */
    public TextTable toTable() {
        return DeltaMethod.table(points, level);
    }

    /** {@return the fit, the operational time, the table and the remarks, for people; without a final line end} */
    public String explain() {
        return "forecast by " + fit + "\noperational time: " + fit.timeModel() + "\nintervals: delta method, "
                + range.label() + "\n" + toTable().toText() + "\n" + remarks().explain();
    }

    /** Returns the number of periods and the first point. */
    @Override
    public String toString() {
        return points.size() + " periods ahead, first " + points.get(0);
    }
}
