package org.implsci.rollout.npt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.implsci.core.measure.IntervalEstimate;
import org.implsci.core.picture.Canvas;
import org.implsci.core.picture.Picture;
import org.implsci.core.picture.PointShape;
import org.implsci.core.picture.TextWidth;
import org.implsci.core.text.Decimals;

/** Draws the constructs by wave: a point for the mean, a line for its 95 % interval, and the number of answer sheets. */
final class EmbeddingDrawing {
    private static final int WIDTH = 900;
    private static final int LEFT = 230;
    private static final int RIGHT = 170;
    private static final int TOP = 44;
    private static final int STEP = 24;
    private static final int BETWEEN = 16;
    private static final int LINE = 20;
    private static final int ENTRY = 160;
    private static final int ACROSS = 4;
    private static final PointShape[] SHAPES = {PointShape.DISC, PointShape.DIAMOND, PointShape.SQUARE, PointShape.UP};
    private static final String[] HUES = {"q", "a", "b", "c"};

    private final List<String> names;
    private final List<Embedding> waves = new ArrayList<>();

    EmbeddingDrawing(Embedding embedding) {
        this.names = embedding.panel().waves();
        names.forEach(name -> waves.add(embedding.wave(name)));
    }

    Picture picture() {
        int rows = NptConstruct.values().length;
        int row = waves.size() * STEP + BETWEEN;
        int height = TOP + rows * row + 34 + LINE * ((waves.size() + ACROSS - 1) / ACROSS);
        Canvas canvas = new Canvas(WIDTH, height, "NoMAD: mean of each construct by wave, 1 to 5", description());
        for (int tick = 1; tick <= 5; tick++) {
            canvas.line(x(tick), TOP - 10, x(tick), TOP + rows * row, "grid")
                    .text(x(tick), TOP - 16, Integer.toString(tick), "small middle");
        }
        double y = TOP;
        for (NptConstruct construct : NptConstruct.values()) {
            canvas.text(LEFT - 16, y + row / 2.0 - 2, construct.label(), "end strong");
            for (int wave = 0; wave < waves.size(); wave++) {
                mean(canvas, construct, wave, y + 8 + wave * STEP);
            }
            y += row;
        }
        legend(canvas, TOP + rows * row + 26);
        return canvas.picture();
    }

    private void mean(Canvas canvas, NptConstruct construct, int wave, double y) {
        Optional<ConstructScore> score = waves.get(wave).construct(construct);
        if (score.isEmpty() || score.get().mean().mean().value().isEmpty()) {
            canvas.text(x(1), y + 5, "no score", "small quiet");
            return;
        }
        IntervalEstimate mean = score.get().mean().mean(0.95);
        double value = mean.value().value().getAsDouble();
        if (mean.lower().value().isPresent()) {
            canvas.line(
                    x(Math.max(1, mean.lower().value().getAsDouble())),
                    y,
                    x(Math.min(5, mean.upper().value().getAsDouble())),
                    y,
                    "line " + HUES[wave % HUES.length]);
        }
        canvas.point(SHAPES[wave % SHAPES.length], x(value), y, 6, "fill " + HUES[wave % HUES.length] + " halo")
                .text(
                        WIDTH - RIGHT + 12,
                        y + 5,
                        Decimals.fixed(value, 2) + ", n = " + score.get().scored() + " of "
                                + score.get().answerSheets(),
                        "small");
    }

    private void legend(Canvas canvas, double y) {
        canvas.text(LEFT, y, "mean, 1 strongly disagree to 5 strongly agree, with 95 % interval", "small quiet");
        for (int wave = 0; wave < waves.size(); wave++) {
            double x = LEFT + wave % ACROSS * ENTRY;
            double below = y + LINE * (1 + wave / ACROSS);
            String name = names.get(wave).isEmpty() ? "all" : names.get(wave);
            String look = "fill " + HUES[wave % HUES.length] + " halo";
            canvas.point(SHAPES[wave % SHAPES.length], x + 6, below - 4, 6, look)
                    .text(x + 18, below, TextWidth.cut(name, 12, ENTRY - 24), "small");
        }
    }

    private String description() {
        List<String> sentences = new ArrayList<>();
        for (int wave = 0; wave < waves.size(); wave++) {
            String name = names.get(wave).isEmpty() ? "" : names.get(wave) + ", ";
            waves.get(wave).constructs().forEach(score -> sentences.add(name + score));
        }
        return String.join("; ", sentences) + ".";
    }

    private static double x(double value) {
        return LEFT + (WIDTH - LEFT - RIGHT) * (value - 1) / 4;
    }
}
