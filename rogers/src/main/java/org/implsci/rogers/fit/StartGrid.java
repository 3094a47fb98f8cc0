package org.implsci.rogers.fit;

import java.util.ArrayList;
import java.util.List;

/**
 * Curves of many widths at many places, of which those that are better than all their neighbours are starts.
 *
 * <p>Widths fall by a fixed factor from several times the series to a small part of a period; the places of a width lie half
 * a width apart, and from each low one the place that is best for the width is looked for: along a narrow valley the value
 * changes less from width to width than it does from the bottom to the nearest place of the lattice. What a steep curve
 * leaves unexplained outside its rise bounds its value from below, so that places where that alone exceeds the best value
 * known are not looked at: of smooth data hardly any steep curve is.
 */
final class StartGrid {
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
    /** The larger part of a golden section; and how many there are, which leaves about a thirtieth of a width. */
    private static final double GOLDEN = (StrictMath.sqrt(5) - 1) / 2;

    private static final int SECTIONS = 7;

    /** Beyond so many widths a curve has not begun, or is at its ceiling. */
    private static final double TAIL = 8;

    private final ObjectiveFunction problem;
    private final UnitCurve basis;
    private final TailSumsOfSquares outside;
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
    StartGrid(ObjectiveFunction problem, UnitCurve basis, TailSumsOfSquares outside, double best) {
        this.problem = problem;
        this.basis = basis;
        this.outside = outside;
        this.size = outside.size();
        this.best = best;
        look();
    }

    /** The curves of one width. */
    private static final class Row {
        static final Row NONE = new Row(1, new double[0]);

        final double width;
        /** At the places of the lattice; infinite where it was not looked. */
        final double[] values;
        /** The best places, in order. */
        final List<Low> lows = new ArrayList<>();

        Row(double width, double[] values) {
            this.width = width;
            this.values = values;
        }

        /** Returns the value about a place: of the best place that is near, or of the nearest of the lattice. */
        double about(double first, double middle) {
            Low near = null;
            for (Low low : lows) {
                if (StrictMath.abs(low.middle - middle) <= width
                        && (near == null
                                || StrictMath.abs(low.middle - middle) < StrictMath.abs(near.middle - middle))) {
                    near = low;
                }
            }
            if (near != null) {
                return near.value;
            }
            int at = (int) StrictMath.rint(((middle - first) / width + BEFORE) / SPACING);
            return at >= 0 && at < values.length ? values[at] : Double.POSITIVE_INFINITY;
        }
    }

    /** A place that is better than those beside it. */
    private record Low(double middle, double value) {}

    private void look() {
        double narrowest = StrictMath.max(NARROWEST, NARROWEST_BY_SQUARE * size * size);
        double first = basis.clock(0);
        double last = basis.clock(size);
        Row above = Row.NONE;
        Row here = Row.NONE;
        for (double width = WIDEST * (last - first); width > 0; width /= FACTOR) {
            boolean end = width < narrowest;
            Row below = end ? Row.NONE : row(first, last, width);
            for (Low low : here.lows) {
                if (low.value <= above.about(first, low.middle) && low.value <= below.about(first, low.middle)) {
                    insert(new double[] {low.value, low.middle, here.width});
                }
            }
            above = here;
            here = below;
            if (end) {
                return;
            }
        }
    }

    private Row row(double first, double last, double width) {
        double[] values = new double[(int) StrictMath.ceil(((last - first) / width + BEFORE + AFTER) / SPACING) + 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(first + (i * SPACING - BEFORE) * width, width);
        }
        Row row = new Row(width, values);
        for (int i = 0; i < values.length; i++) {
            if (values[i] < Double.POSITIVE_INFINITY
                    && (i == 0 || values[i] < values[i - 1])
                    && (i == values.length - 1 || values[i] <= values[i + 1])) {
                row.lows.add(lowest(first + (i * SPACING - BEFORE) * width, values[i], width));
            }
        }
        return row;
    }

    /** Returns the best place within one step of the lattice about a place, by golden sections. */
    private Low lowest(double about, double valueThere, double width) {
        Low best = new Low(about, valueThere);
        double from = about - SPACING * width;
        double to = about + SPACING * width;
        double left = to - GOLDEN * (to - from);
        double right = from + GOLDEN * (to - from);
        double valueLeft = value(left, width);
        double valueRight = value(right, width);
        for (int section = 0; section < SECTIONS; section++) {
            if (valueLeft < valueRight) {
                best = valueLeft < best.value ? new Low(left, valueLeft) : best;
                to = right;
                right = left;
                valueRight = valueLeft;
                left = to - GOLDEN * (to - from);
                valueLeft = value(left, width);
            } else {
                best = valueRight < best.value ? new Low(right, valueRight) : best;
                from = left;
                left = right;
                valueLeft = valueRight;
                right = from + GOLDEN * (to - from);
                valueRight = value(right, width);
            }
        }
        return best;
    }

    /** Returns the value at a place; infinite if it is certain to exceed the best value known. */
    private double value(double middle, double width) {
        if (unexplained(middle, width) >= best) {
            return Double.POSITIVE_INFINITY;
        }
        basis.place(middle, width, uv);
        double value = problem.valueAt(uv[0], uv[1]);
        best = StrictMath.min(best, value);
        return value;
    }

    private double unexplained(double middle, double width) {
        double from = basis.time(middle - TAIL * width);
        double to = basis.time(middle + TAIL * width);
        return outside.before((int) StrictMath.max(0, StrictMath.min(size, from)))
                + outside.after((int) StrictMath.max(0, StrictMath.min(size, StrictMath.ceil(to))));
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

    /** Returns how many starts there are. */
    int kept() {
        return kept;
    }

    /**
     * Returns one of the starts, the best first.
     *
     * @param uv receives u and v
     * @return the value there
     */
    double start(int index, double[] uv) {
        basis.place(starts[index][1], starts[index][2], uv);
        return starts[index][0];
    }
}
