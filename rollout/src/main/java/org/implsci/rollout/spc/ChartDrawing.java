package org.implsci.rollout.spc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.implsci.core.picture.AxisTicks;
import org.implsci.core.picture.Canvas;
import org.implsci.core.picture.Picture;
import org.implsci.core.picture.PointShape;
import org.implsci.core.text.Decimals;
import org.implsci.rollout.measurement.Direction;

/** Draws control charts, as SVG and in characters. Special causes have shapes of their own, so that colour is not needed. */
final class ChartDrawing {
    private static final String NOT_DRAWN = "The values lie too far apart to be drawn.";
    private static final int ROWS = 14;
    private static final int WIDTH = 900;
    private static final int HEIGHT = 400;
    private static final int LEFT = 84;
    private static final int RIGHT = 100;
    private static final int TOP = 36;
    private static final int BOTTOM = 84;

    private final String title;
    private final String description;
    private final Direction direction;
    private final OptionalDouble target;
    private final IntFunction<String> labels;
    private final Signal[] signals;
    /** For each point, NaN where it has none. */
    private final double[] values;

    private final double[] means;
    private final double[] lowers;
    private final double[] uppers;
    private final AxisTicks ticks;
    private final double low;
    private final double high;
    /** False for values near both ends of the range of a double, whose distance is too large for one. */
    private final boolean drawable;

    private ChartDrawing(
            String title,
            String description,
            Direction direction,
            OptionalDouble target,
            IntFunction<String> labels,
            List<Signal> signals,
            double[] values,
            double[][] limits) {
        this.title = title;
        this.description = description;
        this.direction = direction;
        this.target = target;
        this.labels = labels;
        this.signals = signals.toArray(Signal[]::new);
        this.values = values;
        this.means = limits[0];
        this.lowers = limits[1];
        this.uppers = limits[2];
        double[] shown = IntStream.range(0, values.length)
                .mapToObj(index -> new double[] {values[index], lowers[index], uppers[index]})
                .flatMapToDouble(Arrays::stream)
                .filter(value -> !Double.isNaN(value))
                .toArray();
        double wanted = target.orElse(shown.length == 0 ? 0 : shown[0]);
        double least = Math.min(wanted, Arrays.stream(shown).min().orElse(0));
        double most = Math.max(wanted, Arrays.stream(shown).max().orElse(1));
        this.drawable = Double.isFinite(2 * (most - least));
        this.ticks = drawable ? AxisTicks.spanning(least, most) : AxisTicks.spanning(0, 1);
        this.low = ticks.first();
        this.high = ticks.last();
    }

    static ChartDrawing of(XmrChart chart) {
        List<MonitoredSeries.Point> points = chart.series().points();
        double[][] limits = new double[3][points.size()];
        for (double[] each : limits) {
            Arrays.fill(each, Double.NaN);
        }
        for (XmrChart.Part part : chart.parts()) {
            part.knownLimits().ifPresent(known -> {
                Arrays.fill(limits[0], part.from(), part.until(), known.mean());
                Arrays.fill(limits[1], part.from(), part.until(), known.lower());
                Arrays.fill(limits[2], part.from(), part.until(), known.upper());
            });
        }
        String dates = points.isEmpty()
                ? ""
                : " From " + points.get(0).date() + " to "
                        + points.get(points.size() - 1).date() + ".";
        return new ChartDrawing(
                "Control chart: " + chart.series().name(),
                chart.summary().sentence() + dates,
                chart.series().direction(),
                chart.series().target(),
                index -> points.get(index).date().toString(),
                chart.signals(),
                chart.series().values(),
                limits);
    }

    static ChartDrawing of(PChart chart) {
        int size = chart.counts().size();
        double[][] limits = new double[3][size];
        double[] shares = new double[size];
        for (int index = 0; index < size; index++) {
            shares[index] = chart.counts().get(index).share();
            limits[0][index] = chart.centre();
            limits[1][index] = chart.limits(index).lower();
            limits[2][index] = chart.limits(index).upper();
        }
        return new ChartDrawing(
                "Control chart of shares" + (chart.isCorrected() ? ", with Laney's correction" : ""),
                chart + ".",
                Direction.NEITHER,
                OptionalDouble.empty(),
                index -> "point " + (index + 1),
                IntStream.range(0, size).mapToObj(chart::signal).toList(),
                shares,
                limits);
    }

