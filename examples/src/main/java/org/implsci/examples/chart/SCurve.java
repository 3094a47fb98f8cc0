package org.implsci.examples.chart;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.implsci.core.picture.AxisTicks;
import org.implsci.core.picture.Canvas;
import org.implsci.core.picture.Picture;
import org.implsci.core.picture.PointShape;
import org.implsci.core.picture.TextWidth;
import org.implsci.core.text.Decimals;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.forecast.BandPoint;
import org.implsci.rogers.forecast.Forecast;
import org.implsci.rogers.forecast.ForecastPoint;
import org.implsci.rogers.forecast.Interval;

/** A picture of the cumulative curve: what was observed, the fit, the forecast and its band; as text and as SVG. */
public final class SCurve {
    private static final double ABOUT_ROWS = 15;
    private static final int COLUMNS = 4;
    private static final int WIDTH = 760;
    private static final int HEIGHT = 460;
    private static final int LEFT = 84;
    private static final int TOP = 40;
    private static final int BOTTOM = 112;
    private static final int CAP = 5;
    private static final int RIGHT = 24;

    private final AdoptionSeries series;
    private final Counted counted;
    private final String percent;
    private final List<BandPoint> band;
    private final List<ForecastPoint> ahead;
    private final double[] observed;
    private final AxisTicks ticks;
    private final double top;
    private final int rows;

    /** The curve of a fit and its forecast. */
    public SCurve(Forecast forecast, Counted counted) {
        this.series = forecast.fit().series();
        this.counted = counted;
        this.percent = Decimals.significant(100 * forecast.level(), 4) + " %";
        this.band = forecast.band();
        this.ahead = forecast.points();
        this.observed = series.cumulative();
        DoubleStream heights = DoubleStream.concat(
                band.stream().mapToDouble(SCurve::upper),
                DoubleStream.concat(
                        DoubleStream.of(observed),
                        ahead.stream()
                                .flatMap(point -> point.totalInterval().stream())
                                .mapToDouble(Interval::upper)));
        this.ticks = AxisTicks.spanning(0, heights.max().orElse(1));
        this.top = ticks.last();
        // A whole number of rows between two ticks.
        this.rows = (ticks.count() - 1) * (int) Math.max(1, StrictMath.round(ABOUT_ROWS / (ticks.count() - 1)));
    }

    /** The picture for a terminal: o observed, - curve, : band; time runs to the right. */
    public String toText() {
        int width = COLUMNS * band.size();
        char[][] grid = new char[rows + 1][width];
        for (char[] row : grid) {
            Arrays.fill(row, ' ');
        }
        for (int index = 0; index < band.size(); index++) {
            BandPoint point = band.get(index);
            Interval interval = point.band();
            if (interval != null) {
                for (int row = row(interval.upper()); row <= row(interval.lower()); row++) {
                    grid[row][COLUMNS * index + 1] = ':';
                }
            }
            grid[row(point.expected())][COLUMNS * index + 1] = '-';
            if (index > 0 && index <= observed.length) {
                grid[row(observed[index - 1])][COLUMNS * index + 1] = 'o';
            }
        }
        StringBuilder text = new StringBuilder();
        for (int row = 0; row <= rows; row++) {
            boolean labelled = row % (rows / (ticks.count() - 1)) == 0;
            String label = labelled ? Decimals.significant(top * (rows - row) / rows, 6) : "";
            text.append(" ".repeat(Math.max(0, 9 - label.length())))
                    .append(label)
                    .append(" |");
            text.append(new String(grid[row]).stripTrailing()).append('\n');
        }
        text.append(" ".repeat(10))
                .append('+')
                .append("-".repeat(width))
                .append('\n')
                .append(" ".repeat(11));
        for (int index = 0; index < band.size(); index += 2) {
            String label = Integer.toString(series.firstPeriod() - 1 + index);
            text.append(label).append(" ".repeat(Math.max(1, 2 * COLUMNS - label.length())));
        }
        return text.toString().stripTrailing() + "\n" + " ".repeat(11)
                + "o counted by the end of the " + counted.period() + "   - fitted curve   : " + percent
                + " band of the curve";
    }

    private int row(double value) {
        return (int) StrictMath.round(rows * (1 - Math.min(1, Math.max(0, value / top))));
    }

