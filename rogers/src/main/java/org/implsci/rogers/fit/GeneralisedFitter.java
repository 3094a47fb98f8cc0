package org.implsci.rogers.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.measure.Statistic;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.BassCurve;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.curve.NoValueReason;
import org.implsci.rogers.curve.Parameter;
import org.implsci.rogers.fit.ExperiencedModel.Kind;
import org.implsci.rogers.generalised.GeneralisedBass;
import org.implsci.rogers.generalised.OperationalTimeModel;

/**
 * Fits a generalised Bass curve by least squares, compares it with its limits, and decides whether there is an estimate.
 *
 * <p>The limits are those of a Bass curve on the same clock (no ceiling, no imitation, all at once), and those of the clock.
 */
final class GeneralisedFitter {
    private static final int CURVE = 3;
    private static final double ULP = 0x1p-52;
    /** Two effects whose courses differ by less than this share of themselves are one. */
    private static final double SAME = 1e-9;

    private final AdoptionSeries series;
    private final FitObjective objective;
    /** With what is planned for after the series. */
    private final OperationalTimeModel stated;

    private final OperationalTimeModel clock;
    private final boolean increments;
    private final double[] observed;
    private final double scale;
    private final double squares;

    GeneralisedFitter(AdoptionSeries series, FitObjective objective, OperationalTimeModel clock) {
        if (objective != FitObjective.INCREMENTS && objective != FitObjective.CUMULATIVE) {
            throw Finding.error("rogers.fit.objective", Pointer.ROOT.at("objective"))
                    .message("this objective is not defined for the generalised Bass curve")
                    .expected("increments or cumulative")
                    .found(objective.code())
                    .build()
                    .toException();
        }
        if (clock.statedPeriods().orElse(series.size()) < series.size()) {
            throw Finding.error("rogers.fit.clock.short", Pointer.ROOT.at("clock"))
                    .message("the covariates end before the series does")
                    .expected("values for the origin and " + series.size() + " periods at least")
                    .found("values for the origin and " + clock.statedPeriods().orElse(0) + " periods")
                    .advice("fit the first periods of the series alone, or find the missing values")
                    .build()
                    .toException();
        }
        this.series = series;
        this.objective = objective;
        this.stated = clock;
        this.clock = clock.until(series.size());
        this.increments = objective == FitObjective.INCREMENTS;
        this.observed = increments ? series.counts() : series.cumulative();
        double largest = Arrays.stream(observed).max().orElse(0);
        // A power of two near the largest observation: nothing overflows, and no digit changes.
        this.scale = largest > 0 ? StrictMath.scalb(1.0, StrictMath.getExponent(largest)) : 1;
        double sum = 0;
        for (int i = 0; i < observed.length; i++) {
            observed[i] /= scale;
            sum += observed[i] * observed[i];
        }
        this.squares = sum;
    }

    FitOutcome<GeneralisedFit> result() {
        if (series.total() == 0) {
            return none(NoEstimateReason.NOBODY_ADOPTED);
        }
        int parameters = CURVE + clock.size();
        if (series.size() <= parameters) {
            return none(NoEstimateReason.TOO_FEW_PERIODS);
        }
        if (!identified()) {
            return none(NoEstimateReason.NOT_IDENTIFIED);
        }
        ExperiencedModel model = new ExperiencedModel(Kind.BASS, clock, increments, observed);
        SeparableSearch search = SeparableSearch.over(model, starts(Kind.BASS, clock));
        VariableProjection best = search.best();
        double noise = 16 * ULP * StrictMath.sqrt(best.value() * squares) + 256 * ULP * ULP * squares;
        double reached = best.value() + noise;
        List<LimitModel> limits = new ArrayList<>();
        for (Limit limit : limits()) {
            limits.add(limit.model);
            if (limit.value <= reached) {
                return new FitOutcome.None<>(name(), limit.reason, limit.model);
            }
        }
        if (best.coefficients()[0] * scale > LimitModel.OUT_OF_SIGHT * series.total()) {
            return new FitOutcome.None<>(name(), NoEstimateReason.GROWTH_NOT_BENDING, limits.get(0));
        }
        if (best.atEdge()) {
            return none(NoEstimateReason.CLOCK_AT_BOUND);
        }
        int freedom = series.size() - parameters;
        double spread = StrictMath.sqrt(2 * StrictMath.max(best.value(), noise) / freedom);
        double unit = scale * scale;
        Certificate certificate = new Certificate(
                best.curvedUpwards()
                        ? Statistic.of(best.remaining() / spread)
                        : Statistic.undefined(NoValueReason.SINGULAR),
                best.curvedUpwards(),
                search.starts(),
                search.agreeing(),
                StrictMath.min(Double.MAX_VALUE, search.bestStart() * unit),
                best.value() * unit,
                limits);
        double[] at = best.at();
        BassCurve bass = new BassCurve(best.coefficients()[0] * scale, Exponential.of(at[0]), Exponential.of(at[1]));
        double[] numbers = Arrays.copyOfRange(at, Kind.BASS.coordinates, at.length);
        double[] scales = new double[parameters];
        Arrays.fill(scales, 1);
        scales[0] = scale;
        scales[1] = bass.p();
        scales[2] = bass.q();
        List<Parameter> named = new ArrayList<>(bass.parameters());
        named.addAll(clock.parameters(numbers));
        Covariance covariance = Covariance.ofAll(best.derivatives(model), scales, best.value() / freedom);
        // A plan that would turn time back is no reason to refuse what the data say; the forecast refuses it.
        OperationalTimeModel shown = stated.admits(numbers) ? stated : clock;
        return new FitOutcome.Fitted<>(new GeneralisedFit(
                series,
                objective,
                stated,
                new GeneralisedBass(bass, shown.operationalTime(numbers)),
                new FittedParameters(named, covariance, freedom, certificate)));
    }