    /** Returns the chart in characters; time runs to the right, and the last line explains the marks. */
    String toText() {
        if (!drawable) {
            return NOT_DRAWN;
        }
        char[][] grid = new char[ROWS + 1][Math.max(1, 2 * values.length)];
        for (char[] row : grid) {
            Arrays.fill(row, ' ');
        }
        for (int index = 0; index < values.length; index++) {
            if (!Double.isNaN(means[index])) {
                grid[row(means[index])][2 * index] = '-';
                grid[row(lowers[index])][2 * index] = ':';
                grid[row(uppers[index])][2 * index] = ':';
            }
        }
        for (int index = 0; index < values.length; index++) {
            if (!Double.isNaN(values[index])) {
                grid[row(values[index])][2 * index] =
                        signals[index].isSpecial() ? (signals[index].isHigh() ? '^' : 'v') : 'o';
            }
        }
        StringBuilder text = new StringBuilder();
        for (int row = 0; row <= ROWS; row++) {
            String label = row % 7 == 0 ? Decimals.significant(high - (high - low) * row / ROWS, 4) : "";
            text.append(" ".repeat(Math.max(0, 10 - label.length())))
                    .append(label)
                    .append(" |")
                    .append(new String(grid[row]).stripTrailing())
                    .append('\n');
        }
        String range = values.length == 0 ? "" : labels.apply(0) + " to " + labels.apply(values.length - 1);
        return text + " ".repeat(11) + "+" + "-".repeat(Math.max(1, 2 * values.length)) + "\n" + " ".repeat(12) + range
                + "\n" + " ".repeat(12) + "o common cause   ^ v special cause, high or low   - mean   : process limits";
    }

    private int row(double value) {
        return (int) StrictMath.round(ROWS * (high - value) / (high - low));
    }

    Picture picture() {
        Canvas canvas = new Canvas(WIDTH, HEIGHT, title, description);
        if (!drawable) {
            return canvas.text(LEFT, TOP, NOT_DRAWN, "").picture();
        }
        ticks.values()
                .forEach(value -> canvas.line(LEFT, y(value), WIDTH - RIGHT, y(value), value == low ? "axis" : "grid")
                        .text(LEFT - 8, y(value) + 5, Decimals.significant(value, 6), "small end"));
        int step = Math.max(1, (values.length + 6) / 7);
        for (int index = 0; index < values.length; index += step) {
            canvas.text(x(index), HEIGHT - BOTTOM + 20, labels.apply(index), "small middle");
        }
        limits(canvas, means, "mean", "line q thin");
        limits(canvas, uppers, "upper limit", "line q thin dashed");
        limits(canvas, lowers, "lower limit", "line q thin dashed");
        target.ifPresent(wanted -> canvas.line(LEFT, y(wanted), WIDTH - RIGHT, y(wanted), "line c thin dotted")
                .text(LEFT + 4, y(wanted) - 5, "target", "small"));
        values(canvas);
        legend(canvas);
        return canvas.picture();
    }

    /** Draws a level line under each row of points with the same limit, and names the last one. */
    private void limits(Canvas canvas, double[] limit, String name, String look) {
        int from = 0;
        for (int index = 1; index <= limit.length; index++) {
            boolean ends = index == limit.length || Double.compare(limit[index], limit[from]) != 0;
            if (ends && !Double.isNaN(limit[from])) {
                canvas.line(x(from - 0.4), y(limit[from]), x(index - 0.6), y(limit[from]), look);
            }
            from = ends ? index : from;
        }
        if (limit.length > 0 && !Double.isNaN(limit[limit.length - 1])) {
            canvas.text(WIDTH - RIGHT + 8, y(limit[limit.length - 1]) + 4, name, "small quiet");
        }
    }

    private void values(Canvas canvas) {
        List<Double> row = new ArrayList<>();
        for (int index = 0; index <= values.length; index++) {
            if (index < values.length && !Double.isNaN(values[index])) {
                row.add(x(index));
                row.add(y(values[index]));
            } else if (!row.isEmpty()) {
                // A gap breaks the line.
                canvas.polyline(row.stream().mapToDouble(Double::doubleValue).toArray(), "line a thin");
                row.clear();
            }
        }
        for (int index = 0; index < values.length; index++) {
            Signal signal = signals[index];
            if (Double.isNaN(values[index])) {
                continue;
            }
            if (signal.isSpecial()) {
                PointShape shape = signal.isHigh() ? PointShape.UP : PointShape.DOWN;
                canvas.point(shape, x(index), y(values[index]), 5.5, "fill " + hue(signal.isHigh()) + " halo");
            } else {
                canvas.point(PointShape.DISC, x(index), y(values[index]), 4, "fill q halo");
            }
        }
    }

    private String hue(boolean isHigh) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> isHigh ? "b" : "d";
            case LOWER_IS_BETTER -> isHigh ? "d" : "b";
            case NEITHER -> "c";
        };
    }

    private void legend(Canvas canvas) {
        double y = HEIGHT - 18;
        canvas.point(PointShape.DISC, LEFT + 6, y - 4, 4, "fill q halo").text(LEFT + 16, y, "common cause", "small");
        canvas.point(PointShape.UP, LEFT + 126, y - 4, 5.5, "fill " + hue(true) + " halo")
                .text(LEFT + 138, y, "special cause, high" + verdict(true), "small");
        canvas.point(PointShape.DOWN, LEFT + 346, y - 4, 5.5, "fill " + hue(false) + " halo")
                .text(LEFT + 358, y, "special cause, low" + verdict(false), "small");
    }

    private String verdict(boolean isHigh) {
        return switch (hue(isHigh)) {
            case "b" -> ", improving";
            case "d" -> ", concerning";
            default -> "";
        };
    }

    private double x(double index) {
        return LEFT + 10 + (WIDTH - LEFT - RIGHT - 20) * index / Math.max(1, values.length - 1);
    }

    private double y(double value) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (high - value) / (high - low);
    }
}
