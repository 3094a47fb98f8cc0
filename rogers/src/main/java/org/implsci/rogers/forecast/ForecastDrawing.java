package org.implsci.rogers.forecast;

import java.util.List;
import java.util.stream.DoubleStream;
import org.implsci.core.picture.AxisTicks;
import org.implsci.core.picture.Canvas;
import org.implsci.core.picture.Picture;
import org.implsci.core.picture.PointShape;
import org.implsci.core.picture.TextWidth;
import org.implsci.core.text.Decimals;
import org.implsci.rogers.adoption.AdoptionSeries;

/**
 * Draws the cumulative curve of a forecast: observed totals, the fit with its band, and the projected totals.
 *
 * <p>Shapes, dashes and labels distinguish observed, fitted and forecast numbers, not colour alone.
 */
final class ForecastDrawing {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 460;
    private static final int LEFT = 84;
    private static final int TOP = 40;
    private static final int BOTTOM = 112;
    private static final int CAP = 5;
    private static final int RIGHT = 24;

    private final AdoptionSeries series;
    private final String units;
    private final String period;
    private final String percent;
    private final List<BandPoint> band;
    private final List<ForecastPoint> ahead;
    private final double[] observed;
    private final AxisTicks ticks;
    private final double top;

    ForecastDrawing(Forecast forecast, String units, String period) {
        this.series = forecast.fit().series();
        this.units = units;
        this.period = period;
        this.percent = Decimals.significant(100 * forecast.level(), 4) + " %";
        this.band = forecast.band();
        this.ahead = forecast.points();
        this.observed = series.cumulative();
        DoubleStream heights = DoubleStream.concat(
                band.stream().mapToDouble(ForecastDrawing::upper),
                DoubleStream.concat(
                        DoubleStream.of(observed),
                        ahead.stream()
                                .flatMap(point -> point.totalInterval().stream())
                                .mapToDouble(Interval::upper)));
        this.ticks = AxisTicks.spanning(0, heights.max().orElse(1));
        this.top = ticks.last();
    }

    Picture picture() {
        int seen = observed.length;
        int last = band.size() - 1;
        String description = "Total of " + units + " by " + period + ". Counted from "
                + Decimals.fixed(observed[0], 0)
                + in(series.firstPeriod()) + " to " + Decimals.fixed(observed[seen - 1], 0) + in(series.lastPeriod())
                + "; the curve reaches " + Decimals.fixed(band.get(last).expected(), 0)
                + in(series.lastPeriod() + last - seen) + ".";
        Canvas canvas = new Canvas(
                WIDTH,
                HEIGHT,
                "Adoption over time: total of " + units + ", observed, fitted and forecast",
                description);
        axes(canvas);
        canvas.polygon(outline(), "fill soft")
                .polyline(points(0, seen), "line a")
                .polyline(points(seen, last), "line a dashed");
        for (int index = 1; index <= seen; index++) {
            canvas.point(PointShape.DISC, x(index), y(observed[index - 1]), 4.5, "fill c halo");
        }
        for (int index = 0; index < ahead.size(); index++) {
            total(canvas, x(seen + 1 + index), ahead.get(index));
        }
        legend(canvas);
        return canvas.picture();
    }

    private String in(int name) {
        return " in " + period + " " + name;
    }

    /** Draws a projected total, which continues from the observed total and not from the curve. */
    private void total(Canvas canvas, double x, ForecastPoint point) {
        point.totalInterval()
                .ifPresent(interval -> bar(canvas, x, y(Math.max(0, interval.lower())), y(interval.upper())));
        canvas.point(PointShape.DIAMOND, x, y(point.projectedTotal()), 4, "fill none edge");
    }

    private static void bar(Canvas canvas, double x, double low, double high) {
        canvas.line(x, low, x, high, "line c thin")
                .line(x - CAP, low, x + CAP, low, "line c thin")
                .line(x - CAP, high, x + CAP, high, "line c thin");
    }

    private void axes(Canvas canvas) {
        ticks.values()
                .forEach(
                        value -> canvas.line(x(0), y(value), x(band.size() - 1), y(value), value == 0 ? "axis" : "grid")
                                .text(LEFT - 8, y(value) + 5, Decimals.significant(value, 6), "end"));
        int step = Math.max(1, (band.size() + 9) / 10);
        for (int index = 0; index < band.size(); index += step) {
            canvas.text(x(index), HEIGHT - BOTTOM + 22, Integer.toString(series.firstPeriod() - 1 + index), "middle");
        }
        canvas.text(LEFT, HEIGHT - BOTTOM + 44, TextWidth.cut("end of " + period, 14, WIDTH - LEFT), "quiet")
                .text(12, 24, TextWidth.cut(units + " so far", 14, WIDTH - 24), "quiet");
    }

    private void legend(Canvas canvas) {
        double y = HEIGHT - 38;
        canvas.point(PointShape.DISC, LEFT + 6, y - 5, 4.5, "fill c halo")
                .text(LEFT + 18, y, "counted", "small")
                .line(LEFT + 96, y - 5, LEFT + 126, y - 5, "line a")
                .text(LEFT + 134, y, "fitted", "small")
                .line(LEFT + 190, y - 5, LEFT + 220, y - 5, "line a dashed")
                .text(LEFT + 228, y, "forecast", "small")
                .rect(LEFT + 302, y - 13, 30, 16, "fill soft")
                .text(LEFT + 340, y, percent + " band of the curve", "small");
        double next = HEIGHT - 14;
        bar(canvas, LEFT + 6, next - 11, next + 1);
        canvas.point(PointShape.DIAMOND, LEFT + 6, next - 5, 4, "fill none edge")
                .text(
                        LEFT + 18,
                        next,
                        TextWidth.cut(
                                "total expected, with its " + percent + " interval; counted on from " + period + " "
                                        + series.lastPeriod(),
                                12,
                                WIDTH - LEFT - 20),
                        "small");
    }

    /** Returns the outline of the band, forward along its upper end and back along its lower end. */
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
