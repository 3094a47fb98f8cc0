package org.implsci.rogers.fit.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * A grid of curves of many widths at many locations; those better than all their neighbours become starts.
 *
 * <p>Widths fall by a fixed factor from several times the series to a small part of a period. The locations of a width
 * lie half a width apart. From each location that is better than those beside it, the best location for the width is
 * searched: along a narrow valley the value changes less from width to width than from the bottom to the nearest
 * location of the grid.
 *
 * <p>The observations outside the rise of a steep curve bound its value from below. Where that bound alone exceeds the
 * best value known, the curve is not evaluated; for smooth data this excludes nearly all steep curves.
 */
final class StartGrid {
    /** The largest number of starts. */
    private static final int MAX_STARTS = 24;

    private static final double WIDEST = 8;
    private static final double NARROWEST = 0.05;
    /**
     * For a long series, the factor of the squared size that limits the work on narrow widths to about two million
     * predictions.
     */
    private static final double NARROWEST_BY_SQUARE = 1.5e-6;

    private static final double FACTOR = 1.25;
    private static final double SPACING = 0.5;
    /** The farthest location before the series, in widths. */
    private static final double BEFORE = 4;

    /** The farthest location after the series, in widths. */
    private static final double AFTER = 6;

    /** The larger part of a golden section. */
    private static final double GOLDEN = (StrictMath.sqrt(5) - 1) / 2;

    /** The number of golden sections, which leave about a thirtieth of a width. */
    private static final int SECTIONS = 7;

    /** More than this many widths from its middle, a curve has not begun or has reached its ceiling. */
    private static final double TAIL = 8;

    private final ObjectiveFunction objective;
    private final UnitCurve curve;
    private final TailSumsOfSquares tails;
    private final int size;
    private final double[] uv = new double[2];
    private final double[][] starts = new double[MAX_STARTS][];
    private double best;
    private int kept;

    /**
     * Evaluates the curves of the grid.
     *
     * @param best the least value known so far
     */
    StartGrid(ObjectiveFunction objective, UnitCurve curve, TailSumsOfSquares tails, double best) {
        this.objective = objective;
        this.curve = curve;
        this.tails = tails;
        this.size = tails.size();
        this.best = best;
        search();
    }

    /** The curves of one width. */
    private static final class Row {
        static final Row NONE = new Row(1, new double[0]);

        final double width;
        /** The values at the locations of the grid; infinite where the curve was not evaluated. */
        final double[] values;
        /** The locations that are better than those beside them, in order. */
        final List<Low> lows = new ArrayList<>();

        Row(double width, double[] values) {
            this.width = width;
            this.values = values;
        }

        /**
         * Returns the value near a location: that of a low within a width, or that of the nearest location of the grid.
         */
        double near(double first, double middle) {
            Low nearest = null;
            for (Low low : lows) {
                if (StrictMath.abs(low.middle - middle) <= width
                        && (nearest == null
                                || StrictMath.abs(low.middle - middle) < StrictMath.abs(nearest.middle - middle))) {
                    nearest = low;
                }
            }
            if (nearest != null) {
                return nearest.value;
            }
            int at = (int) StrictMath.rint(((middle - first) / width + BEFORE) / SPACING);
            return at >= 0 && at < values.length ? values[at] : Double.POSITIVE_INFINITY;
        }
    }

    /** A location that is better than those beside it. */
    private record Low(double middle, double value) {}

    private void search() {
        double narrowest = StrictMath.max(NARROWEST, NARROWEST_BY_SQUARE * size * size);
        double first = curve.toLocation(0);
        double last = curve.toLocation(size);
        Row above = Row.NONE;
        Row here = Row.NONE;
        for (double width = WIDEST * (last - first); width > 0; width /= FACTOR) {
            boolean end = width < narrowest;
            Row below = end ? Row.NONE : row(first, last, width);
            for (Low low : here.lows) {
                if (low.value <= above.near(first, low.middle) && low.value <= below.near(first, low.middle)) {
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

    /** Returns the best location within one step of the grid, by golden sections. */
    private Low lowest(double middle, double valueThere, double width) {
        Low best = new Low(middle, valueThere);
        double from = middle - SPACING * width;
        double to = middle + SPACING * width;
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

    /** Returns the value at a location; infinite if it is certain to exceed the best value known. */
    private double value(double middle, double width) {
        if (unexplained(middle, width) >= best) {
            return Double.POSITIVE_INFINITY;
        }
        curve.locate(middle, width, uv);
        double value = objective.valueAt(uv[0], uv[1]);
        best = StrictMath.min(best, value);
        return value;
    }

    private double unexplained(double middle, double width) {
        double from = curve.toTime(middle - TAIL * width);
        double to = curve.toTime(middle + TAIL * width);
        return tails.before((int) StrictMath.max(0, StrictMath.min(size, from)))
                + tails.after((int) StrictMath.max(0, StrictMath.min(size, StrictMath.ceil(to))));
    }

    private void insert(double[] start) {
        int at = kept;
        while (at > 0 && starts[at - 1][0] > start[0]) {
            at--;
        }
        if (at < MAX_STARTS) {
            kept = StrictMath.min(MAX_STARTS, kept + 1);
            System.arraycopy(starts, at, starts, at + 1, kept - 1 - at);
            starts[at] = start;
        }
    }

    /** Returns the number of starts. */
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
        curve.locate(starts[index][1], starts[index][2], uv);
        return starts[index][0];
    }
}
