package org.implsci.examples.rogers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.implsci.core.text.Decimals;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.forecast.BandPoint;
import org.implsci.rogers.forecast.Forecast;
import org.implsci.rogers.forecast.Interval;

/** A picture of the cumulative curve: what was observed, the fit, the forecast and its band; as text and as SVG. */
final class SCurve {
    private static final int ROWS = 16;
    private static final int COLUMNS = 4;
    private static final int WIDTH = 760;
    private static final int HEIGHT = 460;
    private static final int LEFT = 84;
    private static final int TOP = 56;
    private static final int BOTTOM = 84;
    private static final int RIGHT = 24;

    private final AdoptionSeries series;
    private final List<BandPoint> band;
    private final double[] observed;
    private final double top;

    SCurve(Forecast forecast) {
        this.series = forecast.fit().series();
        this.band = forecast.band();
        this.observed = series.cumulative();
        this.top = roundedUp(band.stream()
                .mapToDouble(point ->
                        point.band() == null ? point.expected() : point.band().upper())
                .max()
                .orElse(1));
    }

    /** The next number of the form 1, 2 or 5 times a power of ten. */
    private static double roundedUp(double value) {
        double step = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(value)) - 1);
        double ticks = StrictMath.ceil(value / step / 5) * 5;
        return ticks * step;
    }

    /** The picture for a terminal: o observed, - curve, : band; time runs to the right. */
    String toText() {
        int width = COLUMNS * band.size();
        char[][] grid = new char[ROWS + 1][width];
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
        for (int row = 0; row <= ROWS; row++) {
            String label = row % 4 == 0 ? Decimals.fixed(top * (ROWS - row) / ROWS, 0) : "";
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
        return (int) StrictMath.round(ROWS * (1 - Math.min(1, Math.max(0, value / top))));
    }

    /** The picture as SVG: title and description for those who do not see it, shapes and labels and not colour alone. */
    String toSvg() {
        int seen = observed.length;
        String title = "Adoption over time: observed, fitted and forecast";
        String description =
                "Cumulative adopters by period. Observed from " + Decimals.fixed(observed[0], 0) + " in period "
                        + series.firstPeriod() + " to " + Decimals.fixed(observed[seen - 1], 0) + " in period "
                        + series.lastPeriod() + "; the curve reaches "
                        + Decimals.fixed(band.get(band.size() - 1).expected(), 0) + " in period "
                        + (series.lastPeriod() + band.size() - 1 - seen) + ".";
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(HEIGHT)
                .append("\" role=\"img\" aria-labelledby=\"title desc\" font-family=\"sans-serif\" font-size=\"14\"")
                .append(" fill=\"#212b32\">\n<title id=\"title\">")
                .append(escaped(title))
                .append("</title>\n<desc id=\"desc\">")
                .append(escaped(description))
                .append("</desc>\n")
                .append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n")
                .append("<text x=\"")
                .append(LEFT)
                .append("\" y=\"28\" font-size=\"18\" font-weight=\"bold\">")
                .append(escaped(title))
                .append("</text>\n");
        for (int tick = 0; tick <= 5; tick++) {
            double value = top * tick / 5;
            svg.append(line(x(0), y(value), x(band.size() - 1), y(value), "stroke=\"#d8dde0\""))
                    .append(text(LEFT - 8, y(value) + 5, "end", Decimals.fixed(value, 0)));
        }
        int step = Math.max(1, (band.size() + 9) / 10);
        for (int index = 0; index < band.size(); index += step) {
            svg.append(
                    text(x(index), HEIGHT - BOTTOM + 22, "middle", Integer.toString(series.firstPeriod() - 1 + index)));
        }
        svg.append("<polygon fill=\"#12436D\" fill-opacity=\"0.15\" points=\"")
                .append(bandPoints())
                .append("\"/>\n")
                .append(polyline(0, seen, ""))
                .append(polyline(seen, band.size() - 1, " stroke-dasharray=\"7 5\""));
        for (int index = 1; index <= seen; index++) {
            svg.append("<circle cx=\"")
                    .append(x(index))
                    .append("\" cy=\"")
                    .append(y(observed[index - 1]))
                    .append("\" r=\"4.5\" fill=\"#ffffff\" stroke=\"#801650\" stroke-width=\"2\"/>\n");
        }
        svg.append(text(LEFT, HEIGHT - 40, "start", "end of period (across), adopters so far (up)"))
                .append(
                        text(
                                LEFT,
                                HEIGHT - 16,
                                "start",
                                "circles: observed; solid line: fitted; dashed line: forecast; shaded: band of the expectation"));
        return svg.append("</svg>\n").toString();
    }

    private String bandPoints() {
        String up = IntStream.range(0, band.size())
                .mapToObj(index -> x(index) + "," + y(upper(band.get(index))))
                .collect(Collectors.joining(" "));
        String down = IntStream.range(0, band.size())
                .map(index -> band.size() - 1 - index)
                .mapToObj(index -> x(index) + "," + y(lower(band.get(index))))
                .collect(Collectors.joining(" "));
        return up + " " + down;
    }

    private static double upper(BandPoint point) {
        return point.band() == null ? point.expected() : point.band().upper();
    }

    private static double lower(BandPoint point) {
        return point.band() == null
                ? point.expected()
                : Math.max(0, point.band().lower());
    }

    private String polyline(int from, int to, String dash) {
        return "<polyline fill=\"none\" stroke=\"#12436D\" stroke-width=\"2.5\"" + dash + " points=\""
                + IntStream.rangeClosed(from, to)
                        .mapToObj(index -> x(index) + "," + y(band.get(index).expected()))
                        .collect(Collectors.joining(" "))
                + "\"/>\n";
    }

    private int x(int index) {
        return LEFT + (WIDTH - LEFT - RIGHT) * index / (band.size() - 1);
    }

    private int y(double value) {
        return (int) StrictMath.round(TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / top));
    }

    private static String line(int x1, int y1, int x2, int y2, String style) {
        return "<line x1=\"" + x1 + "\" y1=\"" + y1 + "\" x2=\"" + x2 + "\" y2=\"" + y2 + "\" " + style + "/>\n";
    }

    private static String text(int x, int y, String anchor, String words) {
        return "<text x=\"" + x + "\" y=\"" + y + "\" text-anchor=\"" + anchor + "\">" + escaped(words) + "</text>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
