package org.implsci.rollout.evaluation;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.TextTable;

/**
 * Which clusters are under the change in which period.
 *
 * <p>Clusters that change together form a sequence. Each period is observed in every cluster. There are up to a million clusters
 * and a thousand periods. Immutable and thread-safe.
 *
 * @param sequences the sequences; unmodifiable, at least one
 */
public record SteppedWedgeDesign(List<Sequence> sequences) implements Serializable {
    private static final int MOST_PERIODS = 1000;
    private static final int MOST_CLUSTERS = 1_000_000;

    /**
     * Clusters with one pattern.
     *
     * @param clusters how many; at least 1
     * @param treated for each period whether they are under the change; unmodifiable, at least one period
     */
    public record Sequence(int clusters, List<Boolean> treated) implements Serializable {
        /** Copies the list; refuses no clusters and no periods. */
        public Sequence {
            treated = ImmutableList.copyOf(treated);
            new Requirements()
                    .range("clusters", clusters, 1, MOST_CLUSTERS)
                    .range("treated", treated.size(), 1, MOST_PERIODS)
                    .orThrow();
        }

        /** Returns how many periods they are under the change. */
        int exposure() {
            return (int) treated.stream().filter(on -> on).count();
        }
    }

    /** Copies the list; refuses no sequences, sequences of different lengths, and more clusters than a million in all. */
    public SteppedWedgeDesign {
        sequences = ImmutableList.copyOf(sequences);
        Requirements requirements = new Requirements().range("sequences", sequences.size(), 1, 100_000);
        int periods = sequences.isEmpty() ? 0 : sequences.get(0).treated().size();
        for (int index = 0; index < sequences.size(); index++) {
            int found = sequences.get(index).treated().size();
            Pointer place = Pointer.ROOT.at("sequences").at(index).at("treated");
            requirements.that(
                    found == periods,
                    () -> Finding.error("evaluate.periods.differ", place)
                            .message("sequences of different lengths")
                            .expected(Integer.toString(periods))
                            .found(Integer.toString(found))
                            .build());
        }
        long clusters = sequences.stream().mapToLong(Sequence::clusters).sum();
        requirements.that(
                clusters <= MOST_CLUSTERS,
                () -> Finding.error("number.range", Pointer.ROOT.at("sequences"))
                        .message("more clusters in all than can be counted")
                        .expected("at most " + MOST_CLUSTERS)
                        .found(Long.toString(clusters))
                        .build());
        requirements.orThrow();
    }

    /**
     * Returns the design in which equally many clusters change at each step.
     *
     * @param steps how many steps; at least 1
     * @param clustersPerStep how many clusters change at each
     * @param baselinePeriods how many periods nobody is under the change; at least 0
     * @param periodsPerStep how many periods from one step to the next; at least 1
     * @return the design
     */
    public static SteppedWedgeDesign even(int steps, int clustersPerStep, int baselinePeriods, int periodsPerStep) {
        new Requirements()
                .range("steps", steps, 1, MOST_PERIODS)
                .range("clustersPerStep", clustersPerStep, 1, MOST_CLUSTERS)
                .range("baselinePeriods", baselinePeriods, 0, MOST_PERIODS)
                .range("periodsPerStep", periodsPerStep, 1, MOST_PERIODS)
                .orThrow();
        List<Sequence> sequences = new ArrayList<>();
        int periods = baselinePeriods + steps * periodsPerStep;
        for (int step = 0; step < steps; step++) {
            List<Boolean> treated = new ArrayList<>();
            for (int period = 0; period < periods; period++) {
                treated.add(period >= baselinePeriods + step * periodsPerStep);
            }
            sequences.add(new Sequence(clustersPerStep, treated));
        }
        return new SteppedWedgeDesign(sequences);
    }

    /**
     * Returns this design with periods behind it in which everybody is under the change.
     *
     * @param periods how many; not negative
     * @return the longer design
     */
    public SteppedWedgeDesign prolonged(int periods) {
        new Requirements().range("periods", periods, 0, MOST_PERIODS).orThrow();
        return new SteppedWedgeDesign(sequences.stream()
                .map(sequence -> new Sequence(
                        sequence.clusters(),
                        ImmutableList.<Boolean>builder()
                                .addAll(sequence.treated())
                                .addAll(java.util.Collections.nCopies(periods, true))
                                .build()))
                .toList());
    }

    /** {@return how many clusters there are; the number} */
    public int clusters() {
        return sequences.stream().mapToInt(Sequence::clusters).sum();
    }

    /** {@return how many periods there are; the number} */
    public int periods() {
        return sequences.get(0).treated().size();
    }

    /** Returns the cluster-periods under the change: Hussey and Hughes' U. */
    long exposed() {
        return sequences.stream()
                .mapToLong(sequence -> (long) sequence.clusters() * sequence.exposure())
                .sum();
    }

    /** Returns the sum over periods of the squared number of clusters under the change: their W. */
    long squaredByPeriod() {
        long sum = 0;
        for (int period = 0; period < periods(); period++) {
            long on = 0;
            for (Sequence sequence : sequences) {
                on += sequence.treated().get(period) ? sequence.clusters() : 0;
            }
            sum += on * on;
        }
        return sum;
    }

    /** Returns the sum over clusters of the squared number of periods under the change: their V. */
    long squaredByCluster() {
        return sequences.stream()
                .mapToLong(sequence -> (long) sequence.clusters() * sequence.exposure() * sequence.exposure())
                .sum();
    }

    /** {@return the design as a table: a row for each sequence, 1 where it is under the change} */
    public TextTable toTable() {
        List<String> header = new ArrayList<>(List.of("sequence", "clusters"));
        for (int period = 1; period <= periods(); period++) {
            header.add(Integer.toString(period));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int index = 0; index < sequences.size(); index++) {
            List<String> row = new ArrayList<>(List.of(
                    Integer.toString(index + 1),
                    Integer.toString(sequences.get(index).clusters())));
            sequences.get(index).treated().forEach(on -> row.add(on ? "1" : "0"));
            rows.add(row);
        }
        return new TextTable(header, rows);
    }

    /** Sequences, clusters and periods. */
    @Override
    public String toString() {
        return sequences.size() + " sequences, " + clusters() + " clusters, " + periods() + " periods";
    }
}
