package org.implsci.rogers.fit.internal;

/**
 * The numbers that show how a search ended.
 *
 * @param starts the number of descents
 * @param agreeing the number of descents that ended at the best point
 * @param bestStart the least value among the starts
 * @param value the value at the best point
 * @param remainingStep the length of the Newton step that remains, in units in which the second derivatives are the
 *     identity
 * @param curvedUpwards whether the second derivatives make the best point a minimum in every direction
 */
public record SearchSummary(
        int starts, int agreeing, double bestStart, double value, double remainingStep, boolean curvedUpwards) {}
