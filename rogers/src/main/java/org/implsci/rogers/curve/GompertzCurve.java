package org.implsci.rogers.curve;

import java.util.List;
import org.implsci.core.finding.Requirements;
import org.implsci.core.measure.Statistic;
import org.implsci.core.text.Decimals;

/**
 * The Gompertz curve: {@code N(t) = m exp(-a exp(-b t))}, with its inflection at m/e.
 *
 * <p>t in periods. The curve has no launch, so N(0) is above zero. Immutable and thread-safe.
 *
 * @param potential m, the number that adopts in the end; above zero
 * @param a minus the logarithm of the share at time 0; above zero
 * @param b the rate per period at which the curve approaches the potential; above zero
 */
public record GompertzCurve(double potential, double a, double b) implements DiffusionCurve {
    /** Refuses parameters outside their domain, all at once. */
    public GompertzCurve {
        Requirements requirements = new Requirements();
        CurveChecks.positive(requirements, "potential", potential);
        CurveChecks.positive(requirements, "a", a);
        CurveChecks.positive(requirements, "b", b).orThrow();
    }

    @Override
    public CurveModel model() {
        return CurveModel.GOMPERTZ;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter("m", "ceiling", potential),
                new Parameter("a", "minus the logarithm of the share at time 0", a),
                new Parameter("b", "rate of approach per period", b));
    }

    @Override
    public double share(double time) {
        return StrictMath.exp(-gap(time));
    }

    private double gap(double time) {
        return a * StrictMath.exp(-b * CurveChecks.time(time));
    }

    @Override
    public double density(double time) {
        double gap = gap(time);
        return Double.isInfinite(gap) ? 0 : b * gap * StrictMath.exp(-gap);
    }

    @Override
    public double hazard(double time) {
        double gap = gap(time);
        // As the gap closes, gap / (exp(gap) - 1) tends to 1.
        return gap < 1e-300 ? b : b * gap / StrictMath.expm1(gap);
    }

    @Override
    public double quantile(double share) {
        CurveChecks.share(share);
        return (StrictMath.log(a) - StrictMath.log(-StrictMath.log(share))) / b;
    }

    @Override
    public Statistic peakTime() {
        return a > 1 ? Statistic.of(StrictMath.log(a) / b) : Statistic.undefined(NoValueReason.NO_INTERIOR_PEAK);
    }

    @Override
    public double[] shareGradient(double time) {
        double slope = density(time) / b;
        return new double[] {-slope / a, slope * time};
    }

    /** Returns the parameters, shortened. */
    @Override
    public String toString() {
        return "Gompertz m = " + Decimals.significant(potential, 6) + ", a = " + Decimals.significant(a, 6) + ", b = "
                + Decimals.significant(b, 6);
    }
}
