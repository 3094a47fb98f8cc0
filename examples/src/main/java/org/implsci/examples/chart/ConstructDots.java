package org.implsci.examples.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.implsci.core.measure.IntervalEstimate;
import org.implsci.core.picture.Canvas;
import org.implsci.core.picture.Picture;
import org.implsci.core.picture.PointShape;
import org.implsci.core.picture.TextWidth;
import org.implsci.core.text.Decimals;
import org.implsci.rollout.npt.ConstructScore;
import org.implsci.rollout.npt.Embedding;
import org.implsci.rollout.npt.NptConstruct;

/** The constructs of NPT by wave: a mark for the mean, a line for its 95 % interval, the number of answer sheets beside it. */
public final class ConstructDots {
    private static final int WIDTH = 900;
    private static final int LEFT = 230;
    private static final int RIGHT = 170;
    private static final int TOP = 44;
    private static final int STEP = 24;
    private static final int BETWEEN = 16;
    private static final int LINE = 20;
    private static final int ENTRY = 160;
    private static final int ACROSS = 4;
    private static final PointShape[] MARKS = {PointShape.DISC, PointShape.DIAMOND, PointShape.SQUARE, PointShape.UP};
    private static final String[] HUES = {"q", "a", "b", "c"};

    private final Embedding embedding;
    private final List<String> waves;

    /** The picture of a panel of one or more waves. */
    public ConstructDots(Embedding embedding) {
        this.embedding = embedding;
        this.waves = embedding.panel().waves();
    }

    /** Draws it. */
    public Picture picture() {
        int rows = NptConstruct.values().length;
        int row = waves.size() * STEP + BETWEEN;
        int height = TOP + rows * row + 34 + LINE * ((waves.size() + ACROSS - 1) / ACROSS);
        Canvas svg = new Canvas(WIDTH, height, "NoMAD: mean of each construct by wave", description());
        for (int tick = 1; tick <= 5; tick++) {
            svg.line(x(tick), TOP - 10, x(tick), TOP + rows * row, "grid")
                    .text(x(tick), TOP - 16, Integer.toString(tick), "small middle");
        }
        double y = TOP;
        for (NptConstruct construct : NptConstruct.values()) {
            svg.text(LEFT - 16, y + row / 2.0 - 2, construct.label(), "end strong");
            for (int wave = 0; wave < waves.size(); wave++) {
                dot(svg, construct, wave, y + 8 + wave * STEP);
            }
            y += row;
        }
        legend(svg, TOP + rows * row + 26);
        return svg.picture();
    }

    private void dot(Canvas svg, NptConstruct construct, int wave, double y) {
        Optional<ConstructScore> score = embedding.wave(waves.get(wave)).construct(construct);
        if (score.isEmpty() || score.get().mean().mean().value().isEmpty()) {
            svg.text(x(1), y + 5, "no score", "small quiet");
            return;
        }
        IntervalEstimate mean = score.get().mean().mean(0.95);
        double value = mean.value().value().getAsDouble();
        if (mean.lower().value().isPresent()) {
            svg.line(
                    x(Math.max(1, mean.lower().value().getAsDouble())),
                    y,
                    x(Math.min(5, mean.upper().value().getAsDouble())),
                    y,
                    "line " + HUES[wave % HUES.length]);
        }
        svg.point(MARKS[wave % MARKS.length], x(value), y, 6, "fill " + HUES[wave % HUES.length] + " halo")
                .text(
                        WIDTH - RIGHT + 12,
                        y + 5,
                        Decimals.fixed(value, 2) + ", n = " + score.get().scored() + " of "
                                + score.get().answerSheets(),
                        "small");
    }

    private void legend(Canvas svg, double y) {
        svg.text(LEFT, y, "mean, 1 strongly disagree to 5 strongly agree, with 95 % interval", "small quiet");
        for (int wave = 0; wave < waves.size(); wave++) {
            double x = LEFT + wave % ACROSS * ENTRY;
            double below = y + LINE * (1 + wave / ACROSS);
            String name = waves.get(wave).isEmpty() ? "all" : waves.get(wave);
            svg.point(MARKS[wave % MARKS.length], x + 6, below - 4, 6, "fill " + HUES[wave % HUES.length] + " halo")
                    .text(x + 18, below, TextWidth.cut(name, 12, ENTRY - 24), "small");
        }
    }

    private String description() {
        List<String> said = new ArrayList<>();
        for (String wave : waves) {
            embedding.wave(wave).constructs().forEach(score -> said.add(wave + " " + score));
        }
        return String.join("; ", said) + ".";
    }

    private static double x(double value) {
        return LEFT + (WIDTH - LEFT - RIGHT) * (value - 1) / 4;
    }
}
