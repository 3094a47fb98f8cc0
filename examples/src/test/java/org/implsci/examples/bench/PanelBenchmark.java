package org.implsci.examples.bench;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.implsci.core.instrument.Instrument;
import org.implsci.core.instrument.Item;
import org.implsci.core.instrument.MissingCode;
import org.implsci.core.instrument.MissingRule;
import org.implsci.core.instrument.Scale;
import org.implsci.core.instrument.Scoring;
import org.implsci.core.instrument.Subscale;
import org.implsci.core.measure.Statistic;
import org.implsci.core.measure.reliability.Reliability;
import org.implsci.core.panel.Coding;
import org.implsci.core.panel.Panel;
import org.implsci.core.panel.PanelBuilder;
import org.implsci.core.panel.PanelScores;
import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A million respondents, 20 items on five points, one answer in 25 missing: scores and alpha, beside the plainest loops over
 * the same bytes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class PanelBenchmark {
    private static final int RESPONDENTS = 1_000_000;
    private static final int ITEMS = 20;
    private static final Scale SCALE = Scale.of(1, 5).withMissingCodes(MissingCode.NOT_APPLICABLE);
    private static final Scoring SCORING = Scoring.mean(MissingRule.minimumFraction(3, 4));

    private Panel panel;
    private Subscale all;
    private byte[][] columns;
    private byte[][] rows;

    /** The same answers as a panel, as bare columns and as bare rows. */
    @Setup(Level.Trial)
    public void answer() {
        Instrument instrument = Instrument.builder()
                .id("bench")
                .version("1")
                .citation(Citation.own(Source.of("implsci", 2026, "items for a benchmark")))
                .addAllItems(IntStream.range(0, ITEMS)
                        .mapToObj(item -> Item.of("I" + item, "item " + item, SCALE))
                        .toList())
                .build();
        Coding coding = Coding.of(SCALE).with("0", MissingCode.NOT_ANSWERED);
        SplittableRandom random = new SplittableRandom(20_261_121);
        PanelBuilder builder = Panel.columns(instrument).respondents(RESPONDENTS);
        columns = new byte[ITEMS][RESPONDENTS];
        rows = new byte[RESPONDENTS][ITEMS];
        int[] trait = random.ints(RESPONDENTS, 0, 3).toArray();
        for (int item = 0; item < ITEMS; item++) {
            int[] raw = new int[RESPONDENTS];
            for (int row = 0; row < RESPONDENTS; row++) {
                raw[row] = random.nextInt(25) == 0 ? 0 : 1 + trait[row] + random.nextInt(3);
                columns[item][row] = (byte) raw[row];
                rows[row][item] = (byte) raw[row];
            }
            builder.column("I" + item, raw, coding);
        }
        panel = builder.build();
        all = new Subscale("all", List.copyOf(panel.items()));
    }

    /** Scores with sums and all denominators, a row each. */
    @Benchmark
    public PanelScores scores() {
        return panel.scores(all, SCORING);
    }

    /** The same, and every mean computed and summed. */
    @Benchmark
    public double scoresAndTheirMean() {
        return panel.scores(all, SCORING).values().sum();
    }

    /** The plainest loop over columns: sums, a row each, missing answers counted as zero. */
    @Benchmark
    public int[] plainSumsByColumn() {
        int[] sums = new int[RESPONDENTS];
        for (byte[] column : columns) {
            for (int row = 0; row < RESPONDENTS; row++) {
                sums[row] += column[row];
            }
        }
        return sums;
    }

    /** The plainest loop over rows: the same sums. */
    @Benchmark
    public int[] plainSumsByRow() {
        int[] sums = new int[RESPONDENTS];
        for (int row = 0; row < RESPONDENTS; row++) {
            int sum = 0;
            for (byte answer : rows[row]) {
                sum += answer;
            }
            sums[row] = sum;
        }
        return sums;
    }

    /** Cronbach's alpha over the complete rows, with the sums of products of all pairs of items. */
    @Benchmark
    public Statistic alpha() {
        return Reliability.of(panel, all).alpha();
    }

    /** Alpha by the plainest loop: doubles, variances of items and of the sum, complete rows only. */
    @Benchmark
    public double plainAlpha() {
        double[] sums = new double[ITEMS + 1];
        double[] squares = new double[ITEMS + 1];
        long n = 0;
        for (byte[] row : rows) {
            int total = 0;
            boolean complete = true;
            for (byte answer : row) {
                complete &= answer != 0;
                total += answer;
            }
            if (complete) {
                n++;
                for (int item = 0; item < ITEMS; item++) {
                    sums[item] += row[item];
                    squares[item] += row[item] * row[item];
                }
                sums[ITEMS] += total;
                squares[ITEMS] += (double) total * total;
            }
        }
        double own = 0;
        for (int item = 0; item < ITEMS; item++) {
            own += squares[item] - sums[item] * sums[item] / n;
        }
        return ITEMS / (ITEMS - 1.0) * (1 - own / (squares[ITEMS] - sums[ITEMS] * sums[ITEMS] / n));
    }
}
