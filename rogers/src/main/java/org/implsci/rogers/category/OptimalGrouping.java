package org.implsci.rogers.category;

/**
 * Divides sorted numbers into groups of neighbours with the least sum of squares about the groups' means.
 *
 * <p>Dynamic programming over distinct values. The best start of the last group never moves down as values are added, so each
 * layer is solved by divide and conquer: time grows as k n log n, memory as k n.
 */
final class OptimalGrouping {
    private final double[] weight;
    private final double[] sum;
    private final double[] squares;
    private final double[] previous;
    private final double[] current;
    private final int[][] start;

    private OptimalGrouping(int size, int groups) {
        weight = new double[size + 1];
        sum = new double[size + 1];
        squares = new double[size + 1];
        previous = new double[size + 1];
        current = new double[size + 1];
        start = new int[groups][size + 1];
    }

    /** Returns the last value of each group but the last; empty if there are fewer distinct values than groups. */
    static double[] of(double[] sorted, int groups) {
        int distinct = 0;
        for (int i = 0; i < sorted.length; i++) {
            distinct += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
        }
        if (distinct < groups) {
            return new double[0];
        }
        OptimalGrouping grouping = new OptimalGrouping(distinct, groups);
        double[] values = grouping.accumulate(sorted, distinct);
        for (int end = 1; end <= distinct; end++) {
            grouping.previous[end] = grouping.cost(0, end);
        }
        for (int layer = 1; layer < groups; layer++) {
            grouping.solve(layer, layer + 1, distinct, layer, distinct - 1);
            System.arraycopy(grouping.current, 0, grouping.previous, 0, distinct + 1);
        }
        double[] last = new double[groups - 1];
        int end = distinct;
        for (int layer = groups - 1; layer > 0; layer--) {
            end = grouping.start[layer][end];
            last[layer - 1] = values[end - 1];
        }
        return last;
    }

    /** Fills the running sums about the middle value, so that squares keep their digits; returns the distinct values. */
    private double[] accumulate(double[] sorted, int distinct) {
        double centre = sorted[sorted.length / 2];
        double[] values = new double[distinct];
        int at = -1;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                at++;
                values[at] = sorted[i];
                weight[at + 1] = weight[at];
                sum[at + 1] = sum[at];
                squares[at + 1] = squares[at];
            }
            double from = sorted[i] - centre;
            weight[at + 1] += 1;
            sum[at + 1] += from;
            squares[at + 1] += from * from;
        }
        return values;
    }

    /** Returns the sum of squares about the mean of the values from one index up to another, exclusive. */
    private double cost(int from, int to) {
        double n = weight[to] - weight[from];
        double total = sum[to] - sum[from];
        return StrictMath.max(0, squares[to] - squares[from] - total * total / n);
    }

    private void solve(int layer, int low, int high, int least, int most) {
        if (low > high) {
            return;
        }
        int end = (low + high) >>> 1;
        double best = Double.POSITIVE_INFINITY;
        int at = least;
        for (int from = least; from <= StrictMath.min(end - 1, most); from++) {
            double value = previous[from] + cost(from, end);
            if (value < best) {
                best = value;
                at = from;
            }
        }
        current[end] = best;
        start[layer][end] = at;
        solve(layer, low, end - 1, least, at);
        solve(layer, end + 1, high, at, most);
    }
}
