package org.implsci.rollout.npt;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.implsci.core.instrument.Ratio;
import org.implsci.core.measure.IntervalEstimate;
import org.implsci.core.measure.Statistic;
import org.implsci.core.measure.descriptive.MeanSummary;
import org.implsci.core.panel.PanelScores;
import org.implsci.core.text.TextTable;
import org.implsci.core.text.TidyTable;
import org.jspecify.annotations.Nullable;

/**
 * The change of the constructs from one wave to another.
 *
 * <p>Each construct has two figures. The difference of the means compares all who answered in either wave. The paired figure is
 * the mean of the differences of those who answered in both. Immutable and thread-safe.
 */
public final class EmbeddingChange implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Embedding embedding;
    private final String from;
    private final String to;
    private final ImmutableList<ConstructChange> changes;

    private EmbeddingChange(Embedding embedding, String from, String to) {
        this.embedding = embedding;
        this.from = from;
        this.to = to;
        Embedding before = embedding.wave(from);
        Embedding after = embedding.wave(to);
        this.changes = Stream.of(NptConstruct.values())
                .flatMap(construct -> change(before.construct(construct), after.construct(construct)).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the change from one wave to another.
     *
     * @param embedding the answers of both waves
     * @param from the name of the first wave
     * @param to the name of the later wave
     * @return the change
     */
    public static EmbeddingChange of(Embedding embedding, String from, String to) {
        return new EmbeddingChange(
                Objects.requireNonNull(embedding, "embedding"),
                Objects.requireNonNull(from, "from"),
                Objects.requireNonNull(to, "to"));
    }

    /**
     * The change of one construct.
     *
     * @param construct the construct
     * @param before the mean and the spread of all scores in the first wave
     * @param after the mean and the spread of all scores in the later wave
     * @param paired the mean and the spread of the differences of those who answered in both
     */
    public record ConstructChange(NptConstruct construct, MeanSummary before, MeanSummary after, MeanSummary paired)
            implements Serializable {
        /** Refuses null components. */
        public ConstructChange {
            Objects.requireNonNull(construct, "construct");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(paired, "paired");
        }

        /** {@return the difference of the means, later less first; undefined if a wave has no score} */
        public Statistic difference() {
            return before.mean().value().isPresent() && after.mean().value().isPresent()
                    ? Statistic.of(after.mean().value().getAsDouble()
                            - before.mean().value().getAsDouble())
                    : Statistic.undefined(Statistic.UndefinedReason.NO_DATA);
        }

        /** Returns the construct and both figures. */
        @Override
        public String toString() {
            return construct.label() + ": " + difference() + ", paired " + paired.mean() + " (n = " + paired.count()
                    + ")";
        }
    }

    /** {@return the answers of both waves} */
    public Embedding embedding() {
        return embedding;
    }

    /** {@return the name of the first wave} */
    public String from() {
        return from;
    }

    /** {@return the name of the later wave} */
    public String to() {
        return to;
    }

    /** {@return the changes of all constructs with items in the panel; unmodifiable} */
    public List<ConstructChange> changes() {
        return changes;
    }

    /**
     * Returns the change of one construct.
     *
     * @param construct the construct
     * @return the change; empty if the panel has no item of the construct
     */
    public Optional<ConstructChange> change(NptConstruct construct) {
        Objects.requireNonNull(construct, "construct");
        return changes.stream()
                .filter(change -> change.construct() == construct)
                .findFirst();
    }

    private static Optional<ConstructChange> change(Optional<ConstructScore> before, Optional<ConstructScore> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ConstructChange(
                before.get().construct(),
                before.get().mean(),
                after.get().mean(),
                MeanSummary.of(differences(before.get().scores(), after.get().scores()))));
    }

    private static DoubleStream differences(PanelScores before, PanelScores after) {
        Map<String, Ratio> first = new HashMap<>();
        for (int row = 0; row < before.size(); row++) {
            String respondent = before.panel().respondent(row);
            before.value(row).ifPresent(score -> first.put(respondent, score));
        }
        DoubleStream.Builder differences = DoubleStream.builder();
        for (int row = 0; row < after.size(); row++) {
            Ratio earlier = first.get(after.panel().respondent(row));
            Ratio later = after.value(row).orElse(null);
            if (earlier != null && later != null) {
                differences.add(later.doubleValue() - earlier.doubleValue());
            }
        }
        return differences.build();
    }

    /** {@return a table with one row for each construct: its two means and both figures of change} */
    public TextTable toTable() {
        return new TextTable(
                List.of("construct", from, to, "difference", "of the same people", "95 % interval"),
                changes.stream()
                        .map(change -> {
                            var paired = change.paired().mean(0.95);
                            return List.of(
                                    change.construct().label(),
                                    change.before().toString(),
                                    change.after().toString(),
                                    change.difference().toString(),
                                    paired.value() + " (n = " + change.paired().count() + ")",
                                    paired.lower().value().isPresent()
                                            ? paired.lower() + " to " + paired.upper()
                                            : paired.lower().toString());
                        })
                        .toList());
    }

    /**
     * {@return one row for each construct: both means, their difference, and the paired mean with its 95 % interval; empty
     * cells where a figure is undefined}
     */
    public TidyTable toData() {
        TidyTable.Builder data = TidyTable.columns(
                "from_wave",
                "to_wave",
                "construct",
                "mean_before",
                "mean_after",
                "difference",
                "paired_mean",
                "paired_lower_95",
                "paired_upper_95",
                "paired_count");
        for (ConstructChange change : changes) {
            IntervalEstimate paired = change.paired().mean(0.95);
            data.row(
                    from,
                    to,
                    change.construct(),
                    change.before().mean().value(),
                    change.after().mean().value(),
                    change.difference().value(),
                    paired.value().value(),
                    paired.lower().value(),
                    paired.upper().value(),
                    change.paired().count());
        }
        return data.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EmbeddingChange that
                && embedding.equals(that.embedding)
                && from.equals(that.from)
                && to.equals(that.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(embedding, from, to);
    }

    /** Returns the names of the waves and the number of constructs that rose. */
    @Override
    public String toString() {
        long rose = changes.stream()
                .filter(change -> change.difference().value().orElse(0) > 0)
                .count();
        return from + " to " + to + ": " + rose + " of " + changes.size() + " constructs rose";
    }
}
