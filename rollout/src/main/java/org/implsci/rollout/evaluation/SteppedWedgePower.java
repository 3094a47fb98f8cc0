package org.implsci.rollout.evaluation;

import java.io.Serializable;
import java.util.Objects;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.measure.Statistic;
import org.implsci.core.source.Citation;

/**
 * How likely a stepped wedge finds an effect that is there.
 *
 * <p>The variance of the effect's estimate is that of generalised least squares with a fixed effect for each period. With
 * clusters that differ and nothing else it is, in Hussey and Hughes' letters, I s2 (s2 + J t2) / ((I U - W) s2 + (U² + I J U -
 * J W - I V) t2). (A spreadsheet in circulation has I W for I V; designs with W = V do not show it.) The power is Phi(|effect| /
 * sd - z) with z the quantile at 1 - alpha / 2, and the other tail, Phi(-|effect| / sd - z), is added where both are asked for. The
 * effect is taken to be immediate and constant; where it grows or wanes with time, the estimate can badly mislead (Kenny et al.
 * 2022). Immutable and thread-safe.
 *
 * @param design who is under the change when
 * @param variance how much means vary
 */
public record SteppedWedgePower(SteppedWedgeDesign design, ClusterVariance variance) implements Serializable {
    /** Where the closed form comes from. */
    public static final Citation SOURCE = Citation.published(EvaluationSources.HUSSEY_HUGHES_2007);

    /** Refuses null components. */
    public SteppedWedgePower {
        Objects.requireNonNull(design, "design");
        Objects.requireNonNull(variance, "variance");
    }

    /** Which tails of the test count. */
    public enum Tails {
        /** The tail on the effect's side. */
        ONE_SIDE,
        /** Both, as some programs count. */
        BOTH
    }

    /**
     * {@return the variance of the estimated effect; undefined where the design cannot tell the effect from periods, as
     * when all change at once}
     */
    public Statistic varianceOfEffect() {
        double precision = variance.isSimple() ? closedForm() : FisherInformation.of(design, variance);
        return precision <= 0 || !Double.isFinite(1 / precision)
                ? Statistic.undefined(Statistic.UndefinedReason.NO_FINITE_VALUE)
                : Statistic.of(1 / precision);
    }

    private double closedForm() {
        double clusters = design.clusters();
        double periods = design.periods();
        double s2 = variance.ofMean();
        double t2 = variance.cluster() * variance.cluster();
        double u = design.exposed();
        double w = design.squaredByPeriod();
        double v = design.squaredByCluster();
        double within = clusters * u - w;
        double between = u * u + clusters * periods * u - periods * w - clusters * v;
        return (within * s2 + between * t2) / (clusters * s2 * (s2 + periods * t2));
    }

    /** {@return the standard error of the estimated effect; the square root of the variance} */
    public Statistic standardError() {
        return varianceOfEffect().map(Math::sqrt);
    }

    /**
     * Returns how likely an effect is found.
     *
     * @param effect the effect, in the unit of the means
     * @param alpha how often none is called one; more than 0 and less than 1
     * @param tails which tails count
     * @return the power; undefined where the variance is
     */
    public Statistic power(double effect, double alpha, Tails tails) {
        new Requirements()
                .range(Pointer.ROOT.at("effect"), effect, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                .range(Pointer.ROOT.at("alpha"), alpha, Double.MIN_NORMAL, 1 - 1e-15)
                .orThrow();
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double z = normal.inverseSurvivalProbability(alpha / 2);
        return standardError().map(error -> {
            double size = Math.abs(effect) / error;
            return normal.cumulativeProbability(size - z)
                    + (tails == Tails.BOTH ? normal.cumulativeProbability(-size - z) : 0);
        });
    }

    /** Design and standard error. */
    @Override
    public String toString() {
        return design + ", standard error " + standardError();
    }
}
