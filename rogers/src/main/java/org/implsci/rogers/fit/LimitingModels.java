package org.implsci.rogers.fit;

/**
 * The limits of a curve as its parameters run off, fitted to the same data under the same objective.
 *
 * <p>Written as {@code N' = A + B N - C N^2}, a Bass curve has A > 0 and C > 0. At C = 0 stands the exponential: for B > 0
 * growth without a ceiling, for B = 0 a constant rate, for B < 0 the curve without imitation (q = 0, p = -B). As q goes to
 * infinity the curve becomes a step, and its increments fall into two neighbouring periods in any proportion. There are no
 * others. The logistic and Gompertz curves have the exponential and the step; for running sums B is not below 0, while counts
 * fall exponentially where nearly all have adopted before the series, in whatever number. The Weibull curve has the power
 * {@code t^B} and the step.
 */
final class LimitingModels {
    /** Growth over the whole series by less than this factor's logarithm is called constant. */
    private static final double FLAT = 1e-6;

    /** The slowest growth looked at, over the whole series. */
    private static final double SLOWEST = 0.5;

    private static final double SLOWEST_POWER = 0.1;
    /** Growth in one period by so much of a logarithm leaves no digit of the count before. */
    private static final double FASTEST = 40;

    private static final double FACTOR = 1.7;
    /** Valleys of the grid below so many times the least are looked into. */
    private static final double CONTENDER = 1.5;

    /** What the slope could still bring, as a share of the value. */
    private static final double NEGLIGIBLE = 1e-17;

    /** How the course without a ceiling looks. */
    enum LimitShape {
        /** exp(B t), or its increments, which are proportional to it. */
        EXPONENTIAL,
        /** (exp(B t) - 1)/B. */
        EXPONENTIAL_FROM_ZERO,
        /** t^B. */
        POWER,
        /** t^B - (t-1)^B. */
        POWER_INCREMENTS
    }

    private final double[] observed;
    private final LimitShape course;
    private final boolean sums;
    private final boolean likelihood;
    private final boolean mayFall;
    private final double[] g;
    private final double[] dg;
    private double slope;
    private double amplitude;

    LimitingModels(double[] observed, LimitShape course, boolean sums, boolean likelihood, boolean mayFall) {
        this.observed = observed;
        this.course = course;
        this.sums = sums;
        this.likelihood = likelihood;
        this.mayFall = mayFall;
        this.g = new double[observed.length];
        this.dg = new double[observed.length];
    }

    /** Where the best course without a ceiling stands. */
    record Best(double rate, double amplitude, double value) {}

    Best unbounded() {
        double[] grid = grid();
        double[] values = new double[grid.length];
        int least = 0;
        for (int index = 0; index < grid.length; index++) {
            values[index] = evaluate(grid[index]);
            least = values[index] < values[least] ? index : least;
        }
        Best best = refined(grid, values, least);
        for (int index = 0; index < grid.length; index++) {
            boolean valley = index != least
                    && values[index] < CONTENDER * values[least]
                    && (index == 0 || values[index] < values[index - 1])
                    && (index == grid.length - 1 || values[index] <= values[index + 1]);
            if (valley) {
                Best other = refined(grid, values, index);
                best = other.value < best.value ? other : best;
            }
        }
        return best;
    }

    /** Rates, or powers, each some times the one before, from what changes nothing to what leaves no digits. */
    private double[] grid() {
        boolean power = course == LimitShape.POWER || course == LimitShape.POWER_INCREMENTS;
        // From one period before the last to the last a power B grows by about exp(B/n).
        double least = power ? SLOWEST_POWER : SLOWEST / observed.length;
        double most = power ? FASTEST * observed.length : FASTEST;
        int count = (int) StrictMath.ceil(StrictMath.log(most / least) / StrictMath.log(FACTOR));
        int zero = mayFall && !power ? count : 0;
        double[] grid = new double[zero + 1 + count];
        double rate = least;
        for (int index = 1; index <= count; index++) {
            grid[zero + index] = rate;
            if (zero > 0) {
                grid[zero - index] = -rate;
            }
            rate *= FACTOR;
        }
        return grid;
    }

