package org.implsci.core.panel;

import java.io.Serial;
import java.io.Serializable;
import org.implsci.core.instrument.Scale;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one item, one cell for each row, in the narrowest array that holds the item's scale.
 *
 * <p>A cell of zero or more is a number of the scale less its lowest. A cell {@code -1 - i} is the missing code at
 * index i.
 */
abstract sealed class Column implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private Column() {}

    static Column of(int[] cells, Scale scale) {
        if (scale.size() <= Byte.MAX_VALUE + 1) {
            byte[] narrow = new byte[cells.length];
            for (int row = 0; row < narrow.length; row++) {
                narrow[row] = (byte) cells[row];
            }
            return new Bytes(narrow);
        }
        if (scale.size() <= Short.MAX_VALUE + 1) {
            short[] narrow = new short[cells.length];
            for (int row = 0; row < narrow.length; row++) {
                narrow[row] = (short) cells[row];
            }
            return new Shorts(narrow);
        }
        return new Ints(cells);
    }

    abstract int length();

    abstract int at(int row);

    /** Returns the number of bytes for one answer. */
    abstract int width();

    /** Adds the weight of each cell from start to end to the totals; rows null means all rows. */
    void addTo(long[] totals, int start, int end, int @Nullable [] rows, Weights weights) {
        for (int index = start; index < end; index++) {
            totals[index] += weights.of(at(rows == null ? index : rows[index]));
        }
    }

    /** Returns a copy of the cells of some rows; null means all rows. */
    final int[] cells(int @Nullable [] rows) {
        int[] cells = new int[rows == null ? length() : rows.length];
        for (int index = 0; index < cells.length; index++) {
            cells[index] = at(rows == null ? index : rows[index]);
        }
        return cells;
    }

    private static final class Bytes extends Column {
        @Serial
        private static final long serialVersionUID = 1L;

        private final byte[] cells;

        Bytes(byte[] cells) {
            this.cells = cells;
        }

        @Override
        int length() {
            return cells.length;
        }

        @Override
        int at(int row) {
            return cells[row];
        }

        @Override
        int width() {
            return Byte.BYTES;
        }

        @Override
        void addTo(long[] totals, int start, int end, int @Nullable [] rows, Weights weights) {
            long[] table = weights.byByte();
            if (rows == null) {
                for (int index = start; index < end; index++) {
                    totals[index] += table[cells[index] & 0xFF];
                }
            } else {
                for (int index = start; index < end; index++) {
                    totals[index] += table[cells[rows[index]] & 0xFF];
                }
            }
        }
    }

    private static final class Shorts extends Column {
        @Serial
        private static final long serialVersionUID = 1L;

        private final short[] cells;

        Shorts(short[] cells) {
            this.cells = cells;
        }

        @Override
        int length() {
            return cells.length;
        }

        @Override
        int at(int row) {
            return cells[row];
        }

        @Override
        int width() {
            return Short.BYTES;
        }
    }

    private static final class Ints extends Column {
        @Serial
        private static final long serialVersionUID = 1L;

        private final int[] cells;

        Ints(int[] cells) {
            this.cells = cells;
        }

        @Override
        int length() {
            return cells.length;
        }

        @Override
        int at(int row) {
            return cells[row];
        }

        @Override
        int width() {
            return Integer.BYTES;
        }
    }
}
