package org.implsci.rogers.forecast;

import org.implsci.rogers.curve.Parameter;
import org.implsci.rogers.fit.CurveFit;

/**
 * What Bass's regression expects: of each observed period from what was observed before it, and then on from the last sum by
 * {@code n = (p + q Y/m)(m - Y)}.
 */
final class RecursionPath {
    private final int size;
    private final double[] observed;
    private final double[] fitted;
    /** By the end of the data, and of each period after them. */
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

    /** Returns how many adopt between two whole times: of one period of the data, or after the data. */
    double between(double start, double end) {
        return end <= size ? fitted[(int) end - 1] : total(end) - ahead[(int) start - size];
    }

    /** Returns how many are expected to have adopted by a whole time. */
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