    /**
     * The picture as SVG: shapes, dashes and labels tell observed, fitted and forecast apart, not colour alone.
     */
    public Picture picture() {
        int seen = observed.length;
        int last = band.size() - 1;
        String description = "Total of " + counted.what() + " by " + counted.period() + ". Counted from "
                + Decimals.fixed(observed[0], 0)
                + in(series.firstPeriod()) + " to " + Decimals.fixed(observed[seen - 1], 0) + in(series.lastPeriod())
                + "; the curve reaches " + Decimals.fixed(band.get(last).expected(), 0)
                + in(series.lastPeriod() + last - seen) + ".";
        Canvas svg = new Canvas(WIDTH, HEIGHT, "Adoption over time: observed, fitted and forecast", description);
        axes(svg);
        svg.polygon(outline(), "fill soft")
                .polyline(points(0, seen), "line a")
                .polyline(points(seen, last), "line a dashed");
        for (int index = 1; index <= seen; index++) {
            svg.point(PointShape.DISC, x(index), y(observed[index - 1]), 4.5, "fill c halo");
        }
        for (int index = 0; index < ahead.size(); index++) {
            total(svg, x(seen + 1 + index), ahead.get(index));
        }
        legend(svg);
        return svg.picture();
    }

    private String in(int period) {
        return " in " + counted.period() + " " + period;
    }

    /** What will have been counted, which starts from what has been and not from where the curve is. */
    private void total(Canvas svg, double x, ForecastPoint point) {
        point.totalInterval().ifPresent(interval -> bar(svg, x, y(Math.max(0, interval.lower())), y(interval.upper())));
        svg.point(PointShape.DIAMOND, x, y(point.projectedTotal()), 4, "fill none edge");
    }

    private static void bar(Canvas svg, double x, double low, double high) {
        svg.line(x, low, x, high, "line c thin")
                .line(x - CAP, low, x + CAP, low, "line c thin")
                .line(x - CAP, high, x + CAP, high, "line c thin");
    }

    private void axes(Canvas svg) {
        ticks.values()
                .forEach(value -> svg.line(x(0), y(value), x(band.size() - 1), y(value), value == 0 ? "axis" : "grid")
                        .text(LEFT - 8, y(value) + 5, Decimals.significant(value, 6), "end"));
        int step = Math.max(1, (band.size() + 9) / 10);
        for (int index = 0; index < band.size(); index += step) {
            svg.text(x(index), HEIGHT - BOTTOM + 22, Integer.toString(series.firstPeriod() - 1 + index), "middle");
        }
        svg.text(LEFT, HEIGHT - BOTTOM + 44, TextWidth.cut("end of " + counted.period(), 14, WIDTH - LEFT), "quiet")
                .text(12, 24, TextWidth.cut(counted.what() + " so far", 14, WIDTH - 24), "quiet");
    }

    private void legend(Canvas svg) {
        double y = HEIGHT - 38;
        svg.point(PointShape.DISC, LEFT + 6, y - 5, 4.5, "fill c halo")
                .text(LEFT + 18, y, "counted", "small")
                .line(LEFT + 96, y - 5, LEFT + 126, y - 5, "line a")
                .text(LEFT + 134, y, "fitted", "small")
                .line(LEFT + 190, y - 5, LEFT + 220, y - 5, "line a dashed")
                .text(LEFT + 228, y, "forecast", "small")
                .rect(LEFT + 302, y - 13, 30, 16, "fill soft")
                .text(LEFT + 340, y, percent + " band of the curve", "small");
        double next = HEIGHT - 14;
        bar(svg, LEFT + 6, next - 11, next + 1);
        svg.point(PointShape.DIAMOND, LEFT + 6, next - 5, 4, "fill none edge")
                .text(
                        LEFT + 18,
                        next,
                        TextWidth.cut(
                                "total expected, with its " + percent + " interval; counted on from " + counted.period()
                                        + " " + series.lastPeriod(),
                                12,
                                WIDTH - LEFT - 20),
                        "small");
    }

    /** The band, out along its upper end and back along its lower one. */
    private double[] outline() {
        int count = band.size();
        double[] xy = new double[4 * count];
        for (int index = 0; index < count; index++) {
            xy[2 * index] = x(index);
            xy[2 * index + 1] = y(upper(band.get(index)));
            xy[4 * count - 2 * index - 2] = x(index);
            xy[4 * count - 2 * index - 1] = y(lower(band.get(index)));
        }
        return xy;
    }

    private double[] points(int from, int to) {
        double[] xy = new double[2 * (to - from + 1)];
        for (int index = from; index <= to; index++) {
            xy[2 * (index - from)] = x(index);
            xy[2 * (index - from) + 1] = y(band.get(index).expected());
        }
        return xy;
    }

    private static double upper(BandPoint point) {
        return point.band() == null ? point.expected() : point.band().upper();
    }

    private static double lower(BandPoint point) {
        return point.band() == null
                ? point.expected()
                : Math.max(0, point.band().lower());
    }

    private double x(int index) {
        return LEFT + (double) (WIDTH - LEFT - RIGHT) * index / (band.size() - 1);
    }

    private double y(double value) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / top);
    }
}
