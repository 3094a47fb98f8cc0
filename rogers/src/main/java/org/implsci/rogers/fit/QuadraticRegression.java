package org.implsci.rogers.fit;

import java.util.List;
import org.implsci.core.measure.Statistic;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.BassCurve;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.curve.NoValueReason;
import org.implsci.rogers.curve.Parameter;
import org.implsci.rogers.fit.internal.GramSchmidt;

/**
 * Bass's regression of the counts on the running sum before them and its square: {@code x = a + b Y + c Y^2}.
 *
 * <p>Then {@code m = (-b - sqrt(b^2 - 4ac))/(2c)}, {@code p = a/m}, {@code q = -mc}. It is solved by orthogonalisation,
 * with Y in units of the total.
 */
final class QuadraticRegression {
    private static final int TERMS = 3;

    /** The largest component of the counts, as a share of their length, that counts as rounding. */
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
        double[] parts = new double[TERMS];
        double[] residual = observed.clone();
        for (int j = 0; j < TERMS; j++) {
            r[j][j] = GramSchmidt.orthogonalise(columns, j, r);
            if (r[j][j] < 1e-12) {
                return none(
                        NoEstimateReason.ALL_AT_ONCE, List.of(), total * total * GramSchmidt.dot(residual, residual));
            }
            GramSchmidt.divide(columns[j], r[j][j]);
            parts[j] = GramSchmidt.remove(columns[j], residual);
        }
        double length = GramSchmidt.norm(observed);
        double c = rounded(parts[2], length) / r[2][2];
        double b = rounded(parts[1] - r[1][2] * c, length) / r[1][1];
        double a = (parts[0] - r[0][1] * b - r[0][2] * c) / r[0][0];
        double squares = total * total * GramSchmidt.dot(residual, residual);
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
        // The root in two forms; each is exact where the other loses digits.
        double share = b >= 0 ? (-b - StrictMath.sqrt(root)) / (2 * c) : 2 * a / (-b + StrictMath.sqrt(root));
        double p = a / share;
        double q = -share * c;
        boolean insideBounds = share > 0 && p > 0 && q >= 0;
        if (!insideBounds || share > LimitModel.LARGEST_POTENTIAL) {
            return none(
                    insideBounds ? NoEstimateReason.GROWTH_NOT_BENDING : NoEstimateReason.P_AT_BOUND,
                    List.of(
                            new Parameter("m", "potential", share * total),
                            new Parameter("p", "coefficient of innovation", p),
                            new Parameter("q", "coefficient of imitation", q)),
                    squares);
        }
        return new CurveFit(
                series,
                new BassCurve(share * total, p, q),
                FitObjective.OLS,
                MarketPotential.free(),
                squares,
                Covariance.none(NoValueReason.NO_STANDARD_ERROR),
                new Certificate(
                        Statistic.of(remainingStep(columns, residual, length)),
                        true,
                        1,
                        1,
                        squares,
                        squares,
                        List.of()));
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

    /** Returns a component of the counts, or 0 if it is rounding. */
    private static double rounded(double part, double length) {
        return StrictMath.abs(part) <= ROUNDING * length ? 0 : part;
    }

    /**
     * Returns why a regression that does not bend downwards has no estimate, from its slopes at the start and the end.
     */
    private static NoEstimateReason unbounded(double atStart, double atEnd) {
        if (atStart == 0 && atEnd == 0) {
            return NoEstimateReason.CONSTANT;
        }
        return atEnd > 0 ? NoEstimateReason.GROWTH_NOT_BENDING : NoEstimateReason.NO_IMITATION;
    }

    /** Returns the remainder of the normal equations, in standard errors of the coefficients. */
    private static double remainingStep(double[][] columns, double[] residual, double length) {
        double squares = StrictMath.max(GramSchmidt.dot(residual, residual), Certificate.EXACT * length * length);
        double deviation = StrictMath.sqrt(squares / (residual.length - TERMS));
        double largest = 0;
        for (double[] column : columns) {
            largest = StrictMath.max(largest, StrictMath.abs(GramSchmidt.dot(column, residual)) / deviation);
        }
        return largest;
    }
}
