package org.implsci.examples.bench;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.implsci.rogers.Rogers;
import org.implsci.rogers.adoption.AdoptionTimes;
import org.implsci.rogers.category.AdopterClassification;
import org.implsci.rogers.category.ClassificationRule;
import org.implsci.rogers.category.RankShares;
import org.implsci.rogers.category.TieRule;
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
 * A million times of adoption into categories, beside sorting an array of the same length.
 *
 * <p>The target is three times the sort.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class ClassificationBenchmark {
    private final double[] adopted =
            new SplittableRandom(1).doubles(1_000_000, 0, 100).toArray();
    private final AdoptionTimes times = AdoptionTimes.of(0, 100, adopted, 1000);

    /** Rogers' rule. */
    @Benchmark
    public AdopterClassification meanAndDeviation() {
        return Rogers.classify(times, ClassificationRule.rogers());
    }

    /** Ranks. */
    @Benchmark
    public AdopterClassification ranks() {
        return Rogers.classify(times, ClassificationRule.ranks(RankShares.ROUND, TieRule.MIDDLE));
    }

    /** What ranks cannot do without. */
    @Benchmark
    public double[] sort() {
        double[] sorted = adopted.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
