package org.implsci.core.answer;

import java.io.Serializable;
import java.util.Objects;

/**
 * How several ordinal answers become one: a named choice that the caller makes.
 *
 * <p>No policy averages, and none gives a level that nobody gave: the median of one lowest and one highest answer is the
 * one or the other, never a level between. "Not applicable" takes no part. Unknown answers take no part in the level
 * either, and are never dropped in silence: the {@link OrdinalSummary} keeps their number and says which levels are still
 * possible. Immutable and thread-safe.
 */
public sealed interface OrdinalPolicy extends Serializable {
    /** The highest level given, where a high level is the worse one. */
    OrdinalPolicy WORST = Rank.WORST;

    /** The median, and of two middle levels the lower. */
    OrdinalPolicy MEDIAN_LOW = Rank.MEDIAN_LOW;

    /** The median, and of two middle levels the higher. */
    OrdinalPolicy MEDIAN_HIGH = Rank.MEDIAN_HIGH;

    /** The level that everybody who gave one gave; no level where they differ. */
    OrdinalPolicy UNANIMOUS = new Unanimous();

    /**
     * The most frequent level.
     *
     * @param tie what to do when several are equally frequent
     * @return the policy
     */
    static OrdinalPolicy mode(TieRule tie) {
        return new Mode(tie);
    }

    /**
     * What several answers come to under this policy.
     *
     * @param <L> the levels
     * @param answers the counted answers
     * @return a level, or the reason why there is none
     */
    default <L extends Enum<L>> OrdinalSummary<L> summarise(Tally<L> answers) {
        return new OrdinalSummary<>(this, answers);
    }

    /**
     * The words for people.
     *
     * @return the label
     */
    String label();

    /** Policies that pick the answer at one rank. */
    enum Rank implements OrdinalPolicy {
        /** The highest. */
        WORST("worst"),
        /** The lower of the two in the middle. */
        MEDIAN_LOW("median, lower"),
        /** The higher of the two in the middle. */
        MEDIAN_HIGH("median, higher");

        private final String label;

        Rank(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }

        int of(int given) {
            return switch (this) {
                case WORST -> given - 1;
                case MEDIAN_LOW -> (given - 1) / 2;
                case MEDIAN_HIGH -> given / 2;
            };
        }
    }

    /**
     * The most frequent level.
     *
     * @param tie what to do when several are equally frequent
     */
    record Mode(TieRule tie) implements OrdinalPolicy {
        /** Refuses null. */
        public Mode {
            Objects.requireNonNull(tie, "tie");
        }

        @Override
        public String label() {
            return "most frequent, " + tie.label();
        }
    }

    /** The level on which all agree. */
    record Unanimous() implements OrdinalPolicy {
        @Override
        public String label() {
            return "unanimous";
        }
    }
}
