package org.implsci.rollout.safety.matrix;

import java.util.List;
import org.implsci.core.picture.Canvas;
import org.implsci.core.picture.Picture;
import org.implsci.core.picture.TextWidth;

/** Draws a risk matrix as a grid of cells with their scores, and a key of its bands. */
final class RiskMatrixPicture {
    private static final int LEFT = 160;
    private static final int TOP = 60;
    private static final int WIDE = 110;
    private static final int HIGH = 44;
    private static final int KEY = 26;

    /** Fills from the lowest band to the highest; the score in each cell tells them apart without colour. */
    private static final List<String> FILLS = List.of("fill none", "fill soft", "fill mid", "fill a");

    private RiskMatrixPicture() {}

    static Picture of(RiskMatrix matrix) {
        int rows = matrix.likelihoods().size();
        int columns = matrix.severities().size();
        int foot = TOP + rows * HIGH + 34;
        Canvas canvas = new Canvas(
                LEFT + columns * WIDE + 20,
                foot + matrix.bands().size() * KEY,
                matrix.label() + ": score by likelihood and severity",
                matrix.likelihoods().size() + " likelihoods by " + columns + " severities. "
                        + matrix.toTable().toText().replace("\n", "; "));
        canvas.text(LEFT + columns * WIDE / 2.0, 22, "Severity", "strong middle")
                .text(LEFT - 12, TOP - 14, "Likelihood", "strong end");
        for (int column = 0; column < columns; column++) {
            canvas.text(
                    LEFT + (column + 0.5) * WIDE,
                    TOP - 14,
                    TextWidth.cut(matrix.severities().get(column).label(), 12, WIDE - 6),
                    "small middle");
        }
        for (int row = 0; row < rows; row++) {
            double y = TOP + (rows - 1 - row) * HIGH;
            canvas.text(
                    LEFT - 12,
                    y + HIGH / 2.0 + 5,
                    TextWidth.cut(matrix.likelihoods().get(row).label(), 12, LEFT - 20),
                    "small end");
            for (int column = 0; column < columns; column++) {
                int score = matrix.row(row).get(column);
                String fill = fill(matrix, matrix.band(score));
                double x = LEFT + column * WIDE;
                canvas.rect(x, y, WIDE, HIGH, fill + " edge")
                        .text(x + WIDE / 2.0, y + HIGH / 2.0 + 5, Integer.toString(score), "strong middle" + on(fill));
            }
        }
        for (int index = 0; index < matrix.bands().size(); index++) {
            RiskBand band = matrix.bands().get(index);
            double y = foot + index * KEY;
            String range = band.least().equals(band.most()) ? "" : " (" + band.least() + " to " + band.most() + ")";
            canvas.rect(LEFT, y - 14, 18, 18, fill(matrix, band) + " edge")
                    .text(
                            LEFT + 28,
                            y,
                            TextWidth.cut(
                                    band.label() + range + ": "
                                            + band.acceptance().label(),
                                    12,
                                    columns * WIDE - 28),
                            "small");
        }
        return canvas.picture();
    }

    private static String fill(RiskMatrix matrix, RiskBand band) {
        int last = Math.max(1, matrix.bands().size() - 1);
        return FILLS.get(matrix.bands().indexOf(band) * (FILLS.size() - 1) / last);
    }

    private static String on(String fill) {
        return fill.equals("fill a") ? " on-a" : "";
    }
}
