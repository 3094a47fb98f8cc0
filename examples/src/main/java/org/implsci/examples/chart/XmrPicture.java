package org.implsci.examples.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.implsci.core.picture.AxisTicks;
import org.implsci.core.picture.Canvas;
import org.implsci.core.picture.Picture;
import org.implsci.core.picture.PointShape;
import org.implsci.core.text.Decimals;
import org.implsci.rollout.spc.MonitoredSeries;
import org.implsci.rollout.spc.ProcessLimits;
import org.implsci.rollout.spc.Signal;
import org.implsci.rollout.spc.XmrChart;

/** A control chart, drawn for a terminal and as SVG; special causes have shapes of their own. */
public final class XmrPicture {
    private static final String NOT_DRAWN = "The values lie too far apart to be drawn.";
    private static final int ROWS = 14;
    private static final int WIDTH = 900;
    private static final int HEIGHT = 400;
    private static final int LEFT = 84;
    private static final int RIGHT = 100;
    private static final int TOP = 36;
    private static final int BOTTOM = 84;

    private final XmrChart chart;
    private final List<MonitoredSeries.Point> points;
    private final AxisTicks ticks;
    private final double low;
    private final double high;
    /** Values near the two ends of what a number can hold have no distance that one could draw. */
    private final boolean drawable;

    /** The picture of a chart. */
    public XmrPicture(XmrChart chart) {
        this.chart = chart;
        this.points = chart.series().points();
        List<Double> shown = new ArrayList<>();
        points.forEach(point -> point.knownValue().ifPresent(shown::add));
        chart.parts()
                .forEach(part -> part.knownLimits().ifPresent(limits -> {
                    shown.add(limits.lower());
                    shown.add(limits.upper());
                }));
        chart.series().target().ifPresent(shown::add);
        double least = shown.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = shown.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        this.drawable = Double.isFinite(2 * (most - least));
        this.ticks = drawable ? AxisTicks.spanning(least, most) : AxisTicks.spanning(0, 1);
        this.low = ticks.first();
        this.high = ticks.last();
    }

