package org.implsci.rogers.curve;

import java.util.List;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.measure.Statistic;
import org.implsci.core.text.Decimals;

/**
 * The logistic curve: {@code N(t) = K / (1 + exp(-(a + b t)))}, symmetric about its inflection at K/2.
 *
 * <p>t in periods. The curve has no launch, so N(0) is above zero. Parameters as in Griliches 1957 (recalled). Immutable
 * and thread-safe.
 *
 * @param potential K, the number that adopts in the end; above zero
 * @param a the log-odds of having adopted at time 0
 * @param b the growth of the log-odds per period; above zero
 */
public record LogisticCurve(double potential, double a, double b) implements DiffusionCurve {
    /** Refuses parameters outside their domain, all at once. */
    public LogisticCurve {
        Requirements requirements = new Requirements();
        CurveChecks.positive(requirements, "potential", potential);
        requirements.range(Pointer.ROOT.at("a"), a, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        CurveChecks.positive(requirements, "b", b).orThrow();
    }

    @Override
    public CurveModel model() {
        return CurveModel.LOGISTIC;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter("K", "ceiling", potential),
                new Parameter("a", "log-odds at time 0", a),
                new Parameter("b", "growth of the log-odds per period", b));
    }

    @Override
    public double share(double time) {
        return oddsShare(a + b * CurveChecks.time(time));
    }

    private static double oddsShare(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    @Override
    public double density(double time) {
        double logOdds = a + b * CurveChecks.time(time);
        return b * oddsShare(logOdds) * oddsShare(-logOdds);
    }

    /** Returns the hazard of the logistic curve: {@code b F(t)}. */
    @Override
    public double hazard(double time) {
        return b * share(time);
    }

    @Override
    public double quantile(double share) {
        CurveChecks.share(share);
        return (StrictMath.log(share) - StrictMath.log1p(-share) - a) / b;
    }

    @Override
    public Statistic peakTime() {
        return a < 0 ? Statistic.of(-a / b) : Statistic.undefined(NoValueReason.NO_INTERIOR_PEAK);
    }

    @Override
    public double[] shareGradient(double time) {
        double slope = density(time) / b;
        return new double[] {slope, slope * time};
    }

    /** Returns the parameters, shortened. */
    @Override
    public String toString() {
        return "logistic K = " + Decimals.significant(potential, 6) + ", a = " + Decimals.significant(a, 6) + ", b = "
                + Decimals.significant(b, 6);
    }
}
