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
import org.implsci.rogers.fit.internal.BassForm;
import org.implsci.rogers.fit.internal.BassUnitCurve;
import org.implsci.rogers.fit.internal.Exponential;
import org.implsci.rogers.fit.internal.FitCriterion;
import org.implsci.rogers.fit.internal.GeneralisedBassModel;
import org.implsci.rogers.fit.internal.GramSchmidt;
import org.implsci.rogers.fit.internal.LimitingModels;
import org.implsci.rogers.fit.internal.ScaledObservations;
import org.implsci.rogers.fit.internal.SeparableSearch;
import org.implsci.rogers.fit.internal.VariableProjection;
import org.implsci.rogers.generalised.GeneralisedBass;
import org.implsci.rogers.generalised.OperationalTimeModel;

/**
 * Fits a generalised Bass curve by least squares and compares it with its limits.
 *
 * <p>The limits are those of a Bass curve in the same operational time (no ceiling, no imitation, all at once), and
 * those of the operational time.
 */
final class GeneralisedFitter {
    private static final int CURVE = 3;
    /** Effects whose courses differ by less than this share of their length cannot be distinguished. */
    private static final double SAME = 1e-9;

    private final AdoptionSeries series;
    private final FitObjective objective;
    /** The model with the plan for the time after the series. */
    private final OperationalTimeModel planned;

    /** The model within the series. */
    private final OperationalTimeModel timeModel;

    private final FitCriterion criterion;
    private final ScaledObservations data;

    GeneralisedFitter(AdoptionSeries series, FitObjective objective, OperationalTimeModel timeModel) {
        if (objective != FitObjective.INCREMENTS && objective != FitObjective.CUMULATIVE) {
            throw Finding.error("rogers.fit.objective", Pointer.ROOT.at("objective"))
                    .message("this objective cannot be used with the generalised Bass curve")
                    .expected("increments or cumulative")
                    .found(objective.code())
                    .build()
                    .toException();
        }
        if (timeModel.statedPeriods().orElse(series.size()) < series.size()) {
            throw Finding.error("rogers.fit.clock.short", Pointer.ROOT.at("clock"))
                    .message("the covariates end before the series does")
                    .expected("values for the origin and " + series.size() + " periods at least")
                    .found("values for the origin and "
                            + timeModel.statedPeriods().orElse(0) + " periods")
                    .advice("fit the first periods of the series alone, or find the missing values")
                    .build()
                    .toException();
        }
        this.series = series;
        this.objective = objective;
        this.planned = timeModel;
        this.timeModel = timeModel.until(series.size());
        this.criterion = objective.criterion();
        this.data = ScaledObservations.byLargest(
                objective == FitObjective.CUMULATIVE ? series.cumulative() : series.counts());
    }

    FitOutcome<GeneralisedFit> result() {
        if (series.total() == 0) {
            return none(NoEstimateReason.NOBODY_ADOPTED);
        }
        int parameters = CURVE + timeModel.size();
        if (series.size() <= parameters) {
            return none(NoEstimateReason.TOO_FEW_PERIODS);
        }
        if (!identified()) {
            return none(NoEstimateReason.NOT_IDENTIFIED);
        }
        GeneralisedBassModel model = model(BassForm.BASS, timeModel);
        SeparableSearch search = SeparableSearch.run(model, starts(BassForm.BASS, timeModel));
        VariableProjection best = search.best();
        double rounding = data.rounding(best.value(), 0);
        double reached = best.value() + rounding;
        List<LimitModel> limits = new ArrayList<>();
        for (Limit limit : limits()) {
            limits.add(limit.model);
            if (limit.value <= reached) {
                return new FitOutcome.None<>(name(), limit.reason, limit.model);
            }
        }
        if (best.coefficients()[0] * data.scale() > LimitModel.LARGEST_POTENTIAL * series.total()) {
            return new FitOutcome.None<>(name(), NoEstimateReason.GROWTH_NOT_BENDING, limits.get(0));
        }
        if (best.atEdge()) {
            return none(NoEstimateReason.CLOCK_AT_BOUND);
        }
        int freedom = series.size() - parameters;
        Certificate certificate = Certificate.of(
                search.summary(),
                Certificate.spread(StrictMath.max(best.value(), rounding), freedom),
                data.scale() * data.scale(),
                limits);
        double[] at = best.at();
        BassCurve bass =
                new BassCurve(best.coefficients()[0] * data.scale(), Exponential.of(at[0]), Exponential.of(at[1]));
        double[] numbers = Arrays.copyOfRange(at, BassForm.BASS.coordinates(), at.length);
        double[] scales = new double[parameters];
        Arrays.fill(scales, 1);
        scales[0] = data.scale();
        scales[1] = bass.p();
        scales[2] = bass.q();
        List<Parameter> named = new ArrayList<>(bass.parameters());
        named.addAll(timeModel.parameters(numbers));
        Covariance covariance = Covariance.ofAll(best.derivatives(model), scales, best.value() / freedom);
        // A plan under which time would run back does not change the estimates; the forecast refuses it.
        OperationalTimeModel shown = planned.admits(numbers) ? planned : timeModel;
        return new FitOutcome.Fitted<>(new GeneralisedFit(
                series,
                objective,
                planned,
                new GeneralisedBass(bass, shown.operationalTime(numbers)),
                new FittedParameters(named, covariance, freedom, certificate),
                sumOfSquaresWithoutEffects()));
    }