    /** Returns whether the effects differ from time and from each other within the series. */
    private boolean identified() {
        List<double[]> courses = new ArrayList<>();
        double[] time = new double[series.size()];
        for (int i = 0; i < time.length; i++) {
            time[i] = i + 1;
        }
        courses.add(time);
        for (int number = 0; number < clock.size(); number++) {
            courses.add(course(number));
        }
        return independent(courses);
    }

    /**
     * Returns how a number of the clock moves time, at the first start at which it does: a decay has no course on a
     * steady clock.
     */
    private double[] course(int number) {
        double[] course = new double[series.size()];
        for (double[] start : clock.starts(series.size())) {
            for (int i = 0; i < course.length; i++) {
                course[i] = clock.gradient(i + 1, start)[number];
            }
            if (length(course) > 0) {
                return course;
            }
        }
        return course;
    }

    private static boolean independent(List<double[]> courses) {
        List<double[]> directions = new ArrayList<>();
        for (double[] course : courses) {
            double[] rest = course.clone();
            double before = length(rest);
            for (int pass = 0; pass < 2; pass++) {
                for (double[] direction : directions) {
                    double along = 0;
                    for (int i = 0; i < rest.length; i++) {
                        along += direction[i] * rest[i];
                    }
                    for (int i = 0; i < rest.length; i++) {
                        rest[i] -= along * direction[i];
                    }
                }
            }
            double left = length(rest);
            if (!(left > SAME * before)) {
                return false;
            }
            for (int i = 0; i < rest.length; i++) {
                rest[i] /= left;
            }
            directions.add(rest);
        }
        return true;
    }

    private static double length(double[] vector) {
        double sum = 0;
        for (double each : vector) {
            sum += each * each;
        }
        return StrictMath.sqrt(sum);
    }

    /** What the model comes to as a parameter goes to infinity or to its bound. */
    private record Limit(NoEstimateReason reason, double value, LimitModel model) {}

    private List<Limit> limits() {
        List<Limit> limits = new ArrayList<>();
        limits.add(limit(Kind.GROWTH, clock, NoEstimateReason.GROWTH_NOT_BENDING, "growth without a ceiling"));
        limits.add(limit(Kind.NO_IMITATION, clock, NoEstimateReason.NO_IMITATION, "no imitation"));
        LimitingModels.LimitShape course =
                increments ? LimitingModels.LimitShape.EXPONENTIAL : LimitingModels.LimitShape.EXPONENTIAL_FROM_ZERO;
        double step = new LimitingModels(observed, course, !increments, false, true).step();
        limits.add(new Limit(
                NoEstimateReason.ALL_AT_ONCE, step, new LimitModel("all at once", List.of(), step * scale * scale)));
        for (OperationalTimeModel other : clock.limits()) {
            limits.add(limit(Kind.BASS, other, NoEstimateReason.CLOCK_AT_BOUND, other.toString()));
        }
        return limits;
    }

    private Limit limit(Kind kind, OperationalTimeModel limitClock, NoEstimateReason reason, String name) {
        ExperiencedModel model = new ExperiencedModel(kind, limitClock, increments, observed);
        VariableProjection end =
                SeparableSearch.over(model, starts(kind, limitClock)).best();
        double[] at = end.at();
        List<Parameter> parameters = new ArrayList<>();
        if (kind == Kind.GROWTH) {
            parameters.add(new Parameter("r", "rate of growth", Exponential.of(at[0])));
        } else {
            parameters.add(new Parameter("m", "potential", end.coefficients()[0] * scale));
            parameters.add(new Parameter("p", "coefficient of innovation", Exponential.of(at[0])));
            parameters.add(
                    new Parameter("q", "coefficient of imitation", kind == Kind.BASS ? Exponential.of(at[1]) : 0));
        }
        parameters.addAll(limitClock.parameters(Arrays.copyOfRange(at, kind.coordinates, at.length)));
        return new Limit(reason, end.value(), new LimitModel(name, parameters, end.value() * scale * scale));
    }

    /** Curves from slow to fast, peaking from before the series to long after it, on each clock to start from. */
    private List<double[]> starts(Kind kind, OperationalTimeModel of) {
        int n = series.size();
        List<double[]> starts = new ArrayList<>();
        double[] uv = new double[2];
        for (double[] numbers : of.starts(n)) {
            for (double deviation : new double[] {0.07, 0.13, 0.25, 0.5, 1, 2}) {
                for (double peak : new double[] {-0.3, 0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 1, 1.4, 2}) {
                    BassUnitCurve.INCREMENTS.start(peak * n, deviation * n, uv);
                    double[] start = new double[kind.coordinates + numbers.length];
                    start[0] = kind == Kind.BASS ? uv[0] : StrictMath.max(uv[0], uv[1]) + StrictMath.log(peak + 0.5);
                    if (kind == Kind.BASS) {
                        start[1] = uv[1];
                    }
                    System.arraycopy(numbers, 0, start, kind.coordinates, numbers.length);
                    starts.add(start);
                }
            }
        }
        return starts;
    }

    private FitOutcome<GeneralisedFit> none(NoEstimateReason reason) {
        return new FitOutcome.None<>(name(), reason, null);
    }

    private String name() {
        return "a " + CurveModel.BASS.label() + " curve in " + clock;
    }
}
