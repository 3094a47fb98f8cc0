package org.implsci.examples.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.instrument.Instrument;
import org.implsci.core.instrument.MissingRule;
import org.implsci.core.instrument.Scale;
import org.implsci.core.instrument.Scoring;
import org.implsci.core.instrument.Subscale;
import org.implsci.core.measure.descriptive.ItemSummary;
import org.implsci.core.measure.descriptive.MeanSummary;
import org.implsci.core.measure.descriptive.QuartileMethod;
import org.implsci.core.measure.reliability.Reliability;
import org.implsci.core.panel.Panel;
import org.implsci.core.panel.PanelScores;
import org.implsci.examples.Case;
import org.implsci.examples.DocumentPrinter;
import org.implsci.examples.Options;
import org.implsci.examples.Screen;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.npt.Embedding;
import org.implsci.rollout.npt.EmbeddingChange;
import org.implsci.rollout.npt.Nomad;

/** Prints panels of answers: items, scales with their reliability, and embedding where the instrument is NoMAD. */
public final class PanelPrinter implements DocumentPrinter {
    private static final double LEVEL = 0.95;

    /** Makes the printer. */
    public PanelPrinter() {}

    @Override
    public List<Class<?>> types() {
        return List.of(Panel.class, Instrument.class);
    }

    @Override
    public List<String> incomplete(Case documents) {
        return documents.has(Panel.class)
                ? List.of()
                : documents.all(Instrument.class).stream()
                        .map(instrument -> "the instrument " + instrument.id()
                                + " needs answers beside it: a .csv file or a document org.implsci/panel/1")
                        .toList();
    }

    @Override
    public void print(Case documents, Options options, Screen screen) {
        for (Panel panel : documents.all(Panel.class)) {
            screen.heading("Answers to " + panel.instrument());
            screen.print(panel.toString());
            for (Subscale items : itemsByScale(panel)) {
                screen.print("\n" + items.code());
                screen.print(ItemSummary.toTable(ItemSummary.of(panel, items, QuartileMethod.LINEAR), LEVEL));
            }
            List<Subscale> scales = scales(panel).stream()
                    .filter(scale -> scale.items().size() > 1)
                    .toList();
            if (panel.instrument().id().equals(Nomad.INSTRUMENT.id())) {
                embedding(Rollout.embedding(panel), screen);
            } else {
                scales.forEach(scale -> scale(panel, scale, screen));
            }
        }
    }

    /** Groups the items by the scale that they are answered on. */
    private static List<Subscale> itemsByScale(Panel panel) {
        Map<Scale, List<String>> items = new LinkedHashMap<>();
        for (String code : panel.items()) {
            items.computeIfAbsent(panel.instrument().item(code).orElseThrow().scale(), none -> new ArrayList<>())
                    .add(code);
        }
        return items.entrySet().stream()
                .map(entry -> new Subscale(
                        "items from " + entry.getKey().lowest() + " to "
                                + entry.getKey().highest(),
                        entry.getValue()))
                .toList();
    }

    /** Returns a scale for each construct that has items in the panel, if these share a scale of numbers. */
    private static List<Subscale> scales(Panel panel) {
        return panel.instrument().constructs().stream()
                .flatMap(construct -> inPanel(panel, construct).stream())
                .toList();
    }

    private static Optional<Subscale> inPanel(Panel panel, String construct) {
        List<String> items = panel.instrument().subscale(construct).items().stream()
                .filter(panel.items()::contains)
                .toList();
        try {
            Subscale scale = new Subscale(construct, items);
            scale.in(panel.instrument());
            return Optional.of(scale);
        } catch (InvalidInputException e) {
            // The panel has none of its items, or they are on different scales.
            return Optional.empty();
        }
    }

    private static void scale(Panel panel, Subscale scale, Screen screen) {
        PanelScores scores = panel.scores(scale, Scoring.mean(MissingRule.half()));
        screen.print("\n" + scale.code() + ", mean of at least half of the items that apply: "
                + MeanSummary.of(scores.values()) + ", scored " + scores.scored() + " of " + scores.size());
        screen.print(Reliability.of(panel, scale).explain(LEVEL));
    }

    private static void embedding(Embedding embedding, Screen screen) {
        List<String> waves = embedding.panel().waves();
        for (String wave : waves) {
            screen.heading("Embedding" + (wave.isEmpty() ? "" : " in " + wave));
            screen.print(embedding.wave(wave).toTable());
        }
        for (int wave = 1; wave < waves.size(); wave++) {
            screen.heading("What changed");
            screen.print(EmbeddingChange.of(embedding, waves.get(wave - 1), waves.get(wave))
                    .toTable());
        }
    }
}
