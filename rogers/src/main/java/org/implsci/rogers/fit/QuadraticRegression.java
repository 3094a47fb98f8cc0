package org.implsci.rogers.fit;

import java.util.List;
import org.implsci.core.measure.Statistic;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.BassCurve;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.curve.NoValueReason;
import org.implsci.rogers.curve.Parameter;

/**
 * Bass's regression: counts on the running sum before them and its square, {@code x = a + b Y + c Y^2}.
 *
 * <p>Then {@code m = (-b - sqrt(b^2 - 4ac))/(2c)}, {@code p = a/m}, {@code q = -mc}. Solved by orthogonalisation, with Y
 * in units of the total.
 */
final class QuadraticRegression {
    private static final int TERMS = 3;

    /** A share of the length of the counts that is left to rounding. */
    private static final double ROUNDING = 0x1p-46;

    private final AdoptionSeries series;

    QuadraticRegression(AdoptionSeries series) {
        this.series = series;
    }

    FitResult result() {
        int n = series.size();
        double total = series.total();
        double[] observed = series.counts();
        double[][] columns = new double[TERMS][n];
        double before = 0;
        for (int i = 0; i < n; i++) {
            observed[i] /= total;
            columns[0][i] = 1;
            columns[1][i] = before;
            columns[2][i] = before * before;
            before += observed[i];
        }
        double[][] r = new double[TERMS][TERMS];
        double[] along = new double[TERMS];
        double[] residual = observed.clone();
        for (int j = 0; j < TERMS; j++) {
            for (int pass = 0; pass < 2; pass++) {
                for (int i = 0; i < j; i++) {
                    double part = dot(columns[i], columns[j]);
                    r[i][j] += part;
                    subtract(columns[j], part, columns[i]);
                }
            }
            r[j][j] = StrictMath.sqrt(dot(columns[j], columns[j]));
            if (r[j][j] < 1e-12) {
                return none(NoEstimateReason.ALL_AT_ONCE, List.of(), total * total * dot(residual, residual));
            }
            for (int row = 0; row < n; row++) {
                columns[j][row] /= r[j][j];
            }
            along[j] = dot(columns[j], residual);
            subtract(residual, along[j], columns[j]);
        }
        double size = StrictMath.sqrt(dot(observed, observed));
        double c = rounded(along[2], size) / r[2][2];
        double b = rounded(along[1] - r[1][2] * c, size) / r[1][1];
        double a = (along[0] - r[0][1] * b - r[0][2] * c) / r[0][0];
        double squares = total * total * dot(residual, residual);
        double root = b * b - 4 * a * c;
        if (!(c < 0) || root < 0) {
            return none(
                    c < 0 ? NoEstimateReason.NO_REAL_CEILING : unbounded(b, b + 2 * c * (1 - observed[n - 1])),
                    List.of(
                            new Parameter("a", "constant of the regression", a * total),
                            new Parameter("b", "linear term", b),
                            new Parameter("c", "quadratic term", c / total)),
                    squares);
        }
        // Two forms of the same root; each is exact where the other cancels.
        double share = b >= 0 ? (-b - StrictMath.sqrt(root)) / (2 * c) : 2 * a / (-b + StrictMath.sqrt(root));
        double p = a / share;
        double q = -share * c;
        if (!(share > 0 && p > 0 && q >= 0)) {
            return none(
                    NoEstimateReason.P_AT_BOUND,
                    List.of(
                            new Parameter("m", "potential", share * total),
                            new Parameter("p", "coefficient of innovation", p),
                            new Parameter("q", "coefficient of imitation", q)),
                    squares);
        }
        if (share > LimitModel.OUT_OF_SIGHT) {
            return none(
                    NoEstimateReason.GROWTH_NOT_BENDING,
                    List.of(
                            new Parameter("m", "potential", share * total),
                            new Parameter("p", "coefficient of innovation", p),
                            new Parameter("q", "coefficient of imitation", q)),
                    squares);
        }
        Certificate certificate = new Certificate(
                Statistic.of(largestAngle(columns, residual, size)), true, 1, 1, squares, squares, List.of());
        return new CurveFit(
                series,
                new BassCurve(share * total, p, q),
                FitObjective.OLS,
                MarketPotential.free(),
                squares,
                Covariance.none(NoValueReason.NO_STANDARD_ERROR),
                certificate);
    }

    private NoFiniteEstimate none(NoEstimateReason reason, List<Parameter> parameters, double squares) {
        return new NoFiniteEstimate(
                series,
                CurveModel.BASS,
                FitObjective.OLS,
                MarketPotential.free(),
                reason,
                new LimitModel("regression", parameters, squares));
    }

    /** Returns a component of the counts, or 0 where it is what rounding leaves of none. */
    private static double rounded(double along, double size) {
        return StrictMath.abs(along) <= ROUNDING * size ? 0 : along;
    }

    /**
     * Returns what a regression says that does not bend downwards, from its slope at the start and at the last period.
     */
    private static NoEstimateReason unbounded(double atStart, double atEnd) {
        if (atStart == 0 && atEnd == 0) {
            return NoEstimateReason.CONSTANT;
        }
        return atEnd > 0 ? NoEstimateReason.GROWTH_NOT_BENDING : NoEstimateReason.NO_IMITATION;
    }

    /** Returns what is left of the normal equations, in standard errors of the coefficients. */
    private static double largestAngle(double[][] columns, double[] residual, double size) {
        double squares = StrictMath.max(dot(residual, residual), Certificate.EXACT * size * size);
        double length = StrictMath.sqrt(squares / (residual.length - TERMS));
        double largest = 0;
        for (double[] column : columns) {
            largest = StrictMath.max(largest, StrictMath.abs(dot(column, residual)) / length);
        }
        return largest;
    }

    private static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    private static void subtract(double[] from, double times, double[] what) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= times * what[i];
        }
    }
}
