package org.implsci.rogers.forecast;

import org.implsci.rogers.curve.Parameter;
import org.implsci.rogers.fit.CurveFit;

/**
 * The numbers of adopters that Bass's regression expects.
 *
 * <p>Within the data, each period is computed from the observed total before it. After the data, the recursion
 * {@code n = (p + q Y/m)(m - Y)} continues from the last total.
 */
final class RecursionPath {
    private final int size;
    private final double[] observed;
    private final double[] fitted;
    /** The totals at the end of the data and of each period after them. */
    private final double[] ahead;

    RecursionPath(CurveFit fit, int periods) {
        this.size = fit.series().size();
        this.observed = fit.series().cumulative();
        this.fitted = fit.fitted();
        this.ahead = new double[periods + 1];
        double m = fit.curve().potential();
        double[] coefficients =
                fit.curve().parameters().stream().mapToDouble(Parameter::value).toArray();
        ahead[0] = fit.series().total();
        for (int period = 0; period < periods; period++) {
            double before = ahead[period];
            ahead[period + 1] = before + (coefficients[1] + coefficients[2] * (before / m)) * (m - before);
        }
    }

    /** Returns the number that adopts between two whole times: in one period of the data, or after the data. */
    double between(double start, double end) {
        return end <= size ? fitted[(int) end - 1] : total(end) - ahead[(int) start - size];
    }

    /** Returns the number expected to have adopted by a whole time. */
    double total(double time) {
        int periods = (int) time;
        if (periods == 0) {
            return 0;
        }
        if (periods > size) {
            return ahead[periods - size];
        }
        return fitted[periods - 1] + (periods == 1 ? 0 : observed[periods - 2]);
    }
}