    /** Returns the sum of squares of a Bass curve, or of its limit if that fits better. */
    private Statistic sumOfSquaresWithoutEffects() {
        return CurveFitter.fit(series, CurveModel.BASS, objective)
                .fold(
                        fit -> Statistic.of(fit.objectiveValue()),
                        none -> none.limit()
                                .map(limit -> Statistic.of(limit.objectiveValue()))
                                .orElse(Statistic.undefined(NoValueReason.NO_DATA)));
    }

    private GeneralisedBassModel model(BassForm form, OperationalTimeModel of) {
        return new GeneralisedBassModel(form, of, criterion == FitCriterion.INCREMENTS, data.values());
    }

    /** Returns whether the effects can be distinguished from time and from each other within the series. */
    private boolean identified() {
        double[][] courses = new double[1 + timeModel.size()][series.size()];
        for (int i = 0; i < series.size(); i++) {
            courses[0][i] = i + 1;
        }
        for (int number = 0; number < timeModel.size(); number++) {
            courses[1 + number] = course(number);
        }
        return independent(courses);
    }

    /**
     * Returns the derivative of the operational time by one of its parameters, at the first start at which it is not
     * zero: without a shock, its decay changes nothing.
     */
    private double[] course(int number) {
        double[] course = new double[series.size()];
        for (double[] start : timeModel.starts(series.size())) {
            for (int i = 0; i < course.length; i++) {
                course[i] = timeModel.gradient(i + 1, start)[number];
            }
            if (GramSchmidt.norm(course) > 0) {
                return course;
            }
        }
        return course;
    }

    private static boolean independent(double[][] courses) {
        double[][] triangle = new double[courses.length][courses.length];
        for (int j = 0; j < courses.length; j++) {
            double before = GramSchmidt.norm(courses[j]);
            double remaining = GramSchmidt.orthogonalise(courses, j, triangle);
            if (!(remaining > SAME * before)) {
                return false;
            }
            GramSchmidt.divide(courses[j], remaining);
        }
        return true;
    }

    /** A limit of the model, with the reason that it gives. */
    private record Limit(NoEstimateReason reason, double value, LimitModel model) {}

    private List<Limit> limits() {
        List<Limit> limits = new ArrayList<>();
        limits.add(limit(BassForm.GROWTH, timeModel, NoEstimateReason.GROWTH_NOT_BENDING, "growth without a ceiling"));
        limits.add(limit(BassForm.NO_IMITATION, timeModel, NoEstimateReason.NO_IMITATION, "no imitation"));
        double step = new LimitingModels(CurveModel.BASS, criterion, data.values()).step();
        limits.add(new Limit(
                NoEstimateReason.ALL_AT_ONCE,
                step,
                new LimitModel("all at once", List.of(), step * data.scale() * data.scale())));
        for (OperationalTimeModel other : timeModel.limits()) {
            limits.add(limit(BassForm.BASS, other, NoEstimateReason.CLOCK_AT_BOUND, other.toString()));
        }
        return limits;
    }

    private Limit limit(BassForm form, OperationalTimeModel of, NoEstimateReason reason, String name) {
        VariableProjection end =
                SeparableSearch.run(model(form, of), starts(form, of)).best();
        double[] at = end.at();
        List<Parameter> parameters = new ArrayList<>();
        if (form == BassForm.GROWTH) {
            parameters.add(new Parameter("r", "rate of growth", Exponential.of(at[0])));
        } else {
            parameters.add(new Parameter("m", "potential", end.coefficients()[0] * data.scale()));
            parameters.add(new Parameter("p", "coefficient of innovation", Exponential.of(at[0])));
            parameters.add(
                    new Parameter("q", "coefficient of imitation", form == BassForm.BASS ? Exponential.of(at[1]) : 0));
        }
        parameters.addAll(of.parameters(Arrays.copyOfRange(at, form.coordinates(), at.length)));
        return new Limit(
                reason, end.value(), new LimitModel(name, parameters, end.value() * data.scale() * data.scale()));
    }

    /**
     * Returns curves from slow to fast that peak from before the series to long after it, at each start of the
     * operational time.
     */
    private List<double[]> starts(BassForm form, OperationalTimeModel of) {
        int n = series.size();
        List<double[]> starts = new ArrayList<>();
        double[] uv = new double[2];
        for (double[] numbers : of.starts(n)) {
            for (double deviation : new double[] {0.07, 0.13, 0.25, 0.5, 1, 2}) {
                for (double peak : new double[] {-0.3, 0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 1, 1.4, 2}) {
                    BassUnitCurve.INCREMENTS.locatePeak(peak * n, deviation * n, uv);
                    double[] start = new double[form.coordinates() + numbers.length];
                    start[0] =
                            form == BassForm.BASS ? uv[0] : StrictMath.max(uv[0], uv[1]) + StrictMath.log(peak + 0.5);
                    if (form == BassForm.BASS) {
                        start[1] = uv[1];
                    }
                    System.arraycopy(numbers, 0, start, form.coordinates(), numbers.length);
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
        return "a " + CurveModel.BASS.label() + " curve in " + timeModel;
    }
}
