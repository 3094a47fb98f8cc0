package org.implsci.core.panel;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.instrument.MissingCode;
import org.implsci.core.instrument.Scale;
import org.jspecify.annotations.Nullable;

/**
 * Counts of the answers to one item: for each number of its scale and for each missing code.
 *
 * <p>Numbers are counted as given, without regard to the item's polarity. Immutable and thread-safe.
 */
public final class Distribution implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Scale scale;
    private final int[] numbers;
    private final int[] missing;

    private Distribution(Scale scale, int[] numbers, int[] missing) {
        this.scale = scale;
        this.numbers = numbers;
        this.missing = missing;
    }

    /**
     * Returns a distribution from the counts of a published table.
     *
     * @param scale the scale
     * @param counts the number of answers for each number of the scale, lowest first; none negative
     * @return the distribution, without missing answers
     * @throws org.implsci.core.finding.InvalidInputException if the number of counts differs from the scale's size, or
     *     one is negative
     */
    public static Distribution of(Scale scale, int... counts) {
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(counts, "counts");
        Requirements requirements =
                new Requirements().that(counts.length == scale.size(), () -> otherLength(scale, counts.length));
        for (int index = 0; index < counts.length; index++) {
            requirements.range(Pointer.ROOT.at(index), counts[index], 0, Double.POSITIVE_INFINITY);
        }
        requirements.orThrow();
        return new Distribution(scale, counts.clone(), new int[scale.missing().size()]);
    }

    private static Finding otherLength(Scale scale, int found) {
        return Finding.error("panel.distribution.length", Pointer.ROOT)
                .message("a count is needed for each number of the scale")
                .expected(scale.size() + " counts")
                .found(found + " counts")
                .build();
    }

    static Distribution of(Scale scale, Column column, int @Nullable [] rows) {
        int[] numbers = new int[scale.size()];
        int[] missing = new int[scale.missing().size()];
        int size = rows == null ? column.length() : rows.length;
        for (int index = 0; index < size; index++) {
            int cell = column.at(rows == null ? index : rows[index]);
            if (cell < 0) {
                missing[-1 - cell]++;
            } else {
                numbers[cell]++;
            }
        }
        return new Distribution(scale, numbers, missing);
    }

    /** {@return the scale of the item} */
    public Scale scale() {
        return scale;
    }

    /**
     * {@return the number of answers that gave a number}
     *
     * @param value a number of the scale
     */
    public int count(int value) {
        return numbers[Objects.checkIndex(value - scale.lowest(), numbers.length)];
    }

    /**
     * {@return the number of answers with a missing code; zero for a code that the scale does not have}
     *
     * @param code a missing code
     */
    public int count(MissingCode code) {
        int index = scale.missing().indexOf(code);
        return index < 0 ? 0 : missing[index];
    }

    /**
     * {@return the number of answers with missing codes of one meaning}
     *
     * @param kind the meaning
     */
    public int count(MissingCode.Meaning kind) {
        return scale.missing().stream()
                .filter(code -> code.kind() == kind)
                .mapToInt(this::count)
                .sum();
    }

    /** {@return the number of answers that gave a number: the denominator of shares} */
    public int given() {
        return Arrays.stream(numbers).sum();
    }

    /** {@return the number of answers, with and without a number} */
    public int total() {
        return given() + Arrays.stream(missing).sum();
    }

    /**
     * {@return the number at a rank among the numbers given, in rising order}
     *
     * @param rank the rank, from zero; less than {@link #given()}
     */
    public int atRank(int rank) {
        int seen = 0;
        for (int index = 0; index < numbers.length; index++) {
            seen += numbers[index];
            if (rank >= 0 && rank < seen) {
                return scale.lowest() + index;
            }
        }
        throw new IndexOutOfBoundsException("expected a rank below " + seen + ", but found " + rank);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Distribution that
                && scale.equals(that.scale)
                && Arrays.equals(numbers, that.numbers)
                && Arrays.equals(missing, that.missing);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * scale.hashCode() + Arrays.hashCode(numbers)) + Arrays.hashCode(missing);
    }

    /** {@return the number of answers with a number, the number of all answers, and the range} */
    @Override
    public String toString() {
        return given() + " of " + total() + " on " + scale.lowest() + " to " + scale.highest();
    }
}
