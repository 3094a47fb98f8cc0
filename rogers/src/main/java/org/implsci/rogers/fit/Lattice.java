package org.implsci.rogers.fit;

/**
 * Curves of many widths at many places, of which those that are better than all their neighbours are starts.
 *
 * <p>Widths fall by a fixed factor from several times the series to a small part of a period; the places of a width lie half
 * a width apart. What a steep curve leaves unexplained outside its rise bounds its value from below, so that places where
 * that alone exceeds the best value known are not looked at: of smooth data hardly any steep curve is.
 */
final class Lattice {
    /** How many starts are kept. */
    static final int MOST = 24;

    private static final double WIDEST = 8;
    private static final double NARROWEST = 0.05;
    /** For a long series, what keeps the work on narrow widths near two million predictions. */
    private static final double NARROWEST_BY_SQUARE = 1.5e-6;

    private static final double FACTOR = 1.25;
    private static final double SPACING = 0.5;
    /** How far before the first and after the last period a curve may stand, in widths. */
    private static final double BEFORE = 4;

    private static final double AFTER = 6;
    /** Beyond so many widths a curve has not begun, or is at its ceiling. */
    private static final double TAIL = 8;

    private final Problem problem;
    private final Basis basis;
    private final Outside outside;
    private final int size;
    private final double[] uv = new double[2];
    private final double[][] starts = new double[MOST][];
    private double best;
    private int kept;

    /**
     * Looks at all curves of the lattice.
     *
     * @param best the least value known so far
     */
    Lattice(Problem problem, Basis basis, Outside outside, double best) {
        this.problem = problem;
        this.basis = basis;
        this.outside = outside;
        this.size = outside.size();
        this.best = best;
        look();
    }

    private void look() {
        double narrowest = StrictMath.max(NARROWEST, NARROWEST_BY_SQUARE * size * size);
        double first = basis.clock(0);
        double last = basis.clock(size);
        double[] above = {};
        double[] here = {};
        double widthHere = 0;
        for (double width = WIDEST * (last - first); width > 0; width /= FACTOR) {
            boolean end = width < narrowest;
            double[] below = end ? new double[0] : row(first, last, width);
            keep(first, above, here, below, widthHere);
            above = here;
            here = below;
            widthHere = width;
            if (end) {
                return;
            }
        }
    }

    private double[] row(double first, double last, double width) {
        double[] row = new double[(int) StrictMath.ceil(((last - first) / width + BEFORE + AFTER) / SPACING) + 1];
        for (int i = 0; i < row.length; i++) {
            double middle = first + (i * SPACING - BEFORE) * width;
            row[i] = Double.POSITIVE_INFINITY;
            if (unexplained(middle, width) < best) {
                basis.place(middle, width, uv);
                row[i] = problem.valueAt(uv[0], uv[1]);
                best = StrictMath.min(best, row[i]);
            }
        }
        return row;
    }

    private double unexplained(double middle, double width) {
        double from = basis.time(middle - TAIL * width);
        double to = basis.time(middle + TAIL * width);
        return outside.before((int) StrictMath.max(0, StrictMath.min(size, from)))
                + outside.after((int) StrictMath.max(0, StrictMath.min(size, StrictMath.ceil(to))));
    }

    /** Keeps the points of a row that are not above the nearest in this row and in the two beside it. */
    private void keep(double first, double[] above, double[] row, double[] below, double width) {
        for (int i = 0; i < row.length; i++) {
            double value = row[i];
            // Places of neighbouring rows are counted from the same multiple of different widths.
            double place = i * SPACING - BEFORE;
            if (value < Double.POSITIVE_INFINITY
                    && (i == 0 || value < row[i - 1])
                    && (i == row.length - 1 || value <= row[i + 1])
                    && value <= nearest(above, (place / FACTOR + BEFORE) / SPACING)
                    && value <= nearest(below, (place * FACTOR + BEFORE) / SPACING)) {
                insert(new double[] {value, first + place * width, width});
            }
        }
    }

    /** The value at the nearest place of a neighbouring row; nothing if that is not looked at. */
    private static double nearest(double[] row, double index) {
        int at = (int) StrictMath.rint(index);
        return at >= 0 && at < row.length ? row[at] : Double.POSITIVE_INFINITY;
    }

    private void insert(double[] start) {
        int at = kept;
        while (at > 0 && starts[at - 1][0] > start[0]) {
            at--;
        }
        if (at < MOST) {
            kept = StrictMath.min(MOST, kept + 1);
            System.arraycopy(starts, at, starts, at + 1, kept - 1 - at);
            starts[at] = start;
        }
    }

    /** How many starts there are. */
    int kept() {
        return kept;
    }

    /**
     * One of the starts, the best first.
     *
     * @param uv receives u and v
     * @return the value there
     */
    double start(int index, double[] uv) {
        basis.place(starts[index][1], starts[index][2], uv);
        return starts[index][0];
    }
}
