package org.implsci.rogers.forecast;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.measure.Statistic;
import org.implsci.core.picture.Picture;
import org.implsci.core.text.TextTable;
import org.implsci.core.text.TidyTable;
import org.implsci.rogers.curve.DiffusionCurve;
import org.implsci.rogers.fit.Covariance;
import org.implsci.rogers.fit.CurveFit;
import org.implsci.rogers.fit.FitObjective;

/**
 * The expected number of adopters in each period after the data, with intervals for the counts.
 *
 * <p>The curve of a fit by {@link FitObjective#DENSITY} counts time from its own origin ({@link CurveFit#timeOffset}). A fit
 * by {@link FitObjective#OLS} continues its recursion from the observed total, and has no intervals.
 *
 * <p>A new count is assumed to vary about the curve as the counts of the series do, on the degrees of freedom of the fit,
 * under any objective. An interval covers the uncertainty of parameters and residuals if the model holds; it does not show
 * whether the model holds. Immutable and thread-safe.
 *
 * @param fit the fit
 * @param level the intended probability of the intervals
 * @param method the method for the intervals
 * @param points one point for each period ahead; unmodifiable
 */
public record Forecast(CurveFit fit, double level, IntervalMethod method, List<ForecastPoint> points)
        implements Serializable {
    private static final int MOST_COUNTS = 20_000_000;

    /** Copies the list and refuses null. */
    public Forecast {
        Objects.requireNonNull(fit, "fit");
        Objects.requireNonNull(method, "method");
        points = List.copyOf(points);
    }

    /**
     * Forecasts the periods after the data.
     *
     * @param fit the fit
     * @param periods the number of periods ahead; 1 to 10,000
     * @param level the probability of the intervals; 0.5 to 0.999
     * @param method the method for the intervals; in a simulation, draws times periods are at most 20 million
     * @return the forecast
     */
    public static Forecast of(CurveFit fit, int periods, double level, IntervalMethod method) {
        Objects.requireNonNull(fit, "fit");
        Objects.requireNonNull(method, "method");
        new Requirements()
                .range("periods", periods, 1, 10_000)
                .range(Pointer.ROOT.at("level"), level, 0.5, 0.999)
                .orThrow();
        if (method instanceof IntervalMethod.Simulation simulation) {
            new Requirements()
                    .range("draws", (long) simulation.draws() * periods, 1, MOST_COUNTS)
                    .orThrow();
        }
        Optional<Simulator.Intervals> simulated = method instanceof IntervalMethod.Simulation simulation
                ? new Simulator(fit, simulation, residualDeviation(fit)).intervals(periods, level)
                : Optional.empty();
        List<ForecastPoint> points = DeltaMethod.points(expectation(fit, periods), periods, level, method.range());
        for (int ahead = 0; ahead < periods && simulated.isPresent(); ahead++) {
            Simulator.Intervals intervals = simulated.get();
            Interval sum = intervals.sums().get(ahead);
            double observed = fit.series().total();
            points.set(
                    ahead,
                    points.get(ahead)
                            .withIntervals(
                                    intervals.counts().get(ahead),
                                    new Interval(observed + sum.lower(), observed + sum.upper())));
        }
        return new Forecast(fit, level, method, points);
    }

    private static Expectation expectation(CurveFit fit, int periods) {
        if (fit.objective() == FitObjective.OLS) {
            RecursionPath path = new RecursionPath(fit, periods);
            return new Expectation(
                    fit.series(),
                    fit.degreesOfFreedom(),
                    fit.covariance(),
                    path::between,
                    path::total,
                    (start, end) -> new double[fit.covariance().size()]);
        }
        double offset = fit.timeOffset();
        DiffusionCurve curve = fit.curve();
        return new Expectation(
                fit.series(),
                fit.degreesOfFreedom(),
                fit.covariance(),
                (start, end) -> curve.increment(start + offset, end + offset),
                end -> total(fit, end),
                (start, end) -> gradient(curve, start + offset, end + offset));
    }

    /** Returns the number that has adopted since the start of the series by a time; before the launch too if the offset is 0. */
    private static double total(CurveFit fit, double time) {
        double offset = fit.timeOffset();
        return offset == 0 ? fit.curve().cumulative(time) : fit.curve().increment(offset, time + offset);
    }

    /** Returns the derivatives of the count between two times by the three parameters. */
    static double[] gradient(DiffusionCurve curve, double start, double end) {
        double[] from = curve.shareGradient(start);
        double[] to = curve.shareGradient(end);
        double m = curve.potential();
        return new double[] {curve.increment(start, end) / m, m * (to[0] - from[0]), m * (to[1] - from[1])};
    }

    /** Returns the standard deviation of the counts about the increments of the curve. */
    static double residualDeviation(CurveFit fit) {
        return expectation(fit, 0).residualDeviation();
    }

    /**
     * Returns the cumulative curve with its band, from the start of the series to the end of the forecast.
     *
     * <p>The band is an interval for the expectation, by the delta method at the level and in the range of this forecast.
     *
     * @return one point for time 0 and one for the end of each period; unmodifiable
     */
    public List<BandPoint> band() {
        Covariance covariance = fit.covariance();
        Student student = new Student(level, fit.degreesOfFreedom());
        Expectation expectation = expectation(fit, points.size());
        DiffusionCurve curve = fit.curve();
        double offset = fit.timeOffset();
        List<BandPoint> band = new ArrayList<>();
        for (int time = 0; time <= fit.series().size() + points.size(); time++) {
            double[] by = curve.shareGradient(time + offset);
            double[] atStart = offset == 0 ? new double[2] : curve.shareGradient(offset);
            double m = curve.potential();
            double expected = expectation.cumulative().applyAsDouble(time);
            Statistic error = DeltaMethod.root(
                    covariance.variance(expected / m, m * (by[0] - atStart[0]), m * (by[1] - atStart[1])), 0);
            band.add(new BandPoint(time, expected, DeltaMethod.about(student, expected, error, method.range())));
        }
        return List.copyOf(band);
    }

    /** {@return the remarks of the fit, which apply to the forecast too} */
    public Findings remarks() {
        return fit.remarks();
    }

    /** {@return the picture of observed adoption, fitted curve and forecast, for adopters per period} */
    public Picture picture() {
        return picture("adopters", "period");
    }

    /**
     * Returns the picture of observed adoption, fitted curve and forecast.
     *
     * @param units the units that adopt, in the plural, such as {@code "practices"}; not blank
     * @param period the length of a period, in the singular, such as {@code "month"}; not blank
     * @return the picture
     */
    public Picture picture(String units, String period) {
        Objects.requireNonNull(units, "units");
        Objects.requireNonNull(period, "period");
        new Requirements().notBlank("units", units).notBlank("period", period).orThrow();
        return new ForecastDrawing(this, units, period).picture();
    }

    /** {@return the picture as an SVG document} */
    public String toSvg() {
        return picture().toSvg();
    }

    /** {@return the points as tidy rows, one row a period ahead, with the ends of each interval in columns of their own} */
    public TidyTable toData() {
        return DeltaMethod.data(points);
    }

    /** {@return the observed totals and the cumulative curve with its band, as tidy rows, one row a period from the first} */
    public TidyTable curveData() {
        TidyTable.Builder rows = TidyTable.columns("period", "observed_total", "curve", "band_lower", "band_upper");
        double[] observed = fit.series().cumulative();
        List<BandPoint> band = band();
        for (int index = 1; index < band.size(); index++) {
            BandPoint point = band.get(index);
            Optional<Interval> interval = Optional.ofNullable(point.band());
            rows.row(
                    fit.series().firstPeriod() + index - 1,
                    index <= observed.length ? (Double) observed[index - 1] : null,
                    point.expected(),
                    interval.map(Interval::lower),
                    interval.map(Interval::upper));
        }
        return rows.build();
    }

    /** {@return the points as a table for people, one row a period} */
    public TextTable toTable() {
        return DeltaMethod.table(points, level);
    }

    /** {@return the method, the table and the remarks, for people; several lines, without a final line end} */
    public String explain() {
        String text = "forecast by " + fit + "\nintervals: " + method + "\n"
                + toTable().toText();
        return remarks().isEmpty() ? text : text + "\n" + remarks().explain();
    }

    /** Returns the number of periods and the first point. */
    @Override
    public String toString() {
        return points.size() + " periods ahead, first " + points.get(0);
    }
}