    private Best refined(double[] grid, double[] values, int at) {
        evaluate(grid[at]);
        Best best = new Best(grid[at], amplitude, values[at]);
        double low = grid[StrictMath.max(0, at - 1)];
        double high = grid[StrictMath.min(grid.length - 1, at + 1)];
        if (slope > 0) {
            high = grid[at];
        } else {
            low = grid[at];
        }
        return refine(best, low, high);
    }

    /** Finds where the slope changes from falling to rising: the Illinois method, which never leaves the bracket. */
    private Best refine(Best start, double from, double to) {
        Best best = start;
        double low = from;
        double high = to;
        evaluate(low);
        double slopeLow = slope;
        evaluate(high);
        double slopeHigh = slope;
        boolean lowMoved = false;
        boolean highMoved = false;
        for (int step = 0; step < 80 && high - low > 4e-16 * (StrictMath.abs(low) + StrictMath.abs(high)); step++) {
            double at = slopeLow < 0 && slopeHigh > 0
                    ? low + (high - low) * (slopeLow / (slopeLow - slopeHigh))
                    : low + (high - low) / 2;
            at = at > low && at < high ? at : low + (high - low) / 2;
            double value = evaluate(at);
            best = value <= best.value ? new Best(at, amplitude, value) : best;
            if (slope > 0) {
                high = at;
                slopeHigh = slope;
                slopeLow = highMoved ? slopeLow / 2 : slopeLow;
                highMoved = true;
                lowMoved = false;
            } else if (slope < 0) {
                low = at;
                slopeLow = slope;
                slopeHigh = lowMoved ? slopeHigh / 2 : slopeHigh;
                lowMoved = true;
                highMoved = false;
            } else {
                return best;
            }
            if (StrictMath.abs(slope) * (high - low) <= NEGLIGIBLE * StrictMath.abs(value)
                    && StrictMath.abs(at - best.rate) <= 1e-12 * StrictMath.abs(at)) {
                return best;
            }
        }
        return best;
    }

    /** Returns the objective at a rate; sets slope and amplitude. */
    private double evaluate(double rate) {
        fill(rate);
        return likelihood ? minusLog() : sumOfSquares();
    }

    private double sumOfSquares() {
        double gg = 0;
        double yg = 0;
        for (int i = 0; i < g.length; i++) {
            gg += g[i] * g[i];
            yg += observed[i] * g[i];
        }
        amplitude = yg / gg;
        double sum = 0;
        double cross = 0;
        for (int i = 0; i < g.length; i++) {
            double residual = observed[i] - amplitude * g[i];
            sum += residual * residual;
            cross += residual * dg[i];
        }
        slope = -2 * amplitude * cross;
        return Double.isNaN(sum) ? Double.POSITIVE_INFINITY : sum;
    }

    private double minusLog() {
        double whole = 0;
        double wholeSlope = 0;
        double total = 0;
        for (int i = 0; i < g.length; i++) {
            whole += g[i];
            wholeSlope += dg[i];
            total += observed[i];
        }
        double minusLog = 0;
        slope = total * wholeSlope / whole;
        for (int i = 0; i < g.length; i++) {
            if (observed[i] > 0) {
                minusLog -= observed[i] * StrictMath.log(g[i] / whole);
                slope -= observed[i] * dg[i] / g[i];
            }
        }
        amplitude = total / whole;
        return Double.isNaN(minusLog) ? Double.POSITIVE_INFINITY : minusLog;
    }

