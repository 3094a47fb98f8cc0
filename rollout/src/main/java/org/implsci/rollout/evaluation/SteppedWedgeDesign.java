package org.implsci.rollout.evaluation;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.TextTable;
import org.implsci.core.text.TidyTable;
import org.implsci.rollout.internal.Copies;

/**
 * The design of a stepped wedge: the periods in which each cluster has the change.
 *
 * <p>Clusters that change together form a sequence. Every cluster is observed in every period. A design has at most a million
 * clusters and a thousand periods. Immutable and thread-safe.
 *
 * @param sequences the sequences; unmodifiable, at least one
 */
public record SteppedWedgeDesign(List<Sequence> sequences) implements Serializable {
    private static final int MOST_PERIODS = 1000;
    private static final int MOST_CLUSTERS = 1_000_000;

    /**
     * A sequence: clusters with the same pattern of periods.
     *
     * @param clusters the number of clusters; at least 1
     * @param treated for each period, whether the clusters have the change; unmodifiable, at least one period
     */
    public record Sequence(int clusters, List<Boolean> treated) implements Serializable {
        /** Copies the list; refuses a sequence without clusters or periods. */
        public Sequence {
            treated = Copies.of(treated, "treated");
            new Requirements()
                    .range("clusters", clusters, 1, MOST_CLUSTERS)
                    .range("treated", treated.size(), 1, MOST_PERIODS)
                    .orThrow();
        }

        /** Returns the number of periods with the change. */
        int exposure() {
            return (int) treated.stream().filter(on -> on).count();
        }
    }

    /** Copies the list; refuses an empty list, sequences of different lengths, and more than a million clusters. */
    public SteppedWedgeDesign {
        sequences = Copies.of(sequences, "sequences");
        Requirements requirements = new Requirements().range("sequences", sequences.size(), 1, 100_000);
        int periods = sequences.isEmpty() ? 0 : sequences.get(0).treated().size();
        for (int index = 0; index < sequences.size(); index++) {
            int found = sequences.get(index).treated().size();
            Pointer place = Pointer.ROOT.at("sequences").at(index).at("treated");
            requirements.that(
                    found == periods,
                    () -> Finding.error("evaluate.periods.differ", place)
                            .message("the sequence is not as long as the first one")
                            .expected(periods + " periods")
                            .found(found + " periods")
                            .build());
        }
        long clusters = sequences.stream().mapToLong(Sequence::clusters).sum();
        requirements.that(
                clusters <= MOST_CLUSTERS,
                () -> Finding.error("number.range", Pointer.ROOT.at("sequences"))
                        .message("the design has too many clusters")
                        .expected("at most " + MOST_CLUSTERS)
                        .found(Long.toString(clusters))
                        .build());
        requirements.orThrow();
    }

    /**
     * Returns the design in which the same number of clusters change at each step.
     *
     * @param steps the number of steps; at least 1
     * @param clustersPerStep the number of clusters that change at each step; at least 1
     * @param baselinePeriods the number of periods before the first step; at least 0
     * @param periodsPerStep the number of periods from one step to the next; at least 1
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
     * Returns this design with more periods at its end, in which all clusters have the change.
     *
     * @param periods the number of added periods; not negative
     * @return the longer design
     */
    public SteppedWedgeDesign withTreatedPeriods(int periods) {
        new Requirements().range("periods", periods, 0, MOST_PERIODS).orThrow();
        return new SteppedWedgeDesign(sequences.stream()
                .map(sequence -> new Sequence(
                        sequence.clusters(),
                        ImmutableList.<Boolean>builder()
                                .addAll(sequence.treated())
                                .addAll(Collections.nCopies(periods, true))
                                .build()))
                .toList());
    }

    /** {@return the number of clusters} */
    public int clusters() {
        return sequences.stream().mapToInt(Sequence::clusters).sum();
    }

    /** {@return the number of periods} */
    public int periods() {
        return sequences.get(0).treated().size();
    }

    /** Returns the number of cluster-periods with the change, which Hussey and Hughes call U. */
    long exposed() {
        return sequences.stream()
                .mapToLong(sequence -> (long) sequence.clusters() * sequence.exposure())
                .sum();
    }

    /** Returns the sum over periods of the squared number of clusters with the change, which they call W. */
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

    /** Returns the sum over clusters of the squared number of periods with the change, which they call V. */
    long squaredByCluster() {
        return sequences.stream()
                .mapToLong(sequence -> (long) sequence.clusters() * sequence.exposure() * sequence.exposure())
                .sum();
    }

    /** {@return a table with one row for each sequence; 1 in each period with the change, else 0} */
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

    /** {@return one row for each sequence and period: the number of clusters, and whether they have the change} */
    public TidyTable toData() {
        TidyTable.Builder data = TidyTable.columns("sequence", "clusters", "period", "treated");
        for (int index = 0; index < sequences.size(); index++) {
            Sequence sequence = sequences.get(index);
            for (int period = 0; period < periods(); period++) {
                data.row(
                        index + 1,
                        sequence.clusters(),
                        period + 1,
                        sequence.treated().get(period));
            }
        }
        return data.build();
    }

    /** Returns the numbers of sequences, clusters and periods. */
    @Override
    public String toString() {
        return sequences.size() + " sequences, " + clusters() + " clusters, " + periods() + " periods";
    }
}
