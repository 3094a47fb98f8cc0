package org.implsci.rogers.forecast;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.measure.Statistic;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.TidyTable;
import org.implsci.rogers.curve.BassCurve;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.curve.DiffusionCurve;
import org.implsci.rogers.curve.NoValueReason;
import org.implsci.rogers.fit.CurveFit;

/**
 * Computes times and rates of a fitted curve: the peak, the rate there, the time at which a share is reached.
 *
 * <p>Times are in periods from the start of the series, also where the curve counts time from an origin of its own
 * ({@link CurveFit#timeOffset}). For a fit by {@code OLS} they are those of the continuous curve; see its remarks.
 *
 * <p>Standard errors come from the delta method, with five-point differences for the derivatives; intervals use Student's
 * quantile on n - 3 degrees of freedom. For Bass and Weibull curves the interval of a time since the launch is computed for its
 * logarithm, {@code t exp(+-x s/t)}, so that it never starts before the launch. The methods are pure and thread-safe.
 */
public final class Landmarks {
    private static final double STEP = 1e-3;
    /** The exponential of a smaller number is finite. */
    private static final double LARGEST = 700;

    private enum Kind {
        ANY,
        /** A time on a curve that starts at 0: its logarithm is assumed to be normal, so that no limit lies before the launch. */
        TIME_SINCE_LAUNCH;

        static Kind ofTimes(CurveFit fit) {
            Objects.requireNonNull(fit, "fit");
            return fit.model() == CurveModel.BASS || fit.model() == CurveModel.WEIBULL ? TIME_SINCE_LAUNCH : ANY;
        }

        Interval interval(double centre, double half, double offset) {
            double sinceLaunch = centre + offset;
            if (this == ANY || !(sinceLaunch > 0)) {
                return new Interval(centre - half, centre + half);
            }
            double factor = StrictMath.exp(StrictMath.min(LARGEST, half / sinceLaunch));
            return new Interval(sinceLaunch / factor - offset, sinceLaunch * factor - offset);
        }
    }

    private Landmarks() {}

    /**
     * Returns the time at which the rate of adoption is highest.
     *
     * @param fit the fit
     * @param level the probability of the interval
     * @return the time in periods from the start of the series
     */
    public static Landmark peakTime(CurveFit fit, double level) {
        return landmark("peak at", Kind.ofTimes(fit), fit, level, curve -> onSeries(fit, curve.peakTime()));
    }

    /**
     * Returns the number that adopts per period at the peak.
     *
     * @param fit the fit
     * @param level the probability of the interval
     * @return the rate
     */
    public static Landmark peakRate(CurveFit fit, double level) {
        return landmark("peak rate", Kind.ANY, fit, level, curve -> {
            if (curve instanceof BassCurve bass) {
                return bass.peakRate();
            }
            Statistic time = curve.peakTime();
            return time.value().isPresent()
                    ? Statistic.of(curve.rate(time.value().getAsDouble()))
                    : time;
        });
    }

    /**
     * Returns the time at which a share of the potential has adopted.
     *
     * @param fit the fit
     * @param share the share; more than 0, less than 1
     * @param level the probability of the interval
     * @return the time in periods from the start of the series
     */
    public static Landmark timeToShare(CurveFit fit, double share, double level) {
        String name = Decimals.significant(100 * share, 4) + " % at";
        return landmark(
                name, Kind.ofTimes(fit), fit, level, curve -> onSeries(fit, Statistic.of(curve.quantile(share))));
    }

    /**
     * Returns the time at which a number of units has adopted.
     *
     * @param fit the fit
     * @param count the number, counted from the start of the series; above zero
     * @param level the probability of the interval
     * @return the time in periods from the start of the series; undefined if the potential is not above the number
     */
    public static Landmark timeToCount(CurveFit fit, double count, double level) {
        new Requirements()
                .range(Pointer.ROOT.at("count"), count, Double.MIN_NORMAL, Double.MAX_VALUE)
                .orThrow();
        double offset = Objects.requireNonNull(fit, "fit").timeOffset();
        return landmark(Decimals.significant(count, 6) + " at", Kind.ofTimes(fit), fit, level, curve -> {
            double share = count / curve.potential() + (offset == 0 ? 0 : curve.share(offset));
            return share < 1
                    ? onSeries(fit, Statistic.of(curve.quantile(share)))
                    : Statistic.undefined(NoValueReason.NOT_REACHED);
        });
    }

    /**
     * Returns landmarks as tidy rows.
     *
     * @param landmarks the landmarks
     * @return one row for each landmark
     */
    public static TidyTable toData(List<Landmark> landmarks) {
        Objects.requireNonNull(landmarks, "landmarks");
        TidyTable.Builder rows =
                TidyTable.columns("landmark", "value", "standard_error", "lower", "upper", "undefined_because");
        for (Landmark each : landmarks) {
            rows.row(
                    each.name(),
                    each.value().value(),
                    each.standardError().value(),
                    each.confidenceInterval().map(Interval::lower),
                    each.confidenceInterval().map(Interval::upper),
                    each.value().reason().or(() -> each.standardError().reason()));
        }
        return rows.build();
    }

    /** Returns a time on the curve as a time on the series. */
    private static Statistic onSeries(CurveFit fit, Statistic time) {
        return time.value().isPresent() ? Statistic.of(time.value().getAsDouble() - fit.timeOffset()) : time;
    }

    private static Landmark landmark(
            String name, Kind kind, CurveFit fit, double level, Function<DiffusionCurve, Statistic> function) {
        Objects.requireNonNull(fit, "fit");
        new Requirements().range(Pointer.ROOT.at("level"), level, 0.5, 0.999).orThrow();
        Statistic value = function.apply(fit.curve());
        if (value.value().isEmpty()) {
            return new Landmark(name, value, value, null);
        }
        double[] at = fit.curve().parameters().stream()
                .mapToDouble(parameter -> parameter.value())
                .toArray();
        double[] gradient = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            double step = STEP * (at[i] == 0 ? 1 : StrictMath.abs(at[i]));
            double[] values = new double[5];
            for (int offset = -2; offset <= 2; offset++) {
                double[] moved = at.clone();
                moved[i] += offset * step;
                Statistic there = function.apply(fit.model().curve(moved[0], moved[1], moved[2]));
                if (there.value().isEmpty()) {
                    return new Landmark(name, value, there, null);
                }
                values[offset + 2] = there.value().getAsDouble();
            }
            gradient[i] = (values[0] - 8 * values[1] + 8 * values[3] - values[4]) / (12 * step);
        }
        Statistic variance = fit.covariance().variance(gradient);
        if (variance.value().isEmpty()) {
            return new Landmark(name, value, variance, null);
        }
        double error = StrictMath.sqrt(variance.value().getAsDouble());
        double half = error * new Student(level, fit.degreesOfFreedom()).twoSided();
        double centre = value.value().getAsDouble();
        return new Landmark(name, value, Statistic.of(error), kind.interval(centre, half, fit.timeOffset()));
    }
}
