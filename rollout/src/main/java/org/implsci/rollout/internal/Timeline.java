package org.implsci.rollout.internal;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import org.implsci.core.picture.Canvas;
import org.implsci.core.picture.Picture;
import org.implsci.core.picture.PointShape;
import org.implsci.core.picture.TextWidth;

/** Draws stages as bars on a line of time, with marks for events below them. Times are in days from the start. */
public final class Timeline {
    private static final int WIDTH = 900;
    private static final int LEFT = 190;
    private static final int RIGHT = 20;
    private static final int TOP = 30;
    private static final int ROW = 46;
    private static final int BAR = 22;
    private static final int FOOT = 92;
    private static final int SIZE = 6;
    private static final int LANE = 17;
    private static final int LANES = 8;
    private static final int HALF_DATE = 42;

    private final List<Bar> bars;
    private final List<Mark> marks;
    private final IntFunction<String> dayLabel;
    private final double days;

    /**
     * A timeline.
     *
     * @param bars the stages, from top to bottom
     * @param marks the events in order of time
     * @param dayLabel the label of a day
     */
    public Timeline(List<Bar> bars, List<Mark> marks, IntFunction<String> dayLabel) {
        this.bars = Copies.of(bars, "bars");
        this.marks = Copies.of(marks, "marks");
        this.dayLabel = dayLabel;
        double last = bars.stream().mapToDouble(Bar::end).max().orElse(0);
        this.days = Math.max(last, marks.stream().mapToDouble(Mark::day).max().orElse(0));
    }

    /**
     * One stage.
     *
     * @param label its name
     * @param note a second line under the name
     * @param start the day on which it begins
     * @param minimum the day on which it may end
     * @param deadline the day of its deadline, if it has one
     * @param isLive whether it has begun; bars to come are dashed
     */
    public record Bar(
            String label, String note, double start, double minimum, OptionalDouble deadline, boolean isLive) {
        private double end() {
            return deadline.orElse(minimum);
        }
    }

    /**
     * One event.
     *
     * @param day the day
     * @param kind the kind of event, named in the legend
     */
    public record Mark(double day, MarkKind kind) {}

    /**
     * A kind of event.
     *
     * @param label its name in the legend
     * @param shape the shape of its mark; no two kinds share a shape and a filling
     * @param look the style names of its mark
     */
    public record MarkKind(String label, PointShape shape, String look) {}

    /**
     * Draws the timeline.
     *
     * @param title what the picture shows
     * @param description what a person sees in it, in words
     * @param kinds the kinds of event in the legend
     * @return the picture
     */
    public Picture picture(String title, String description, List<MarkKind> kinds) {
        int[] lanes = lanes();
        int deepest = Arrays.stream(lanes).max().orElse(0);
        int axis = TOP + bars.size() * ROW + 14;
        int bottom = kinds.isEmpty() ? axis : axis + deepest * LANE + 26;
        Canvas canvas = new Canvas(WIDTH, bottom + FOOT, title, description);
        ticks(canvas, bottom);
        for (int index = 0; index < bars.size(); index++) {
            bar(canvas, bars.get(index), TOP + index * ROW);
        }
        if (!kinds.isEmpty()) {
            canvas.text(LEFT - 12, axis + 5, "events", "end strong").line(LEFT, axis, WIDTH - RIGHT, axis, "axis");
            for (int index = 0; index < lanes.length; index++) {
                Mark mark = marks.get(index);
                canvas.point(mark.kind.shape, x(mark.day), axis + lanes[index] * LANE, SIZE, mark.kind.look);
            }
        }
        legend(canvas, kinds, bottom + FOOT - 40);
        return canvas.picture();
    }

    private void ticks(Canvas canvas, int bottom) {
        int step = (int) Math.max(7, Math.ceil(days / 8 / 7) * 7);
        for (int day = 0; day <= days; day += step) {
            boolean isAtEdge = x(day) > WIDTH - HALF_DATE;
            canvas.line(x(day), TOP - 8, x(day), bottom, "grid")
                    .text(
                            isAtEdge ? WIDTH - 2 : x(day),
                            bottom + 18,
                            dayLabel.apply(day),
                            isAtEdge ? "small end" : "small middle");
        }
    }

    private void bar(Canvas canvas, Bar bar, double y) {
        canvas.text(LEFT - 12, y + 11, TextWidth.cut(bar.label, 14, LEFT - 14), "end strong")
                .text(LEFT - 12, y + 26, TextWidth.cut(bar.note, 12, LEFT - 14), "end small quiet");
        double start = x(bar.start);
        bar.deadline.ifPresent(deadline -> canvas.rect(
                start, y, x(deadline) - start, BAR, bar.isLive ? "fill soft edge" : "fill none edge dashed"));
        canvas.rect(start, y, x(bar.minimum) - start, BAR, bar.isLive ? "fill a edge" : "fill soft edge dashed")
                .point(PointShape.DIAMOND, start, y + BAR / 2.0, 7, bar.isLive ? "fill c halo" : "fill none edge");
    }

    /** Returns a lane for each mark. Marks of about the same time are in different lanes, so that none covers another. */
    private int[] lanes() {
        int[] lanes = new int[marks.size()];
        double[] ends = new double[LANES];
        for (int index = 0; index < lanes.length; index++) {
            double x = x(marks.get(index).day);
            while (lanes[index] < LANES - 1 && ends[lanes[index]] > x) {
                lanes[index]++;
            }
            ends[lanes[index]] = x + LANE;
        }
        return lanes;
    }

    private void legend(Canvas canvas, List<MarkKind> kinds, double y) {
        double x = LEFT;
        for (MarkKind kind : kinds) {
            canvas.point(kind.shape, x + 6, y - 4, SIZE, kind.look).text(x + 18, y, kind.label, "small");
            x += 30 + 6.8 * kind.label.length();
        }
        canvas.point(PointShape.DIAMOND, LEFT + 6, y + 20, 7, "fill c halo")
                .text(LEFT + 18, y + 24, "gate passed", "small")
                .point(PointShape.DIAMOND, LEFT + 116, y + 20, 7, "fill none edge")
                .text(LEFT + 128, y + 24, "gate to come", "small")
                .text(LEFT + 240, y + 24, "bar to the minimum duration, outline to the deadline", "small quiet");
    }

    private double x(double day) {
        return LEFT + (WIDTH - LEFT - RIGHT) * day / Math.max(1, days);
    }
}
