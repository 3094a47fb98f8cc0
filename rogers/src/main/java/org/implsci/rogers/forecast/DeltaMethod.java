package org.implsci.rogers.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.implsci.core.measure.Statistic;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.TextTable;
import org.implsci.core.text.TidyTable;
import org.jspecify.annotations.Nullable;

/** Forecasts by the delta method: {@code var = g'Cg + s^2}, with quantiles of Student's distribution. */
final class DeltaMethod {
    private DeltaMethod() {}

    /** Returns one point for each period ahead; residuals of different periods are assumed to be independent. */
    static List<ForecastPoint> points(Expectation of, int periods, double level, CountRange range) {
        double residual = of.residualDeviation();
        Student student = new Student(level, of.degreesOfFreedom());
        int size = of.series().size();
        double observed = of.series().total();
        List<ForecastPoint> points = new ArrayList<>();
        for (int ahead = 0; ahead < periods; ahead++) {
            double start = size + ahead;
            double end = start + 1;
            double expected = of.increment().between(start, end);
            double added = of.increment().between(size, end);
            Statistic variance = of.covariance().variance(of.gradient().between(start, end));
            Statistic prediction = root(variance, residual * residual);
            Statistic ofSum =
                    root(of.covariance().variance(of.gradient().between(size, end)), (ahead + 1) * residual * residual);
            Interval sum = about(student, added, ofSum, range);
            points.add(new ForecastPoint(
                    of.series().lastPeriod() + 1 + ahead,
                    expected,
                    of.cumulative().applyAsDouble(end),
                    root(variance, 0),
                    prediction,
                    about(student, expected, prediction, range),
                    observed + added,
                    sum == null ? null : new Interval(observed + sum.lower(), observed + sum.upper())));
        }
        return points;
    }

    static @Nullable Interval about(Student student, double centre, Statistic error, CountRange range) {
        return error.value().isPresent() ? student.about(centre, error.value().getAsDouble(), range) : null;
    }

    static Statistic root(Statistic variance, double more) {
        return variance.value().isPresent()
                ? Statistic.of(StrictMath.sqrt(variance.value().getAsDouble() + more))
                : variance;
    }

    /** Returns tidy rows, one a period. */
    static TidyTable data(List<ForecastPoint> points) {
        TidyTable.Builder rows = TidyTable.columns(
                "period",
                "expected",
                "lower",
                "upper",
                "total",
                "total_lower",
                "total_upper",
                "curve_total",
                "se_mean",
                "se_prediction");
        for (ForecastPoint point : points) {
            Optional<Interval> count = point.predictionInterval();
            Optional<Interval> total = point.totalInterval();
            rows.row(
                    point.period(),
                    point.expected(),
                    count.map(Interval::lower),
                    count.map(Interval::upper),
                    point.projectedTotal(),
                    total.map(Interval::lower),
                    total.map(Interval::upper),
                    point.expectedTotal(),
                    point.errorOfMean().value(),
                    point.errorOfPrediction().value());
        }
        return rows.build();
    }

    /** Returns a table for people, one row a period. */
    static TextTable table(List<ForecastPoint> points, double level) {
        String percent = Decimals.significant(100 * level, 4) + " % interval";
        return new TextTable(
                List.of("period", "expected", percent, "projected total", percent + " of total"),
                points.stream()
                        .map(point -> List.of(
                                Integer.toString(point.period()),
                                Decimals.significant(point.expected(), 6),
                                point.predictionInterval()
                                        .map(Interval::toString)
                                        .orElse("none"),
                                Decimals.significant(point.projectedTotal(), 6),
                                point.totalInterval().map(Interval::toString).orElse("none")))
                        .toList());
    }
}
