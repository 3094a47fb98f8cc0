package org.implsci.rollout.evaluation;

import java.io.Serializable;
import java.util.Objects;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.measure.Statistic;
import org.implsci.core.source.Citation;
import org.implsci.core.text.TidyTable;

/**
 * The power of a stepped wedge: the probability that it finds an effect.
 *
 * <p>The estimate of the effect has the variance of generalised least squares with a fixed effect for each period. If only the
 * level differs between clusters, it is, in the letters of Hussey and Hughes, I s2 (s2 + J t2) / ((I U - W) s2 + (U² + I J U -
 * J W - I V) t2). (A spreadsheet in circulation has I W for I V; designs with W = V do not show the error.) The power is
 * Phi(|effect| / sd - z) with z the quantile at 1 - alpha / 2. With both tails, Phi(-|effect| / sd - z) is added. The model
 * takes the effect to be immediate and constant. If the effect changes with time, the estimate can badly mislead (Kenny et al.
 * 2022). Immutable and thread-safe.
 *
 * @param design the design
 * @param variance the variances of the means
 */
public record SteppedWedgePower(SteppedWedgeDesign design, ClusterVariance variance) implements Serializable {
    /** The source of the closed form. */
    public static final Citation SOURCE = Citation.published(EvaluationSources.HUSSEY_HUGHES_2007);

    /** Refuses null components. */
    public SteppedWedgePower {
        Objects.requireNonNull(design, "design");
        Objects.requireNonNull(variance, "variance");
    }

    /** The tails of the test that count as a finding. */
    public enum Tails {
        /** The tail on the side of the effect. */
        ONE_SIDE,
        /** Both tails, as some programs count. */
        BOTH
    }

    /**
     * {@return the variance of the estimated effect; undefined if the design cannot separate the effect from the periods, such
     * as when all clusters change at once}
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
        double s2 = variance.samplingVariance();
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
     * Returns the power for an effect.
     *
     * @param effect the effect, in the unit of the means; finite
     * @param alpha the probability of a finding without an effect; above 0 and below 1
     * @param tails the tails that count
     * @return the power; undefined if the variance is undefined
     */
    public Statistic power(double effect, double alpha, Tails tails) {
        new Requirements()
                .range(Pointer.ROOT.at("effect"), effect, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                .range(Pointer.ROOT.at("alpha"), alpha, Double.MIN_NORMAL, 1 - 1e-15)
                .orThrow();
        Objects.requireNonNull(tails, "tails");
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double z = normal.inverseSurvivalProbability(alpha / 2);
        return standardError().map(error -> {
            double size = Math.abs(effect) / error;
            return normal.cumulativeProbability(size - z)
                    + (tails == Tails.BOTH ? normal.cumulativeProbability(-size - z) : 0);
        });
    }

    /** {@return one row: the size of the design, the variances, and the standard error of the effect, empty if undefined} */
    public TidyTable toData() {
        return TidyTable.columns(
                        "sequences",
                        "clusters",
                        "periods",
                        "sampling_variance",
                        "cluster_deviation",
                        "effect_deviation",
                        "correlation",
                        "cluster_period_deviation",
                        "standard_error")
                .row(
                        design.sequences().size(),
                        design.clusters(),
                        design.periods(),
                        variance.samplingVariance(),
                        variance.cluster(),
                        variance.effect(),
                        variance.correlation(),
                        variance.clusterPeriod(),
                        standardError().value())
                .build();
    }

    /** Returns the design and the standard error. */
    @Override
    public String toString() {
        return design + ", standard error " + standardError();
    }
}
