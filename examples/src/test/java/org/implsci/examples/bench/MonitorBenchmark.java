package org.implsci.examples.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.implsci.core.measure.Statistic;
import org.implsci.rollout.evaluation.ClusterVariance;
import org.implsci.rollout.evaluation.SteppedWedgeDesign;
import org.implsci.rollout.evaluation.SteppedWedgePower;
import org.implsci.rollout.measurement.Direction;
import org.implsci.rollout.spc.MonitoredSeries;
import org.implsci.rollout.spc.SpcRuleSet;
import org.implsci.rollout.spc.XmrChart;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Control charts of many series, and the variance of a stepped wedge; each beside the plainest loops for the numbers. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class MonitorBenchmark {
    /** 100,000 series of 60 points. */
    @State(Scope.Benchmark)
    public static class Charts {
        private final List<MonitoredSeries> series = new ArrayList<>();
        private final List<double[]> plain = new ArrayList<>();

        /** Draws the series. */
        @Setup
        public void prepare() {
            SplittableRandom random = new SplittableRandom(1);
            for (int count = 0; count < 100_000; count++) {
                double[] values = new double[60];
                for (int index = 0; index < values.length; index++) {
                    values[index] = random.nextDouble() + random.nextDouble();
                }
                plain.add(values);
                series.add(MonitoredSeries.of(Direction.LOWER_IS_BETTER, values));
            }
        }
    }

    /** 120 clusters, 11 periods; means, clusters, effects and cluster-periods all vary. */
    @State(Scope.Benchmark)
    public static class Wedge {
        private final SteppedWedgePower power = new SteppedWedgePower(
                SteppedWedgeDesign.even(10, 12, 1, 1),
                ClusterVariance.of(0.01, 0.1).withEffect(0.05, 0.3).withClusterPeriod(0.02));
    }

    /** All rules of one rule set over every point of every series. */
    @Benchmark
    public int charts(Charts charts) {
        int special = 0;
        for (MonitoredSeries each : charts.series) {
            special += XmrChart.of(each, SpcRuleSet.NHSR_PLOT_THE_DOTS).specialCauses();
        }
        return special;
    }

    /** Mean, mean moving range, and points outside the limits, of bare arrays; no other rule. */
    @Benchmark
    public int plainestCharts(Charts charts) {
        int outside = 0;
        for (double[] values : charts.plain) {
            double sum = values[0];
            double ranges = 0;
            for (int index = 1; index < values.length; index++) {
                sum += values[index];
                ranges += Math.abs(values[index] - values[index - 1]);
            }
            double mean = sum / values.length;
            double reach = 2.66 * ranges / (values.length - 1);
            for (double value : values) {
                outside += Math.abs(value - mean) > reach ? 1 : 0;
            }
        }
        return outside;
    }

    /** The variance by generalised least squares. */
    @Benchmark
    public Statistic wedge(Wedge wedge) {
        return wedge.power.varianceOfEffect();
    }

    /** One matrix of covariances of a cluster for each step, inverted by Gauss and Jordan; no sum over clusters. */
    @Benchmark
    public double plainestWedge() {
        double trace = 0;
        for (int step = 0; step < 10; step++) {
            trace += invertedTrace(step);
        }
        return trace;
    }

    private static double invertedTrace(int step) {
        int size = 11;
        double[][] rows = new double[size][2 * size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                boolean both = row > step && column > step;
                rows[row][column] = 0.01 + (both ? 0.0025 : 0) + (row == column ? 0.0104 : 0);
            }
            rows[row][size + row] = 1;
        }
        double trace = 0;
        for (int pivot = 0; pivot < size; pivot++) {
            double by = rows[pivot][pivot];
            for (int column = 0; column < 2 * size; column++) {
                rows[pivot][column] /= by;
            }
            for (int row = 0; row < size; row++) {
                double factor = row == pivot ? 0 : rows[row][pivot];
                for (int column = 0; column < 2 * size; column++) {
                    rows[row][column] -= factor * rows[pivot][column];
                }
            }
        }
        for (int row = 0; row < size; row++) {
            trace += rows[row][size + row];
        }
        return trace;
    }
}
