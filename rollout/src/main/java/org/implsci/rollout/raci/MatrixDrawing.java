package org.implsci.rollout.raci;

import org.implsci.core.picture.Canvas;
import org.implsci.core.picture.Picture;
import org.implsci.core.picture.TextWidth;
import org.implsci.core.text.SafeText;

/** Draws a matrix as a grid; cells with an accountable party have a wide edge, so that colour is not the only sign. */
final class MatrixDrawing {
    private static final int LABEL = 420;
    private static final int COLUMN = 130;
    private static final int LINE = 28;
    private static final int HEAD = 46;
    private static final int FONT = 14;

    private MatrixDrawing() {}

    static Picture of(RaciMatrix matrix) {
        int columns = matrix.parties().size();
        int rows = matrix.tasks().size();
        Canvas canvas = new Canvas(
                LABEL + columns * COLUMN + 10,
                HEAD + rows * LINE + 10,
                SafeText.line(matrix.scheme().label(), 40) + " matrix: tasks by parties",
                "A grid of " + rows + " tasks as rows and " + columns + " parties as columns. "
                        + matrix.assignments().size()
                        + " cells show letters; a wide edge marks an accountable party.");
        for (int column = 0; column < columns; column++) {
            head(
                    canvas,
                    LABEL + (column + 0.5) * COLUMN,
                    matrix.parties().get(column).name());
        }
        for (int row = 0; row < rows; row++) {
            Task task = matrix.tasks().get(row);
            double top = HEAD + row * LINE;
            canvas.text(8, top + LINE - 9, TextWidth.cut(task.name(), FONT, LABEL - 16), "");
            for (int column = 0; column < columns; column++) {
                canvas.rect(LABEL + column * COLUMN, top, COLUMN, LINE, "grid");
            }
            for (RaciCell cell : matrix.row(task.id())) {
                double left = LABEL + matrix.positionOf(cell.party()) * COLUMN;
                String look = cell.has(Duty.ACCOUNTABLE) ? "fill mid edge wide" : "fill soft";
                canvas.rect(left + 3, top + 3, COLUMN - 6, LINE - 6, look);
                canvas.text(left + COLUMN / 2.0, top + LINE - 9, cell.text(), "strong middle");
            }
        }
        return canvas.picture();
    }

    /** Writes the name of a party above its column, on two lines where one is too short. */
    private static void head(Canvas canvas, double middle, String name) {
        int blank = name.indexOf(' ', name.length() / 3);
        boolean fits = TextWidth.cut(name, FONT, COLUMN - 8).equals(name);
        String first = fits || blank < 0 ? name : name.substring(0, blank);
        if (first.length() < name.length()) {
            canvas.text(middle, HEAD - 27, TextWidth.cut(first, FONT, COLUMN - 8), "strong middle");
            first = name.substring(blank + 1);
        }
        canvas.text(middle, HEAD - 9, TextWidth.cut(first, FONT, COLUMN - 8), "strong middle");
    }
}
