package org.implsci.rogers.curve;

import java.util.List;
import org.implsci.core.finding.Requirements;
import org.implsci.core.measure.Statistic;
import org.implsci.core.text.Decimals;

/**
 * The Weibull curve: {@code N(t) = m (1 - exp(-(t/a)^b))}.
 *
 * <p>t in periods from the launch; no adoption before it. Immutable and thread-safe.
 *
 * @param potential m, the number that adopts in the end; above zero
 * @param a the time at which the share is {@code 1 - 1/e}; above zero
 * @param b the shape: above 1 the hazard rises with time, below 1 it falls; above zero
 */
public record WeibullCurve(double potential, double a, double b) implements DiffusionCurve {
    /** Refuses parameters outside their domain, all at once. */
    public WeibullCurve {
        Requirements requirements = new Requirements();
        CurveChecks.positive(requirements, "potential", potential);
        CurveChecks.positive(requirements, "a", a);
        CurveChecks.positive(requirements, "b", b).orThrow();
    }

    @Override
    public CurveModel model() {
        return CurveModel.WEIBULL;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter("m", "ceiling", potential),
                new Parameter("a", "time at which 1 - 1/e have adopted", a),
                new Parameter("b", "shape", b));
    }

    @Override
    public double share(double time) {
        return CurveChecks.time(time) <= 0 ? 0 : -StrictMath.expm1(-StrictMath.pow(time / a, b));
    }

    @Override
    public double density(double time) {
        double left = CurveChecks.time(time) <= 0 ? 0 : StrictMath.exp(-StrictMath.pow(time / a, b));
        // No unit is left to adopt, however large the hazard.
        return left == 0 ? 0 : hazard(time) * left;
    }

    @Override
    public double hazard(double time) {
        return CurveChecks.time(time) <= 0 ? 0 : b / a * StrictMath.pow(time / a, b - 1);
    }

    @Override
    public double quantile(double share) {
        CurveChecks.share(share);
        return a * StrictMath.pow(-StrictMath.log1p(-share), 1 / b);
    }

    @Override
    public Statistic peakTime() {
        return b > 1
                ? Statistic.of(a * StrictMath.pow((b - 1) / b, 1 / b))
                : Statistic.undefined(NoValueReason.NO_INTERIOR_PEAK);
    }

    @Override
    public double[] shareGradient(double time) {
        if (CurveChecks.time(time) <= 0) {
            return new double[2];
        }
        double slope = density(time) * time / b;
        return new double[] {-slope * b / a, slope * StrictMath.log(time / a)};
    }

    /** Returns the parameters, shortened. */
    @Override
    public String toString() {
        return "Weibull m = " + Decimals.significant(potential, 6) + ", a = " + Decimals.significant(a, 6) + ", b = "
                + Decimals.significant(b, 6);
    }
}
