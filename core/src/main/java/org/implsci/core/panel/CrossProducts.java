package org.implsci.core.panel;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.implsci.core.instrument.Item;
import org.implsci.core.instrument.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * The exact sums behind variances and covariances of items, over the rows that have a number for all of them.
 *
 * <p>With {@code x_i} the numbers of item i, each counted by its polarity, and {@code n} such rows, the covariance is
 * {@code (n * sum(x_i * x_j) - sum(x_i) * sum(x_j)) / (n * (n - 1))}. {@link #scaledCovariance} is its numerator, a
 * whole number, so ratios of covariances are exact up to one division. Rows that lack an item are left out of all sums
 * (listwise deletion); {@link #leftOut} is their number. Immutable and thread-safe.
 */
public final class CrossProducts implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The rows of a block: few enough that its sums of products fit an int if the scale has at most 1000 steps. */
    private static final int BLOCK = 1024;

    private final ImmutableList<String> items;
    private final int completeRows;
    private final int leftOut;
    private final int lowest;
    private final long[] sums;
    private final long[] products;

    private CrossProducts(List<String> items, int n, int left, int lowest, long[] sums, long[] products) {
        this.items = ImmutableList.copyOf(items);
        this.completeRows = n;
        this.leftOut = left;
        this.lowest = lowest;
        this.sums = sums;
        this.products = products;
    }

    static CrossProducts of(List<Item> items, List<Column> columns, int size, int @Nullable [] rows) {
        int count = items.size();
        long[] sums = new long[count];
        long[] products = new long[count * count];
        int[][] block = new int[count][BLOCK];
        int complete = 0;
        for (int start = 0; start < size; start += BLOCK) {
            int length = Math.min(BLOCK, size - start);
            int[] some = new int[length];
            for (int index = 0; index < length; index++) {
                some[index] = rows == null ? start + index : rows[start + index];
            }
            complete += read(block, items, columns, some);
            add(block, length, sums, products, items.get(0).scale().size() <= 1000);
        }
        return new CrossProducts(
                items.stream().map(Item::code).toList(),
                complete,
                size - complete,
                items.get(0).scale().lowest(),
                sums,
                products);
    }

    /** Fills the block with the numbers less the lowest. Rows that lack a number become zero, which adds nothing. */
    private static int read(int[][] block, List<Item> items, List<Column> columns, int[] rows) {
        boolean[] misses = new boolean[rows.length];
        for (int item = 0; item < block.length; item++) {
            int[] cells = columns.get(item).cells(rows);
            boolean reversed = items.get(item).polarity() == Polarity.REVERSED;
            int highest = items.get(item).scale().size() - 1;
            for (int index = 0; index < rows.length; index++) {
                misses[index] |= cells[index] < 0;
                block[item][index] = reversed ? highest - cells[index] : cells[index];
            }
        }
        int complete = 0;
        for (int index = 0; index < rows.length; index++) {
            if (misses[index]) {
                for (int[] numbers : block) {
                    numbers[index] = 0;
                }
            } else {
                complete++;
            }
        }
        return complete;
    }

    private static void add(int[][] block, int length, long[] sums, long[] products, boolean small) {
        for (int i = 0; i < block.length; i++) {
            for (int index = 0; index < length; index++) {
                sums[i] += block[i][index];
            }
            for (int j = i; j < block.length; j++) {
                products[i * block.length + j] +=
                        small ? smallProduct(block[i], block[j], length) : product(block[i], block[j], length);
            }
        }
    }

    private static int smallProduct(int[] left, int[] right, int length) {
        int sum = 0;
        for (int index = 0; index < length; index++) {
            sum += left[index] * right[index];
        }
        return sum;
    }

    private static long product(int[] left, int[] right, int length) {
        long sum = 0;
        for (int index = 0; index < length; index++) {
            sum += (long) left[index] * right[index];
        }
        return sum;
    }

    /** {@return the codes of the items, in the order of the subscale; unmodifiable} */
    public List<String> items() {
        return items;
    }

    /** {@return the number of rows that have all items} */
    public int completeRows() {
        return completeRows;
    }

    /** {@return the number of rows that were left out because they lack an item} */
    public int leftOut() {
        return leftOut;
    }

    /**
     * {@return the sum of the numbers of an item, each counted by its polarity}
     *
     * @param item the index of the item
     */
    public long sum(int item) {
        return sums[item] + (long) completeRows * lowest;
    }

    /**
     * {@return the covariance of two items times {@code n * (n - 1)}, exactly}
     *
     * @param i the index of an item
     * @param j the index of an item; the same one for its variance
     */
    public BigInteger scaledCovariance(int i, int j) {
        long sumOfProducts = products[Math.min(i, j) * items.size() + Math.max(i, j)];
        return BigInteger.valueOf(completeRows)
                .multiply(BigInteger.valueOf(sumOfProducts))
                .subtract(BigInteger.valueOf(sums[i]).multiply(BigInteger.valueOf(sums[j])));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CrossProducts that
                && items.equals(that.items)
                && completeRows == that.completeRows
                && leftOut == that.leftOut
                && lowest == that.lowest
                && Arrays.equals(sums, that.sums)
                && Arrays.equals(products, that.products);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * items.hashCode() + completeRows) + Arrays.hashCode(products);
    }

    /** {@return the numbers of rows and items} */
    @Override
    public String toString() {
        return completeRows + " complete rows of " + (completeRows + leftOut) + ", items: " + items.size();
    }
}
