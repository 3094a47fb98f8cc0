package org.implsci.core.measure.descriptive;

import java.io.Serializable;
import java.util.Objects;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.implsci.core.measure.Statistic;
import org.implsci.core.panel.Distribution;

/**
 * The exact bootstrap distribution of a median: its variation if as many answers were drawn again, with replacement.
 *
 * <p>Of {@code n} answers with share {@code F_x} at or below x, the answer at rank r (from one) is at most x with the
 * probability that a binomial with {@code n} and {@code F_x} is at least r. So no drawing and no seed are needed. This
 * suits panels of a few people, where a simulated interval would depend on the run. Immutable and thread-safe.
 *
 * @param answers the counts
 * @param upper true for the higher of two middle answers, false for the lower
 */
public record MedianBootstrap(Distribution answers, boolean upper) implements Serializable {
    /** Refuses null. */
    public MedianBootstrap {
        Objects.requireNonNull(answers, "answers");
    }

    /**
     * {@return the probability that the median of the drawn answers is a number; or the reason why it is undefined}
     *
     * @param value a number of the scale
     */
    public Statistic probability(int value) {
        return answers.given() == 0
                ? Statistic.undefined(Statistic.UndefinedReason.NO_DATA)
                : Statistic.of(Math.max(0, atMost(value) - atMost(value - 1)));
    }

    private double atMost(int value) {
        int n = answers.given();
        long below = 0;
        for (int number = answers.scale().lowest(); number <= value; number++) {
            below += answers.count(number);
        }
        int rank = (upper ? n / 2 : (n - 1) / 2) + 1;
        return BinomialDistribution.of(n, (double) below / n).survivalProbability(rank - 1);
    }

    /** {@return the mean of the median, or the reason why it is undefined} */
    public Statistic mean() {
        return moment(0, 1);
    }

    /**
     * {@return the bootstrap standard error of the median: its standard deviation; or the reason why it is undefined}
     */
    public Statistic standardDeviation() {
        Statistic mean = mean();
        return mean.value().isPresent() ? moment(mean.value().getAsDouble(), 2).map(Math::sqrt) : mean;
    }

    private Statistic moment(double centre, int power) {
        if (answers.given() == 0) {
            return Statistic.undefined(Statistic.UndefinedReason.NO_DATA);
        }
        double sum = 0;
        for (int value = answers.scale().lowest(); value <= answers.scale().highest(); value++) {
            sum += probability(value).value().orElse(0) * Math.pow(value - centre, power);
        }
        return Statistic.of(sum);
    }

    /** {@return the mean and standard deviation of the median} */
    @Override
    public String toString() {
        return (upper ? "upper" : "lower") + " median: mean " + mean() + ", SD " + standardDeviation();
    }
}
