package org.implsci.examples.bench;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.implsci.rogers.Rogers;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.curve.CurveModel;
import org.implsci.rogers.fit.FitObjective;
import org.implsci.rogers.fit.FitResult;
import org.implsci.rogers.fit.MarketPotential;
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
    private static final int MANY = 100_000;

    private final double[] counts = {96, 195, 238, 380, 1045, 1230, 1267, 1828, 1586, 1673, 1800, 1580, 1500};
    private final AdoptionSeries series = AdoptionSeries.from(1949, counts);
    private final AdoptionSeries[] many = disturbed();
    private double p = 0.0094;

    /** One fit. */
    @Benchmark
    public FitResult fit() {
        return Rogers.fit(series);
    }

    /** A fit of p and q with the potential given. */
    @Benchmark
    public FitResult fitWithKnownPotential() {
        return Rogers.fit(series, CurveModel.BASS, FitObjective.INCREMENTS, MarketPotential.known(20_000));
    }

    /** A hundred thousand different series, one after the other. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public long fitManyOnOneCore() {
        return Arrays.stream(many).filter(BassBenchmark::hasEstimate).count();
    }

    /** A hundred thousand different series on all cores: this scales if it takes the time of one core over their number. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public long fitManyOnAllCores() {
        return Arrays.stream(many).parallel().filter(BassBenchmark::hasEstimate).count();
    }

    private static boolean hasEstimate(AdoptionSeries one) {
        return Rogers.fit(one).fit().isPresent();
    }

    /** Each count of the series times a number between 0.9 and 1.1. */
    private AdoptionSeries[] disturbed() {
        SplittableRandom random = new SplittableRandom(1);
        return IntStream.range(0, MANY)
                .mapToObj(i -> AdoptionSeries.of(Arrays.stream(counts)
                        .map(count -> count * (0.9 + 0.2 * random.nextDouble()))
                        .toArray()))
                .toArray(AdoptionSeries[]::new);
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
