package org.implsci.rollout.gate;

import java.io.Serializable;
import java.util.List;
import org.implsci.core.finding.Requirements;
import org.implsci.rollout.measurement.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * What was read for one criterion: counts, runs, and the values that decided.
 *
 * <p>Gathered one measurement at a time, in order of time. A reading without data ends a run of successes, and neither ends
 * nor lengthens a run of failures or of what is no success. Immutable and thread-safe.
 *
 * @param successes how many successes
 * @param successRun how many successes up to the last reading without anything else between
 * @param failures how many failures
 * @param failureRun how many failures up to the last reading with data without any other between
 * @param longestFailureRun how many failures there ever were without any other reading between
 * @param nonSuccesses how many failures and inconclusive readings since the last review
 * @param nonSuccessRun how many of them up to the last reading with data without a success between
 * @param longestNonSuccessRun how many of them there ever were since the last review without a success between
 * @param counted how many readings with data since the last review
 * @param noDataRun how many readings without data up to the last reading
 * @param recent how many readings with data since the stage, or embedding, began
 * @param last the last measurement, null before the first
 * @param lastFailure the last measurement that was a failure, null if there was none
 * @param lastInconclusive the last inconclusive measurement since the last review, null if there was none
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
        implements Serializable {
    /** Nothing measured yet. */
    public static final CriterionTally NONE = new CriterionTally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, null, null);

    /** Refuses negative numbers, and a run that is longer than the longest or than there were readings. */
    public CriterionTally {
        // Evidence is made wherever a gate is asked; the findings are put together only where there are any.
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
     * Returns the evidence of some measurements.
     *
     * @param threshold what they are read against
     * @param measurements the measurements in order of time
     * @return the evidence
     */
    public static CriterionTally of(Threshold threshold, List<Measurement> measurements) {
        Counter gatherer = new Counter(NONE);
        for (Measurement measurement : measurements) {
            gatherer.add(threshold, measurement);
        }
        return gatherer.evidence();
    }

    /**
     * Returns this evidence and one more measurement.
     *
     * @param threshold what it is read against
     * @param measurement the next measurement
     * @return the longer evidence
     */
    public CriterionTally plus(Threshold threshold, Measurement measurement) {
        Counter gatherer = new Counter(this);
        gatherer.add(threshold, measurement);
        return gatherer.evidence();
    }

    /**
     * {@return this evidence after people looked at what was inconclusive: the pooled count, its runs and the count of
     * measurements start anew, failures stay; the reviewed evidence}
     */
    public CriterionTally reviewed() {
        return new CriterionTally(
                successes,
                successRun,
                failures,
                failureRun,
                longestFailureRun,
                0,
                0,
                0,
                0,
                noDataRun,
                recent,
                last,
                lastFailure,
                null);
    }

    CriterionStatus against(Criterion criterion) {
        return criterion.status(
                failures,
                longestFailureRun,
                nonSuccesses,
                longestNonSuccessRun,
                noDataRun,
                successes,
                successRun,
                recent,
                counted);
    }

    /** Returns the counts. */
    @Override
    public String toString() {
        return successes + " successes, " + failures + " failures, " + nonSuccesses + " no success, last "
                + (last == null ? "none" : last);
    }

    /** Gathers evidence measurement by measurement, without a copy for each. For one thread. */
    public static final class Counter {
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
         * Goes on from some evidence.
         *
         * @param from what was gathered so far
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
         * @param threshold what it is read against
         * @param measurement the measurement
         * @return what it was read as
         */
        public MeasurementOutcome add(Threshold threshold, Measurement measurement) {
            last = measurement;
            MeasurementOutcome reading = threshold.read(measurement);
            if (reading == MeasurementOutcome.NO_DATA) {
                successRun = 0;
                noDataRun++;
                return reading;
            }
            counted++;
            recent++;
            noDataRun = 0;
            if (reading == MeasurementOutcome.SUCCESS) {
                successes++;
                successRun++;
                failureRun = 0;
                nonSuccessRun = 0;
                return reading;
            }
            successRun = 0;
            nonSuccesses++;
            longestNonSuccessRun = Math.max(longestNonSuccessRun, ++nonSuccessRun);
            if (reading == MeasurementOutcome.FAILURE) {
                lastFailure = measurement;
                failures++;
                longestFailureRun = Math.max(longestFailureRun, ++failureRun);
            } else {
                lastInconclusive = measurement;
                failureRun = 0;
            }
            return reading;
        }

        /** People looked at what was inconclusive: what {@link CriterionTally#reviewed()} lets start anew does so. */
        public void review() {
            nonSuccesses = 0;
            nonSuccessRun = 0;
            longestNonSuccessRun = 0;
            counted = 0;
            lastInconclusive = null;
        }

        /** A stage, or embedding, begins: nothing has been measured since. What was seen before stays. */
        public void beginStage() {
            recent = 0;
        }

        /**
         * Returns where a criterion stands on what was gathered so far.
         *
         * @param criterion the criterion
         * @return the status, as on {@link #evidence()}
         */
        public CriterionStatus against(Criterion criterion) {
            return criterion.status(
                    failures,
                    longestFailureRun,
                    nonSuccesses,
                    longestNonSuccessRun,
                    noDataRun,
                    successes,
                    successRun,
                    recent,
                    counted);
        }

        /** {@return what was gathered so far; the evidence} */
        public CriterionTally evidence() {
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
