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
import org.implsci.core.text.TextTable;
import org.implsci.rogers.curve.DiffusionCurve;
import org.implsci.rogers.fit.Covariance;
import org.implsci.rogers.fit.CurveFit;
import org.implsci.rogers.fit.FitObjective;

/**
 * How many are expected to adopt in the periods after the data, with intervals for the counts.
 *
 * <p>A fit by {@link FitObjective#DENSITY} is read on its own clock ({@link CurveFit#timeOffset}); one by
 * {@link FitObjective#OLS} goes on as the recursion does, from what has been observed, and has no intervals.
 *
 * <p>Residuals of a new count are taken to vary as the counts in the series do about the curve, on the degrees of
 * freedom of the fit, whatever the objective was. An interval says how far parameters and residuals may be off if the model holds; it
 * does not say whether the model holds. Immutable and thread-safe.
 *
 * @param fit the fit
 * @param level the probability that an interval is meant to have
 * @param method how intervals are computed
 * @param points a point a period; unmodifiable
 */
public record Forecast(CurveFit fit, double level, IntervalMethod method, List<ForecastPoint> points)
        implements Serializable {
    private static final int MOST_COUNTS = 20_000_000;

    /** Copies the list. */
    public Forecast {
        Objects.requireNonNull(fit, "fit");
        Objects.requireNonNull(method, "method");
        points = List.copyOf(points);
    }

    /**
     * Forecasts.
     *
     * @param fit the fit
     * @param periods how many periods ahead; 1 to 10,000
     * @param level the probability of the intervals; 0.5 to 0.999
     * @param method how intervals are computed; by simulation, draws times periods are at most 20 million
     * @return the forecast
     */
    public static Forecast of(CurveFit fit, int periods, double level, IntervalMethod method) {
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

    /** Returns how many have adopted by a time, of a curve whose clock is that of the series with those before it. */
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

    /** Returns how counts vary about the curve's increments. */
    static double residualDeviation(CurveFit fit) {
        return expectation(fit, 0).residualDeviation();
    }

    /**
     * Returns the cumulative curve with a band, from the start of the series to the end of the forecast: what a picture
     * needs.
     *
     * <p>The band is for the expectation, by the delta method at the level and in the range of this forecast.
     *
     * @return a point for time 0 and the end of each period; unmodifiable
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

    /** {@return what to bear in mind; the remarks of the fit} */
    public Findings remarks() {
        return fit.remarks();
    }

    /** {@return the points as a table; a row a period} */
    public TextTable toTable() {
        return DeltaMethod.table(points, level);
    }

    /** {@return the forecast for a person: method, table, remarks; several lines, without a line end after the last} */
    public String explain() {
        String text = "forecast by " + fit + "\nintervals: " + method + "\n"
                + toTable().toText();
        return remarks().isEmpty() ? text : text + "\n" + remarks().explain();
    }

    /** Returns how far ahead, and the first point. */
    @Override
    public String toString() {
        return points.size() + " periods ahead, first " + points.get(0);
    }
}
