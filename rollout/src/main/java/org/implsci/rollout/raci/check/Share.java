package org.implsci.rollout.raci.check;

import java.io.Serializable;
import org.implsci.core.finding.Requirements;
import org.implsci.core.measure.Statistic;

/**
 * A share with its two counts, numerator and denominator.
 *
 * <p>Two shares are equal if their counts are, so 1 of 2 is not 2 of 4. Immutable and thread-safe.
 *
 * @param part the numerator; not negative
 * @param whole the denominator; not negative, and 0 if there is nothing to have a share of
 */
public record Share(long part, long whole) implements Serializable {
    /** Refuses negative counts. */
    public Share {
        new Requirements()
                .range("part", part, 0, Long.MAX_VALUE)
                .range("whole", whole, 0, Long.MAX_VALUE)
                .orThrow();
    }

    /** {@return the quotient; part / whole, or undefined for want of data if the whole is 0} */
    public Statistic value() {
        return whole == 0
                ? Statistic.undefined(Statistic.UndefinedReason.NO_DATA)
                : Statistic.of((double) part / (double) whole);
    }

    /** Returns both counts and the quotient. */
    @Override
    public String toString() {
        return part + "/" + whole + " = " + value();
    }
}
