package org.implsci.rollout.raci;

import org.implsci.core.picture.Canvas;
import org.implsci.core.picture.Picture;
import org.implsci.core.picture.TextWidth;
import org.implsci.core.text.SafeText;

/** Draws a matrix as a grid; cells with an accountable party have a wide edge, so that colour is not the only sign. */
final class MatrixDrawing {
    private static final int LABEL = 240;
    private static final int COLUMN = 110;
    private static final int LINE = 28;
    private static final int FONT = 14;

    private MatrixDrawing() {}

    static Picture of(RaciMatrix matrix) {
        int columns = matrix.parties().size();
        int rows = matrix.tasks().size();
        Canvas canvas = new Canvas(
                LABEL + columns * COLUMN + 10,
                (rows + 1) * LINE + 10,
                SafeText.line(matrix.scheme().label(), 40) + " matrix: tasks by parties",
                "A grid of " + rows + " tasks as rows and " + columns + " parties as columns. "
                        + matrix.assignments().size()
                        + " cells show letters; a wide edge marks an accountable party.");
        for (int column = 0; column < columns; column++) {
            String name = matrix.parties().get(column).name();
            canvas.text(
                    LABEL + (column + 0.5) * COLUMN, LINE - 9, TextWidth.cut(name, FONT, COLUMN - 8), "strong middle");
        }
        for (int row = 0; row < rows; row++) {
            Task task = matrix.tasks().get(row);
            double top = (row + 1) * LINE;
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
}