    /** The picture for a terminal: o common cause, ^ v special cause high or low, - mean, : limits; time runs to the right. */
    public String toText() {
        if (!drawable) {
            return NOT_DRAWN;
        }
        char[][] grid = new char[ROWS + 1][Math.max(1, 2 * points.size())];
        for (char[] row : grid) {
            Arrays.fill(row, ' ');
        }
        for (XmrChart.Part part : chart.parts()) {
            part.knownLimits().ifPresent(limits -> {
                for (int index = part.from(); index < part.until(); index++) {
                    grid[row(limits.mean())][2 * index] = '-';
                    grid[row(limits.lower())][2 * index] = ':';
                    grid[row(limits.upper())][2 * index] = ':';
                }
            });
        }
        for (int index = 0; index < points.size(); index++) {
            int column = 2 * index;
            Signal cause = chart.signal(index);
            points.get(index)
                    .knownValue()
                    .ifPresent(
                            value -> grid[row(value)][column] = cause.isSpecial() ? (cause.isHigh() ? '^' : 'v') : 'o');
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
        String dates = points.isEmpty()
                ? ""
                : points.get(0).date() + " to " + points.get(points.size() - 1).date();
        return text + " ".repeat(11) + "+" + "-".repeat(Math.max(1, 2 * points.size())) + "\n" + " ".repeat(12) + dates
                + "\n" + " ".repeat(12) + "o common cause   ^ v special cause, high or low   - mean   : process limits";
    }

    private int row(double value) {
        return (int) StrictMath.round(ROWS * (high - value) / (high - low));
    }

    /**
     * The picture as SVG.
     *
     * @param id what makes its ids unique in a page
     */
    public Picture picture() {
        Canvas svg = new Canvas(
                WIDTH,
                HEIGHT,
                "Control chart: " + chart.series().name(),
                chart.summary().sentence());
        if (!drawable) {
            return svg.text(LEFT, TOP, NOT_DRAWN, "").picture();
        }
        ticks.values()
                .forEach(value -> svg.line(LEFT, y(value), WIDTH - RIGHT, y(value), value == low ? "axis" : "grid")
                        .text(LEFT - 8, y(value) + 5, Decimals.significant(value, 6), "small end"));
        dates(svg);
        for (int index = 0; index < chart.parts().size(); index++) {
            limits(svg, chart.parts().get(index), index == chart.parts().size() - 1);
        }
        target(svg);
        values(svg);
        legend(svg);
        return svg.picture();
    }

    private void dates(Canvas svg) {
        int step = Math.max(1, (points.size() + 6) / 7);
        for (int index = 0; index < points.size(); index += step) {
            svg.text(x(index), HEIGHT - BOTTOM + 20, points.get(index).date().toString(), "small middle");
        }
    }

    private void limits(Canvas svg, XmrChart.Part part, boolean last) {
        part.knownLimits().ifPresent(limits -> {
            double from = x(part.from() - 0.4);
            double until = x(part.until() - 0.6);
            line(svg, from, until, limits.mean(), "line q thin");
            line(svg, from, until, limits.upper(), "line q thin dashed");
            line(svg, from, until, limits.lower(), "line q thin dashed");
            if (last) {
                label(svg, limits);
            }
        });
    }

    private void label(Canvas svg, ProcessLimits limits) {
        double x = WIDTH - RIGHT + 8;
        svg.text(x, y(limits.mean()) + 4, "mean", "small quiet")
                .text(x, y(limits.upper()) + 4, "upper limit", "small quiet")
                .text(x, y(limits.lower()) + 4, "lower limit", "small quiet");
    }

    private void target(Canvas svg) {
        OptionalDouble target = chart.series().target();
        if (target.isPresent()) {
            double wanted = target.getAsDouble();
            line(svg, LEFT, WIDTH - RIGHT, wanted, "line c thin dotted");
            svg.text(LEFT + 4, y(wanted) - 5, "target", "small");
        }
    }

    private void line(Canvas svg, double from, double until, double value, String look) {
        svg.line(from, y(value), until, y(value), look);
    }

    private void values(Canvas svg) {
        List<Double> row = new ArrayList<>();
        for (int index = 0; index <= points.size(); index++) {
            if (index < points.size() && points.get(index).value() != null) {
                row.add(x(index));
                row.add(y(points.get(index).knownValue().orElseThrow()));
            } else if (!row.isEmpty()) {
                // A gap breaks the line.
                svg.polyline(row.stream().mapToDouble(Double::doubleValue).toArray(), "line a thin");
                row.clear();
            }
        }
        for (int index = 0; index < points.size(); index++) {
            int at = index;
            Signal cause = chart.signal(index);
            points.get(index).knownValue().ifPresent(value -> {
                if (!cause.isSpecial()) {
                    svg.point(PointShape.DISC, x(at), y(value), 4, "fill q halo");
                } else {
                    svg.point(
                            cause.isHigh() ? PointShape.UP : PointShape.DOWN,
                            x(at),
                            y(value),
                            5.5,
                            "fill " + hue(cause) + " halo");
                }
            });
        }
    }

    private String hue(Signal cause) {
        return switch (chart.series().direction()) {
            case HIGHER_IS_BETTER -> cause.isHigh() ? "b" : "d";
            case LOWER_IS_BETTER -> cause.isHigh() ? "d" : "b";
            case NEITHER -> "c";
        };
    }

    private void legend(Canvas svg) {
        double y = HEIGHT - 18;
        boolean neutral = chart.series().direction() == org.implsci.rollout.measurement.Direction.NEITHER;
        svg.point(PointShape.DISC, LEFT + 6, y - 4, 4, "fill q halo").text(LEFT + 16, y, "common cause", "small");
        svg.point(PointShape.UP, LEFT + 126, y - 4, 5.5, "fill " + hue(Signal.ABOVE_LIMIT) + " halo")
                .text(LEFT + 138, y, "special cause, high" + side(neutral, Signal.ABOVE_LIMIT), "small");
        svg.point(PointShape.DOWN, LEFT + 346, y - 4, 5.5, "fill " + hue(Signal.BELOW_LIMIT) + " halo")
                .text(LEFT + 358, y, "special cause, low" + side(neutral, Signal.BELOW_LIMIT), "small");
    }

    private String side(boolean neutral, Signal cause) {
        return neutral ? "" : hue(cause).equals("b") ? ", improving" : ", concerning";
    }

    private double x(double index) {
        return LEFT + 10 + (WIDTH - LEFT - RIGHT - 20) * index / Math.max(1, points.size() - 1);
    }

    private double y(double value) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (high - value) / (high - low);
    }
}
