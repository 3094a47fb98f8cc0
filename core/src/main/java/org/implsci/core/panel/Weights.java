package org.implsci.core.panel;

import org.implsci.core.instrument.Item;
import org.implsci.core.instrument.MissingCode;
import org.implsci.core.instrument.Polarity;
import org.implsci.core.instrument.Scale;

/**
 * The contribution of each cell of a column to a respondent's total, packed into one long.
 *
 * <p>The lower 32 bits hold the number less the scale's lowest. Above them stand three counts of ten bits: not
 * applicable, don't know and not answered. So one addition for each cell keeps the sum and every denominator. A
 * subscale has at most 1000 items and a scale at most a million steps, so no field overflows.
 */
final class Weights {
    private static final int COUNT_BITS = 10;
    private static final int NOT_APPLICABLE = 32;
    private static final int DONT_KNOW = NOT_APPLICABLE + COUNT_BITS;
    private static final int NOT_ANSWERED = DONT_KNOW + COUNT_BITS;
    private static final int COUNT = (1 << COUNT_BITS) - 1;

    private final int highest;
    private final boolean reversed;
    private final long[] missing;

    Weights(Item item) {
        Scale scale = item.scale();
        highest = scale.size() - 1;
        reversed = item.polarity() == Polarity.REVERSED;
        missing = scale.missing().stream()
                .mapToLong(code -> 1L << field(code.kind()))
                .toArray();
    }

    private static int field(MissingCode.Meaning kind) {
        return switch (kind) {
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case DONT_KNOW -> DONT_KNOW;
            case NOT_ANSWERED -> NOT_ANSWERED;
        };
    }

    long of(int cell) {
        return cell < 0 ? missing[-1 - cell] : reversed ? highest - cell : cell;
    }

    /** Returns the weights as a table for the 256 bytes; bytes that are not cells weigh nothing. */
    long[] byByte() {
        long[] table = new long[256];
        for (int cell = -missing.length; cell <= Math.min(highest, Byte.MAX_VALUE); cell++) {
            table[cell & 0xFF] = of(cell);
        }
        return table;
    }

    static long sum(long total) {
        return total & 0xFFFF_FFFFL;
    }

    static int count(long total, MissingCode.Meaning kind) {
        return (int) (total >>> field(kind)) & COUNT;
    }

    static int missing(long total) {
        int all = 0;
        for (MissingCode.Meaning kind : MissingCode.Meaning.values()) {
            all += count(total, kind);
        }
        return all;
    }
}
