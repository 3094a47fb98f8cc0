package org.implsci.examples.bench;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.implsci.rogers.Rogers;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.fit.FitResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One Bass fit of 13 periods with covariance and certificate, beside one look at the sum of squares by the plainest loop.
 *
 * <p>The target is 15 microseconds a fit.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class BassBenchmark {
    private static final int MANY = 10_000;

    private final double[] counts = {96, 195, 238, 380, 1045, 1230, 1267, 1828, 1586, 1673, 1800, 1580, 1500};
    private final AdoptionSeries series = AdoptionSeries.from(1949, counts);
    private double p = 0.0094;

    /** One fit. */
    @Benchmark
    public FitResult fit() {
        return Rogers.fit(series);
    }

    /** Ten thousand fits on all cores. */
    @Benchmark
    public long fitManyInParallel() {
        return IntStream.range(0, MANY)
                .parallel()
                .filter(i -> Rogers.fit(series).fit().isPresent())
                .count();
    }

    /** The sum of squares at one point, by the formula as it stands in books. */
    @Benchmark
    public double plainestSumOfSquares() {
        double q = 0.3748;
        double m = 18713;
        double sum = 0;
        double before = 0;
        for (int i = 0; i < counts.length; i++) {
            double left = Math.exp(-(p + q) * (i + 1));
            double share = (1 - left) / (1 + q / p * left);
            double residual = counts[i] - m * (share - before);
            sum += residual * residual;
            before = share;
        }
        return sum;
    }
}
