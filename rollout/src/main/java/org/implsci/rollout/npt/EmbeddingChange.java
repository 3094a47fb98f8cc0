package org.implsci.rollout.npt;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.implsci.core.instrument.Ratio;
import org.implsci.core.measure.Statistic;
import org.implsci.core.measure.descriptive.MeanSummary;
import org.implsci.core.panel.PanelScores;
import org.implsci.core.text.TextTable;

/**
 * What changed in the constructs from one wave to another.
 *
 * <p>Two figures that are not the same: the difference of the means of all who answered in each wave, and the mean of the
 * differences of those who answered in both. Immutable and thread-safe.
 *
 * @param embedding the answers of both waves
 * @param from the first wave
 * @param to the later wave
 */
public record EmbeddingChange(Embedding embedding, String from, String to) implements Serializable {
    /**
     * The change of one construct.
     *
     * @param construct the construct
     * @param before mean and spread of all in the first wave
     * @param after mean and spread of all in the later wave
     * @param paired mean and spread of the differences of those in both
     */
    public record ConstructChange(NptConstruct construct, MeanSummary before, MeanSummary after, MeanSummary paired)
            implements Serializable {
        /**
         * {@return the difference of the means, later less first; the figure; undefined if one of the waves has no
         * score}
         */
        public Statistic difference() {
            return before.mean().value().isPresent() && after.mean().value().isPresent()
                    ? Statistic.of(after.mean().value().getAsDouble()
                            - before.mean().value().getAsDouble())
                    : Statistic.undefined(Statistic.UndefinedReason.NO_DATA);
        }

        /** Construct and both figures. */
        @Override
        public String toString() {
            return construct.label() + ": " + difference() + ", paired " + paired.mean() + " (n = " + paired.count()
                    + ")";
        }
    }

    /** {@return the changes of all constructs that the panel has items of; unmodifiable} */
    public List<ConstructChange> changes() {
        return Stream.of(NptConstruct.values())
                .flatMap(construct -> change(construct).stream())
                .toList();
    }

    /**
     * Returns the change of one construct.
     *
     * @param construct the construct
     * @return the change; empty if the panel has none of its items
     */
    public Optional<ConstructChange> change(NptConstruct construct) {
        Optional<ConstructScore> before = embedding.wave(from).construct(construct);
        Optional<ConstructScore> after = embedding.wave(to).construct(construct);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ConstructChange(
                construct,
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

    /** {@return the changes with their denominators; a table of one row for each construct} */
    public TextTable toTable() {
        return new TextTable(
                List.of("construct", from, to, "difference", "of the same people", "95 % interval"),
                changes().stream()
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

    /** From, to, and how many constructs rose. */
    @Override
    public String toString() {
        long rose = changes().stream()
                .filter(change -> change.difference().value().orElse(0) > 0)
                .count();
        return from + " to " + to + ": " + rose + " of " + changes().size() + " constructs rose";
    }
}
