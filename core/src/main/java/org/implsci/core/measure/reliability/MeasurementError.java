package org.implsci.core.measure.reliability;

import java.io.Serializable;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.measure.IntervalEstimate;
import org.implsci.core.text.Decimals;

/**
 * The precision of one person's score, from the spread of the scores and their reliability.
 *
 * <p>Immutable and thread-safe.
 *
 * @param standardDeviation the standard deviation of the scores, in their unit; finite and not negative
 * @param reliability the reliability; 0 to 1
 */
public record MeasurementError(double standardDeviation, double reliability) implements Serializable {
    /** The quantile that publications write as 1.96, so that their figures can be reproduced. */
    private static final double USUAL = 1.96;

    /** Refuses numbers outside their range. */
    public MeasurementError {
        new Requirements()
                .range(Pointer.ROOT.at("standardDeviation"), standardDeviation, 0, Double.POSITIVE_INFINITY)
                .range(Pointer.ROOT.at("reliability"), reliability, 0, 1)
                .orThrow();
    }

    /** {@return the standard error of measurement, {@code sd * sqrt(1 - reliability)}, in the unit of the scores} */
    public double standardError() {
        return standardDeviation * Math.sqrt(1 - reliability);
    }

    /**
     * {@return the smallest change beyond measurement error with 95% confidence, as usually computed: {@code 1.96 *
     * sqrt(2) * standardError()}, in the unit of the scores}
     */
    public double detectableChange95() {
        return USUAL * Math.sqrt(2) * standardError();
    }

    /**
     * {@return the smallest change beyond measurement error at a confidence level, with the exact normal quantile:
     * {@code z * sqrt(2) * standardError()}, in the unit of the scores}
     *
     * @param level the confidence level, such as 0.9
     * @throws IllegalArgumentException unless the level is more than 0 and less than 1
     */
    public double detectableChange(double level) {
        IntervalEstimate.checkLevel(level);
        return NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2) * Math.sqrt(2) * standardError();
    }

    /** {@return the standard error and the detectable change} */
    @Override
    public String toString() {
        return "SEM " + Decimals.fixed(standardError(), 3) + ", MDC95 " + Decimals.fixed(detectableChange95(), 3);
    }
}
