package org.implsci.rollout.gate;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.finding.Requirements;
import org.implsci.rollout.measurement.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * The tally of one criterion: counts, runs, and the last measurements of each outcome.
 *
 * <p>A tally grows one measurement at a time, in order of time. A measurement without data ends a run of successes. It neither
 * ends nor lengthens a run of failures or of other non-successes. Immutable and thread-safe.
 *
 * @param successes the number of successes
 * @param successRun the number of successes in a row up to the last measurement
 * @param failures the number of failures
 * @param failureRun the number of failures in a row up to the last measurement with data
 * @param longestFailureRun the largest number of failures that ever came in a row
 * @param nonSuccesses the number of failures and inconclusive measurements since the last review
 * @param nonSuccessRun the number of them in a row up to the last measurement with data
 * @param longestNonSuccessRun the largest number of them in a row since the last review
 * @param counted the number of measurements with data since the last review
 * @param noDataRun the number of measurements in a row without data, up to the last one
 * @param recent the number of measurements with data since the stage, or the embedding phase, began
 * @param last the last measurement; null before the first
 * @param lastFailure the last measurement that was a failure; null if there was none
 * @param lastInconclusive the last inconclusive measurement since the last review; null if there was none
 */
public record CriterionTally(
        int successes,
        int successRun,
        int failures,
        int failureRun,
        int longestFailureRun,
        int nonSuccesses,
        int nonSuccessRun,
        int longestNonSuccessRun,
        int counted,
        int noDataRun,
        int recent,
        @Nullable Measurement last,
        @Nullable Measurement lastFailure,
        @Nullable Measurement lastInconclusive)
        implements CriterionCounts, Serializable {
    /** The tally before the first measurement. */
    public static final CriterionTally NONE = new CriterionTally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, null, null);

    /** Refuses negative numbers, and a run longer than the longest run or than the number of measurements. */
    public CriterionTally {
        // Every gate decision makes tallies, so findings are built only for a wrong one.
        if (successRun < 0
                || successes < successRun
                || failureRun < 0
                || longestFailureRun < failureRun
                || failures < longestFailureRun
                || nonSuccessRun < 0
                || longestNonSuccessRun < nonSuccessRun
                || nonSuccesses < longestNonSuccessRun
                || counted < nonSuccesses
                || noDataRun < 0
                || recent < 0) {
            new Requirements()
                    .range("successes", successes, 0, Integer.MAX_VALUE)
                    .range("successRun", successRun, 0, Math.max(successes, 0))
                    .range("failures", failures, 0, Integer.MAX_VALUE)
                    .range("longestFailureRun", longestFailureRun, 0, Math.max(failures, 0))
                    .range("failureRun", failureRun, 0, Math.max(longestFailureRun, 0))
                    .range("counted", counted, 0, Integer.MAX_VALUE)
                    .range("nonSuccesses", nonSuccesses, 0, Math.max(counted, 0))
                    .range("longestNonSuccessRun", longestNonSuccessRun, 0, Math.max(nonSuccesses, 0))
                    .range("nonSuccessRun", nonSuccessRun, 0, Math.max(longestNonSuccessRun, 0))
                    .range("noDataRun", noDataRun, 0, Integer.MAX_VALUE)
                    .range("recent", recent, 0, Integer.MAX_VALUE)
                    .orThrow();
        }
    }

    /**
     * Returns the tally of some measurements.
     *
     * @param threshold the threshold that they are compared with
     * @param measurements the measurements in order of time
     * @return the tally
     */
    public static CriterionTally of(Threshold threshold, List<Measurement> measurements) {
        Objects.requireNonNull(threshold, "threshold");
        Objects.requireNonNull(measurements, "measurements");
        Counter counter = new Counter(NONE);
        for (Measurement measurement : measurements) {
            counter.add(threshold, measurement);
        }
        return counter.tally();
    }

    /**
     * Returns this tally with one more measurement.
     *
     * @param threshold the threshold that it is compared with
     * @param measurement the next measurement
     * @return the longer tally
     */
    public CriterionTally plus(Threshold threshold, Measurement measurement) {
        Counter counter = new Counter(this);
        counter.add(threshold, measurement);
        return counter.tally();
    }

    /**
     * {@return this tally after people reviewed an inconclusive criterion: the counts and runs of non-successes and the number
     * of measurements begin again at 0, failures stay}
     */
    public CriterionTally reviewed() {
        Counter counter = new Counter(this);
        counter.review();
        return counter.tally();
    }

    /** {@return the last measurement; empty before the first} */
    public Optional<Measurement> lastMeasurement() {
        return Optional.ofNullable(last);
    }

    /** Returns the counts. */
    @Override
    public String toString() {
        return successes + " successes, " + failures + " failures, " + nonSuccesses + " not successful, last "
                + (last == null ? "none" : last);
    }

    /** Counts measurement by measurement, without a copy for each. Not thread-safe. */
    public static final class Counter implements CriterionCounts {
        private int successes;
        private int successRun;
        private int failures;
        private int failureRun;
        private int longestFailureRun;
        private int nonSuccesses;
        private int nonSuccessRun;
        private int longestNonSuccessRun;
        private int counted;
        private int noDataRun;
        private int recent;
        private @Nullable Measurement last;
        private @Nullable Measurement lastFailure;
        private @Nullable Measurement lastInconclusive;

        /**
         * Begins with the counts of a tally.
         *
         * @param from the tally so far
         */
        public Counter(CriterionTally from) {
            successes = from.successes;
            successRun = from.successRun;
            failures = from.failures;
            failureRun = from.failureRun;
            longestFailureRun = from.longestFailureRun;
            nonSuccesses = from.nonSuccesses;
            nonSuccessRun = from.nonSuccessRun;
            longestNonSuccessRun = from.longestNonSuccessRun;
            counted = from.counted;
            noDataRun = from.noDataRun;
            recent = from.recent;
            last = from.last;
            lastFailure = from.lastFailure;
            lastInconclusive = from.lastInconclusive;
        }

        /**
         * Adds the next measurement.
         *
         * @param threshold the threshold that it is compared with
         * @param measurement the measurement
         * @return the outcome of the comparison
         */
        public MeasurementOutcome add(Threshold threshold, Measurement measurement) {
            last = measurement;
            MeasurementOutcome outcome = threshold.read(measurement);
            if (outcome == MeasurementOutcome.NO_DATA) {
                successRun = 0;
                noDataRun++;
                return outcome;
            }
            counted++;
            recent++;
            noDataRun = 0;
            if (outcome == MeasurementOutcome.SUCCESS) {
                successes++;
                successRun++;
                failureRun = 0;
                nonSuccessRun = 0;
                return outcome;
            }
            successRun = 0;
            nonSuccesses++;
            longestNonSuccessRun = Math.max(longestNonSuccessRun, ++nonSuccessRun);
            if (outcome == MeasurementOutcome.FAILURE) {
                lastFailure = measurement;
                failures++;
                longestFailureRun = Math.max(longestFailureRun, ++failureRun);
            } else {
                lastInconclusive = measurement;
                failureRun = 0;
            }
            return outcome;
        }

        /** Sets the counts of non-successes and measurements back to 0, as {@link CriterionTally#reviewed()} does. */
        public void review() {
            nonSuccesses = 0;
            nonSuccessRun = 0;
            longestNonSuccessRun = 0;
            counted = 0;
            lastInconclusive = null;
        }

        /** Marks that a stage, or the embedding phase, begins: no measurement is recent, and earlier counts stay. */
        public void beginStage() {
            recent = 0;
        }

        @Override
        public int successes() {
            return successes;
        }

        @Override
        public int successRun() {
            return successRun;
        }

        @Override
        public int failures() {
            return failures;
        }

        @Override
        public int longestFailureRun() {
            return longestFailureRun;
        }

        @Override
        public int nonSuccesses() {
            return nonSuccesses;
        }

        @Override
        public int longestNonSuccessRun() {
            return longestNonSuccessRun;
        }

        @Override
        public int counted() {
            return counted;
        }

        @Override
        public int noDataRun() {
            return noDataRun;
        }

        @Override
        public int recent() {
            return recent;
        }

        /** {@return the tally of all measurements so far} */
        public CriterionTally tally() {
            return new CriterionTally(
                    successes,
                    successRun,
                    failures,
                    failureRun,
                    longestFailureRun,
                    nonSuccesses,
                    nonSuccessRun,
                    longestNonSuccessRun,
                    counted,
                    noDataRun,
                    recent,
                    last,
                    lastFailure,
                    lastInconclusive);
        }
    }
}
