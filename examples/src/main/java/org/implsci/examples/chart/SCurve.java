package org.implsci.examples.chart;

import java.util.Arrays;
import java.util.List;
import org.implsci.core.text.Decimals;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.forecast.BandPoint;
import org.implsci.rogers.forecast.Forecast;
import org.implsci.rogers.forecast.Interval;

/** A picture of the cumulative curve: what was observed, the fit, the forecast and its band; as text and as SVG. */
public final class SCurve {
    private static final double ABOUT_ROWS = 15;
    private static final int COLUMNS = 4;
    private static final int WIDTH = 760;
    private static final int HEIGHT = 460;
    private static final int LEFT = 84;
    private static final int TOP = 40;
    private static final int BOTTOM = 88;
    private static final int RIGHT = 24;

    private final AdoptionSeries series;
    private final List<BandPoint> band;
    private final double[] observed;
    private final Ticks ticks;
    private final double top;
    private final int rows;

    /** The curve of a fit and its forecast. */
    public SCurve(Forecast forecast) {
        this.series = forecast.fit().series();
        this.band = forecast.band();
        this.observed = series.cumulative();
        this.ticks =
                Ticks.spanning(0, band.stream().mapToDouble(SCurve::upper).max().orElse(1));
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
                + "o adopted by the end of the period   - fitted curve   : band of the expectation";
    }

    private int row(double value) {
        return (int) StrictMath.round(rows * (1 - Math.min(1, Math.max(0, value / top))));
    }

    /**
     * The picture as SVG: shapes, dashes and labels tell observed, fitted and forecast apart, not colour alone.
     *
     * @param id what makes its ids unique in a page
     */
    public Svg picture(String id) {
        int seen = observed.length;
        int last = band.size() - 1;
        String description = "Cumulative adopters by period. Observed from " + Decimals.fixed(observed[0], 0)
                + " in period " + series.firstPeriod() + " to " + Decimals.fixed(observed[seen - 1], 0) + " in period "
                + series.lastPeriod() + "; the curve reaches "
                + Decimals.fixed(band.get(last).expected(), 0) + " in period " + (series.lastPeriod() + last - seen)
                + ".";
        Svg svg = new Svg(id, WIDTH, HEIGHT, "Adoption over time: observed, fitted and forecast", description);
        axes(svg);
        svg.polygon(outline(), "fill soft")
                .polyline(points(0, seen), "line a")
                .polyline(points(seen, last), "line a dashed");
        for (int index = 1; index <= seen; index++) {
            svg.mark(Mark.DISC, x(index), y(observed[index - 1]), 4.5, "fill c halo");
        }
        legend(svg);
        return svg;
    }

    private void axes(Svg svg) {
        ticks.values()
                .forEach(value -> svg.line(x(0), y(value), x(band.size() - 1), y(value), value == 0 ? "axis" : "grid")
                        .text(LEFT - 8, y(value) + 5, Decimals.significant(value, 6), "end"));
        int step = Math.max(1, (band.size() + 9) / 10);
        for (int index = 0; index < band.size(); index += step) {
            svg.text(x(index), HEIGHT - BOTTOM + 22, Integer.toString(series.firstPeriod() - 1 + index), "middle");
        }
        svg.text(LEFT, HEIGHT - BOTTOM + 44, "end of period", "quiet").text(12, 24, "adopters so far", "quiet");
    }

    private static void legend(Svg svg) {
        double y = HEIGHT - 14;
        svg.mark(Mark.DISC, LEFT + 6, y - 5, 4.5, "fill c halo")
                .text(LEFT + 18, y, "observed", "small")
                .line(LEFT + 96, y - 5, LEFT + 126, y - 5, "line a")
                .text(LEFT + 134, y, "fitted", "small")
                .line(LEFT + 190, y - 5, LEFT + 220, y - 5, "line a dashed")
                .text(LEFT + 228, y, "forecast", "small")
                .rect(LEFT + 302, y - 13, 30, 16, "fill soft")
                .text(LEFT + 340, y, "band of the expectation", "small");
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
