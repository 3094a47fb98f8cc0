package org.implsci.rogers.fit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.finding.Findings;
import org.implsci.core.measure.Statistic;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.TidyTable;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.BassCurve;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.curve.DiffusionCurve;
import org.implsci.rogers.curve.NoValueReason;
import org.implsci.rogers.curve.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * A fitted curve: estimates with their covariance, the goodness of fit, and the certificate that it is the minimum.
 *
 * <p>Time 0 is the start of the first period of the series, and the potential counts from there. {@link #launchCurve()}
 * gives the curve from launch if the series states the number of earlier adopters. Immutable and thread-safe.
 */
public final class CurveFit implements FitResult {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int PARAMETERS = 3;

    private final AdoptionSeries series;
    private final DiffusionCurve curve;
    private final FitObjective objective;
    private final MarketPotential marketPotential;
    private final double objectiveValue;
    private final Covariance covariance;
    private final Certificate certificate;

    CurveFit(
            AdoptionSeries series,
            DiffusionCurve curve,
            FitObjective objective,
            MarketPotential marketPotential,
            double objectiveValue,
            Covariance covariance,
            Certificate certificate) {
        this.series = series;
        this.curve = curve;
        this.objective = objective;
        this.marketPotential = marketPotential;
        this.objectiveValue = objectiveValue;
        this.covariance = covariance;
        this.certificate = certificate;
    }

    @Override
    public AdoptionSeries series() {
        return series;
    }

    @Override
    public CurveModel model() {
        return curve.model();
    }

    @Override
    public FitObjective objective() {
        return objective;
    }

    @Override
    public MarketPotential marketPotential() {
        return marketPotential;
    }

    /**
     * {@return whether the potential was given and not estimated: it is known, or the whole population is expected to
     * adopt}
     */
    public boolean potentialGiven() {
        return marketPotential.limit().orElse(Double.NaN) == curve.potential();
    }

    /**
     * {@return the curve at the estimates; its time 0 is the start of the first period, less {@link #timeOffset()}}
     */
    public DiffusionCurve curve() {
        return curve;
    }

    /**
     * Returns the time on the curve at the start of the series.
     *
     * <p>{@link FitObjective#DENSITY} takes time i as the middle of period i, so that the series starts half a period
     * after the curve.
     *
     * @return 0, or 1/2 for a fit by the density; in periods
     */
    public double timeOffset() {
        return objective == FitObjective.DENSITY ? 0.5 : 0;
    }

    /** {@return the curve if it is a Bass curve; empty for the other models} */
    public Optional<BassCurve> bass() {
        return curve instanceof BassCurve bass ? Optional.of(bass) : Optional.empty();
    }

    /**
     * Returns the Bass curve from launch, for a series that started later and states the number of earlier adopters.
     *
     * @return the curve; empty if the series states no earlier adopters, if the curve is not a Bass curve or cannot
     *     have had as many, or for a fit by the density, whose time does not start with the series
     */
    public Optional<BassCurve> launchCurve() {
        return series.missedBefore().isPresent() && timeOffset() == 0
                ? bass().flatMap(bass -> bass.backToLaunch(series.missedBefore().getAsDouble()))
                : Optional.empty();
    }

    /**
     * Returns the estimates of {@link #launchCurve()} with standard errors by the delta method, for which the number of
     * earlier adopters counts as known.
     *
     * @return m, p and q; empty without a curve from launch
     */
    public List<ParameterEstimate> launchEstimates() {
        Optional<BassCurve> launch = launchCurve();
        if (launch.isEmpty()) {
            return List.of();
        }
        double missed = series.missedBefore().orElse(0) / curve.potential();
        double q = curve.parameters().get(2).value() * missed / curve.potential();
        List<Parameter> parameters = launch.get().parameters();
        return List.of(
                new ParameterEstimate(parameters.get(0), covariance.standardError(0)),
                new ParameterEstimate(parameters.get(1), error(q, 1, -missed)),
                new ParameterEstimate(parameters.get(2), error(-q, 0, 1 + missed)));
    }

    private Statistic error(double... gradient) {
        Statistic variance = covariance.variance(gradient);
        return variance.value().isPresent()
                ? Statistic.of(StrictMath.sqrt(variance.value().getAsDouble()))
                : variance;
    }

    /** {@return the three estimates with their standard errors, the potential first; unmodifiable} */
    public List<ParameterEstimate> estimates() {
        return ParameterEstimate.all(curve.parameters(), covariance);
    }

    /**
     * Returns the estimate with a letter.
     *
     * @param name such as {@code q}
     * @return the estimate; empty if the curve has no such parameter
     */
    public Optional<ParameterEstimate> estimate(String name) {
        return ParameterEstimate.named(name, estimates());
    }

    /** {@return the covariance in the order of {@link #estimates()}, or the reason why there is none} */
    public Covariance covariance() {
        return covariance;
    }

    /** {@return the evidence that the estimate is the minimum} */
    public Certificate certificate() {
        return certificate;
    }

    /**
     * {@return the value of the objective at the estimate: the sum of squares, or for maximum likelihood minus the
     * logarithm of the likelihood, without the multinomial constant}
     */
    public double objectiveValue() {
        return objectiveValue;
    }

    /** {@return the sum of the squares of {@link #residuals()}, under every objective} */
    public double sumOfSquares() {
        double sum = 0;
        for (double residual : residuals()) {
            sum += residual * residual;
        }
        return sum;
    }

    /**
     * {@return the number of periods less three, or less two if the potential was given}
     */
    public int degreesOfFreedom() {
        return series.size() - (potentialGiven() ? PARAMETERS - 1 : PARAMETERS);
    }

    /**
     * {@return the residual standard deviation: the root of the sum of squares over the degrees of freedom; in the unit
     * of the counts}
     */
    public double sigma() {
        return StrictMath.sqrt(sumOfSquares() / degreesOfFreedom());
    }

    /**
     * Returns the share of the observations' variation that the curve explains: 1 less the sum of squares over that
     * about the mean.
     *
     * <p>For the objective {@link FitObjective#CUMULATIVE} both are of the running sums, which makes it close to 1 for
     * almost any curve.
     *
     * @return at most 1; undefined if the observations do not vary
     */
    public Statistic rSquared() {
        double[] observed = observed();
        double mean = 0;
        for (double each : observed) {
            mean += each / observed.length;
        }
        double about = 0;
        for (double each : observed) {
            about += (each - mean) * (each - mean);
        }
        return about > 0 ? Statistic.of(1 - sumOfSquares() / about) : Statistic.undefined(NoValueReason.NO_VARIATION);
    }

    /**
     * {@return the observations that the objective compares with the curve: the counts, or for
     * {@link FitObjective#CUMULATIVE} the running sums}
     */
    public double[] observed() {
        return objective == FitObjective.CUMULATIVE ? series.cumulative() : series.counts();
    }

    /** {@return the prediction of each observation, one for each period} */
    public double[] fitted() {
        double[] fitted = new double[series.size()];
        double before = 0;
        for (int i = 0; i < fitted.length; i++) {
            fitted[i] = switch (objective) {
                case INCREMENTS, MAXIMUM_LIKELIHOOD -> curve.increment(i, i + 1.0);
                case CUMULATIVE -> curve.cumulative(i + 1.0);
                case DENSITY -> curve.rate(i + 1.0);
                case OLS -> regression(before);
            };
            before += series.count(i);
        }
        return fitted;
    }

    /** Returns the prediction of the recursion from an observed running sum: (p + q Y/m)(m - Y). */
    private double regression(double before) {
        List<Parameter> parameters = curve.parameters();
        double p = parameters.get(1).value();
        double q = parameters.get(2).value();
        return (p + q * (before / curve.potential())) * (curve.potential() - before);
    }

    /** {@return the observations less their predictions, one for each period} */
    public double[] residuals() {
        double[] residuals = observed();
        double[] fitted = fitted();
        for (int i = 0; i < residuals.length; i++) {
            residuals[i] -= fitted[i];
        }
        return residuals;
    }

    /** {@return one row for each estimate: letter, meaning, estimate and standard error} */
    public TidyTable estimateData() {
        return ParameterEstimate.toData(estimates());
    }

    @Override
    public TidyTable toData() {
        return periodTable(series, observed(), fitted());
    }

    /** Returns a row for each period, with an empty prediction and residual without an estimate. */
    static TidyTable periodTable(AdoptionSeries series, double[] observed, double @Nullable [] fitted) {
        TidyTable.Builder table = TidyTable.columns("period", "observed", "fitted", "residual");
        for (int i = 0; i < observed.length; i++) {
            table.row(
                    series.firstPeriod() + i,
                    observed[i],
                    fitted == null ? null : (Double) fitted[i],
                    fitted == null ? null : (Double) (observed[i] - fitted[i]));
        }
        return table.build();
    }

    /** {@return whether the fitted peak, if there is one, lies before the end of the last period} */
    public boolean peakWithinSeries() {
        return !(peakTime().value().orElse(0) > series.size());
    }

    /** Returns the name of the period of the peak, if periods are not counted from 1. */
    private String peakPeriod() {
        double peak = peakTime().value().orElse(Double.NaN);
        boolean named = series.firstPeriod() != 1 && peak >= 0 && peak < 1e6;
        return named ? " periods from the start, in " + (series.firstPeriod() + (long) peak) : "";
    }

    /** Returns the time of the peak, in periods from the start of the series. */
    Statistic peakTime() {
        Statistic peak = curve.peakTime();
        return peak.value().isPresent() ? Statistic.of(peak.value().getAsDouble() - timeOffset()) : peak;
    }

    /** {@return warnings and notes for the use of the estimates; may be empty} */
    public Findings remarks() {
        return FitRemarks.of(this);
    }

    @Override
    public String explain() {
        StringBuilder text = new StringBuilder(model().label())
                .append(" curve by ")
                .append(objective.label())
                .append("\n  data: ")
                .append(series);
        if (marketPotential.limit().isPresent()) {
            text.append("\n  ").append(marketPotential);
        }
        ParameterEstimate.explain(estimates(), text);
        if (!launchEstimates().isEmpty()) {
            text.append("\n  from launch, with the ")
                    .append(Decimals.significant(series.missedBefore().orElse(0), 7))
                    .append(" earlier adopters:");
            launchEstimates().forEach(estimate -> text.append("\n    ").append(estimate));
        }
        text.append("\n  sum of squares ")
                .append(Decimals.significant(sumOfSquares(), 8))
                .append(", residual sd ")
                .append(Decimals.significant(sigma(), 5))
                .append(" on ")
                .append(degreesOfFreedom())
                .append(" df, R2 ")
                .append(rSquared().shown(4))
                .append("\n  peak: ")
                .append(peakTime().shown(2))
                .append(peakPeriod())
                .append('\n')
                .append(certificate.explain())
                .append("\nsource: ")
                .append(objective.citation().cite());
        Findings remarks = remarks();
        return remarks.isEmpty()
                ? text.toString()
                : text.append('\n').append(remarks.explain()).toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CurveFit that
                && series.equals(that.series)
                && curve.equals(that.curve)
                && objective == that.objective
                && marketPotential.equals(that.marketPotential)
                && Double.compare(objectiveValue, that.objectiveValue) == 0
                && covariance.equals(that.covariance)
                && certificate.equals(that.certificate);
    }

    @Override
    public int hashCode() {
        return Objects.hash(series, curve, objective, marketPotential, objectiveValue, covariance, certificate);
    }

    /** Returns the model with its estimates. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(model().label());
        String separator = " ";
        for (Parameter parameter : curve.parameters()) {
            text.append(separator)
                    .append(parameter.name())
                    .append(" = ")
                    .append(Decimals.significant(parameter.value(), 5));
            separator = ", ";
        }
        return text.append(certificate.holds() ? " (certified)" : " (NOT certified)")
                .toString();
    }

    @JsonValue
    Json toJson() {
        List<ParameterEstimate> launchEstimates = launchEstimates();
        Findings remarks = remarks();
        return new Json(
                series,
                model(),
                objective,
                MarketPotentialJson.of(marketPotential),
                estimates(),
                launchEstimates.isEmpty() ? null : launchEstimates,
                covariance.toJson(),
                objectiveValue,
                sumOfSquares(),
                degreesOfFreedom(),
                ParameterEstimate.boxed(peakTime()),
                certificate.holds(),
                certificate,
                remarks.isEmpty() ? null : remarks);
    }

    /** A fit in JSON, which is written and never read. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            AdoptionSeries series,
            CurveModel model,
            FitObjective objective,
            @Nullable MarketPotentialJson ceiling,
            List<ParameterEstimate> estimates,
            @Nullable List<ParameterEstimate> launchEstimates,
            @Nullable List<Double> covariance,
            double objectiveValue,
            double sumOfSquares,
            int degreesOfFreedom,
            @Nullable Double peakTime,
            boolean certified,
            Certificate certificate,
            @Nullable Findings remarks) {}
}
