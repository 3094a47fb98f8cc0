package org.implsci.rollout.gate;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read for one criterion: counts, runs, and the values that decided.
 *
 * <p>Gathered one measurement at a time, in order of time. Immutable and thread-safe.
 *
 * @param successes how many successes
 * @param successRun how many successes up to the last reading without anything else between
 * @param failures how many failures
 * @param nonSuccesses how many failures and inconclusive readings since the last review
 * @param counted how many readings with data since the last review
 * @param noDataRun how many readings without data up to the last reading
 * @param last the last measurement, null before the first
 * @param lastFailure the last measurement that was a failure, null if there was none
 * @param lastInconclusive the last inconclusive measurement since the last review, null if there was none
 */
public record Evidence(
        int successes,
        int successRun,
        int failures,
        int nonSuccesses,
        int counted,
        int noDataRun,
        @Nullable Measurement last,
        @Nullable Measurement lastFailure,
        @Nullable Measurement lastInconclusive)
        implements Serializable {
    /** Nothing measured yet. */
    public static final Evidence NONE = new Evidence(0, 0, 0, 0, 0, 0, null, null, null);

    /**
     * The evidence of some measurements.
     *
     * @param threshold what they are read against
     * @param measurements the measurements in order of time
     * @return the evidence
     */
    public static Evidence of(Threshold threshold, List<Measurement> measurements) {
        Evidence evidence = NONE;
        for (Measurement measurement : measurements) {
            evidence = evidence.plus(threshold, measurement);
        }
        return evidence;
    }

    /**
     * This evidence and one more measurement.
     *
     * @param threshold what it is read against
     * @param measurement the next measurement
     * @return the longer evidence
     */
    public Evidence plus(Threshold threshold, Measurement measurement) {
        return switch (threshold.read(measurement)) {
            case SUCCESS ->
                new Evidence(
                        successes + 1,
                        successRun + 1,
                        failures,
                        nonSuccesses,
                        counted + 1,
                        0,
                        measurement,
                        lastFailure,
                        lastInconclusive);
            case FAILURE ->
                new Evidence(
                        successes,
                        0,
                        failures + 1,
                        nonSuccesses + 1,
                        counted + 1,
                        0,
                        measurement,
                        measurement,
                        lastInconclusive);
            case INCONCLUSIVE ->
                new Evidence(
                        successes,
                        0,
                        failures,
                        nonSuccesses + 1,
                        counted + 1,
                        0,
                        measurement,
                        lastFailure,
                        measurement);
            case NO_DATA ->
                new Evidence(
                        successes,
                        0,
                        failures,
                        nonSuccesses,
                        counted,
                        noDataRun + 1,
                        measurement,
                        lastFailure,
                        lastInconclusive);
        };
    }

    /**
     * This evidence after people looked at what was inconclusive: the pooled count and the count of measurements start
     * anew, failures stay.
     *
     * @return the reviewed evidence
     */
    public Evidence reviewed() {
        return new Evidence(successes, successRun, failures, 0, 0, noDataRun, last, lastFailure, null);
    }

    /** The counts. */
    @Override
    public String toString() {
        return successes + " successes, " + failures + " failures, " + nonSuccesses + " no success, last "
                + (last == null ? "none" : last);
    }
}
