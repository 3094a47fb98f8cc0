package org.implsci.examples.chart;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.implsci.core.picture.AxisTicks;
import org.implsci.core.text.Decimals;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.forecast.BandPoint;
import org.implsci.rogers.forecast.Forecast;
import org.implsci.rogers.forecast.ForecastPoint;
import org.implsci.rogers.forecast.Interval;

/** The cumulative curve of a forecast drawn with letters: observed totals, fitted curve and band. */
public final class SCurve {
    private static final double ABOUT_ROWS = 15;
    private static final int COLUMNS = 4;

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

    private static double upper(BandPoint point) {
        return point.band() == null ? point.expected() : point.band().upper();
    }
}
