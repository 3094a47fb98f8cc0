package org.implsci.rogers.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.curve.DiffusionCurve;
import org.implsci.rogers.curve.Parameter;
import org.implsci.rogers.fit.CurveFit;
import org.implsci.rogers.fit.internal.Cholesky;

/** Draws curves from the distribution of the estimates, and counts from each curve. */
final class Simulator {
    private static final int SIZE = 3;
    /** The most attempts to draw parameters within the domain of the curve. */
    private static final int MOST_ATTEMPTS = 1000;

    private final CurveFit fit;
    private final IntervalMethod.Simulation method;
    private final double residual;

    Simulator(CurveFit fit, IntervalMethod.Simulation method, double residual) {
        this.fit = fit;
        this.method = method;
        this.residual = residual;
    }

    /** The intervals of the counts, and of their running sums from the first period ahead. */
    record Intervals(List<Interval> counts, List<Interval> sums) {}

    /** Returns intervals for each period ahead; empty if the estimates have no covariance. */
    Optional<Intervals> intervals(int periods, double level) {
        double[][] root = root();
        if (root.length == 0) {
            return Optional.empty();
        }
        Normal normal = new Normal(method.seed());
        int freedom = fit.degreesOfFreedom();
        double offset = fit.timeOffset();
        double[][] counts = new double[periods][method.draws()];
        double[][] sums = new double[periods][method.draws()];
        int first = fit.series().size();
        for (int draw = 0; draw < method.draws(); draw++) {
            // The residual deviation is itself an estimate; this factor turns normal into Student's distributions.
            double scale = StrictMath.sqrt(freedom / normal.chiSquared(freedom));
            DiffusionCurve curve = draw(root, scale, normal);
            double sum = 0;
            for (int ahead = 0; ahead < periods; ahead++) {
                double start = first + ahead + offset;
                double count = count(curve.increment(start, start + 1), scale * residual, normal);
                sum += count;
                counts[ahead][draw] = count;
                sums[ahead][draw] = sum;
            }
        }
        return Optional.of(new Intervals(between(counts, level), between(sums, level)));
    }

    /** Returns a count about an expectation that is not negative; so at least half of the draws are kept. */
    private double count(double expected, double deviation, Normal normal) {
        double count = expected + deviation * normal.next();
        while (count < 0 && method.range() == CountRange.NOT_NEGATIVE) {
            count = expected + deviation * normal.next();
        }
        return count;
    }

    private static List<Interval> between(double[][] draws, double level) {
        List<Interval> intervals = new ArrayList<>();
        for (double[] each : draws) {
            Arrays.sort(each);
            intervals.add(new Interval(quantile(each, (1 - level) / 2), quantile(each, (1 + level) / 2)));
        }
        return intervals;
    }

    private DiffusionCurve draw(double[][] root, double scale, Normal normal) {
        List<Parameter> centre = fit.curve().parameters();
        double[] drawn = new double[SIZE];
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            double[] standard = {normal.next(), normal.next(), normal.next()};
            for (int i = 0; i < SIZE; i++) {
                drawn[i] = centre.get(i).value();
                for (int j = 0; j <= i; j++) {
                    drawn[i] += scale * root[i][j] * standard[j];
                }
            }
            boolean anyFirst = fit.model() == CurveModel.LOGISTIC;
            if (drawn[0] > 0 && (drawn[1] > 0 || anyFirst) && drawn[2] > 0) {
                return fit.model().curve(drawn[0], drawn[1], drawn[2]);
            }
        }
        return fit.curve();
    }

    /** Returns the lower triangle whose product with its transpose is the covariance; empty if there is none. */
    private double[][] root() {
        double[][] covariance = new double[SIZE][SIZE];
        for (int i = 0; i < SIZE; i++) {
            for (int j = 0; j < SIZE; j++) {
                OptionalDouble entry = fit.covariance().get(i, j).value();
                if (entry.isEmpty()) {
                    return new double[0][];
                }
                covariance[i][j] = entry.getAsDouble();
            }
        }
        return Cholesky.root(covariance);
    }

    /** Returns the quantile of sorted values, linear between order statistics (type 7 of Hyndman and Fan). */
    private static double quantile(double[] sorted, double probability) {
        double at = probability * (sorted.length - 1);
        int below = (int) at;
        int above = StrictMath.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /** Standard normal numbers by Marsaglia's polar method, the same on every JDK. */
    private static final class Normal {
        private final SplittableRandom random;
        private double spare;
        private boolean hasSpare;

        Normal(long seed) {
            this.random = new SplittableRandom(seed);
        }

        double next() {
            if (hasSpare) {
                hasSpare = false;
                return spare;
            }
            while (true) {
                double x = uniform();
                double y = uniform();
                double square = x * x + y * y;
                if (square > 0 && square < 1) {
                    double scale = StrictMath.sqrt(-2 * StrictMath.log(square) / square);
                    spare = y * scale;
                    hasSpare = true;
                    return x * scale;
                }
            }
        }

        /**
         * Returns a number with the chi-squared distribution: twice one with the gamma distribution, by the method of
         * Marsaglia and Tsang (2000, doi:10.1145/358407.358414) for shapes of 1 and more.
         */
        double chiSquared(int freedom) {
            if (freedom == 1) {
                double normal = next();
                return normal * normal;
            }
            double d = freedom / 2.0 - 1.0 / 3;
            double c = 1 / StrictMath.sqrt(9 * d);
            while (true) {
                double x = next();
                double root = 1 + c * x;
                double cube = root * root * root;
                if (root > 0
                        && StrictMath.log((uniform() + 1) / 2) < x * x / 2 + d * (1 - cube + StrictMath.log(cube))) {
                    return 2 * d * cube;
                }
            }
        }

        /** Returns a number between -1 and 1, from 53 bits. */
        private double uniform() {
            return (random.nextLong() >>> 11) * 0x1p-52 - 1;
        }
    }
}
