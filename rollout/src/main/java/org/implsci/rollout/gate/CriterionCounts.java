package org.implsci.rollout.gate;

/**
 * The counts from which {@link Criterion#status} tells the status of a criterion.
 *
 * <p>{@link CriterionTally} keeps them for good; {@link CriterionTally.Counter} changes them with each measurement, so that the
 * status can be asked for without a copy.
 */
public interface CriterionCounts {
    /** {@return the number of successes} */
    int successes();

    /** {@return the number of successes in a row up to the last measurement} */
    int successRun();

    /** {@return the number of failures} */
    int failures();

    /** {@return the largest number of failures that ever came in a row} */
    int longestFailureRun();

    /** {@return the number of failures and inconclusive measurements since the last review} */
    int nonSuccesses();

    /** {@return the largest number of failures and inconclusive measurements in a row since the last review} */
    int longestNonSuccessRun();

    /** {@return the number of measurements with data since the last review} */
    int counted();

    /** {@return the number of measurements in a row without data, up to the last one} */
    int noDataRun();

    /** {@return the number of measurements with data since the stage, or the embedding phase, began} */
    int recent();
}