    private void fill(double rate) {
        int n = g.length;
        switch (course) {
            case EXPONENTIAL -> {
                // Counted from the larger end, so that nothing overflows.
                double factor = Exponential.of(-StrictMath.abs(rate));
                double power = 1;
                if (rate > 0) {
                    for (int i = n - 1; i >= 0; i--) {
                        g[i] = power;
                        dg[i] = (i - n + 1) * power;
                        power *= factor;
                    }
                } else {
                    for (int i = 0; i < n; i++) {
                        g[i] = power;
                        dg[i] = i * power;
                        power *= factor;
                    }
                }
            }
            case EXPONENTIAL_FROM_ZERO -> {
                for (int i = 0; i < n; i++) {
                    double t = i + 1;
                    double x = rate * t;
                    if (StrictMath.abs(x) < 1e-5) {
                        g[i] = t * (1 + x / 2);
                        dg[i] = t * t * (0.5 + x / 3);
                    } else {
                        double grown = StrictMath.expm1(x);
                        g[i] = grown / rate;
                        dg[i] = (x * (grown + 1) - grown) / rate / rate;
                    }
                }
            }
            case POWER, POWER_INCREMENTS -> {
                for (int i = n - 1; i >= 0; i--) {
                    double log = StrictMath.log((i + 1.0) / n);
                    g[i] = Exponential.of(rate * log);
                    dg[i] = g[i] * log;
                    if (course == LimitShape.POWER_INCREMENTS && i < n - 1) {
                        g[i + 1] -= g[i];
                        dg[i + 1] -= dg[i];
                    }
                }
            }
        }
    }

    /**
     * Returns the best step: for increments, all within two neighbouring periods; for sums, nothing, then anything,
     * then all.
     */
    double step() {
        return likelihood ? stepLikelihood() : sums ? stepSums() : stepIncrements();
    }

    private double stepIncrements() {
        int n = observed.length;
        int at = 0;
        double most = -1;
        for (int i = 0; i + 1 < n; i++) {
            double pair = observed[i] * observed[i] + observed[i + 1] * observed[i + 1];
            if (pair > most) {
                most = pair;
                at = i;
            }
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += i == at || i == at + 1 ? 0 : observed[i] * observed[i];
        }
        return sum;
    }

    private double stepSums() {
        int n = observed.length;
        // g[k]: what the sums after k leave about their mean; then what those before k leave about zero.
        double mean = 0;
        double squares = 0;
        for (int k = n - 1; k >= 0; k--) {
            g[k] = squares;
            int count = n - k;
            double difference = observed[k] - mean;
            mean += difference / count;
            squares += difference * (observed[k] - mean);
        }
        double before = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < n; k++) {
            least = StrictMath.min(least, before + g[k]);
            before += observed[k] * observed[k];
        }
        return least;
    }

    /** Finite only if nobody adopted outside two neighbouring periods. */
    private double stepLikelihood() {
        int first = 0;
        int last = observed.length - 1;
        while (first < last && observed[first] == 0) {
            first++;
        }
        while (last > first && observed[last] == 0) {
            last--;
        }
        if (last - first > 1) {
            return Double.POSITIVE_INFINITY;
        }
        double total = 0;
        double minusLog = 0;
        for (double count : observed) {
            total += count;
        }
        for (double count : observed) {
            minusLog -= count > 0 ? count * StrictMath.log(count / total) : 0;
        }
        return minusLog;
    }

    /** Returns why the course without a ceiling, if it is the best, means that there is no estimate. */
    NoEstimateReason reason(Best best, boolean bass) {
        if (course == LimitShape.POWER || course == LimitShape.POWER_INCREMENTS) {
            return NoEstimateReason.GROWTH_NOT_BENDING;
        }
        if (StrictMath.abs(best.rate) * observed.length < FLAT) {
            return NoEstimateReason.CONSTANT;
        }
        if (best.rate > 0) {
            return NoEstimateReason.GROWTH_NOT_BENDING;
        }
        return bass ? NoEstimateReason.NO_IMITATION : NoEstimateReason.ONLY_FALLING;
    }
}
