package org.implsci.rollout.evaluation;

import java.io.Serializable;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;

/**
 * The variances of the mean of a cluster in a period.
 *
 * <p>The mean of cluster i in period j is m_j + (effect + e_i) X_ij + a_i + c_ij + noise. The noise has the variance s2. The
 * standard deviations are t of a, h of e and g of c, and r is the correlation of a and e. Immutable and thread-safe.
 *
 * @param samplingVariance s2, the variance of a cluster-period's mean from sampling; above 0
 * @param cluster t, the standard deviation of the level between clusters; not negative
 * @param effect h, the standard deviation of the effect between clusters; not negative
 * @param correlation r, the correlation of level and effect; -1 to 1
 * @param clusterPeriod g, the standard deviation of a cluster between periods; not negative
 */
public record ClusterVariance(
        double samplingVariance, double cluster, double effect, double correlation, double clusterPeriod)
        implements Serializable {
    /** Refuses a sampling variance of 0 or less, negative deviations and a correlation outside -1 to 1. */
    public ClusterVariance {
        new Requirements()
                .range(
                        Pointer.ROOT.at("samplingVariance"),
                        samplingVariance,
                        Double.MIN_NORMAL,
                        Double.POSITIVE_INFINITY)
                .range(Pointer.ROOT.at("cluster"), cluster, 0, Double.POSITIVE_INFINITY)
                .range(Pointer.ROOT.at("effect"), effect, 0, Double.POSITIVE_INFINITY)
                .range(Pointer.ROOT.at("correlation"), correlation, -1, 1)
                .range(Pointer.ROOT.at("clusterPeriod"), clusterPeriod, 0, Double.POSITIVE_INFINITY)
                .orThrow();
    }

    /**
     * Returns the variances in the model of Hussey and Hughes, in which only the level differs between clusters.
     *
     * @param samplingVariance the variance of a cluster-period's mean
     * @param cluster the standard deviation between clusters
     * @return the variances
     */
    public static ClusterVariance of(double samplingVariance, double cluster) {
        return new ClusterVariance(samplingVariance, cluster, 0, 0, 0);
    }

    /**
     * Returns the variances in the same model for shares. The sampling variance is p (1 - p) / n with p the mean of the two
     * shares.
     *
     * @param before the share without the change; 0 to 1
     * @param after the share with the change; 0 to 1
     * @param perClusterPeriod n, the number of people in a cluster and period; at least 1
     * @param cluster the standard deviation of the level between clusters; not negative
     * @return the variances
     */
    public static ClusterVariance ofShares(double before, double after, int perClusterPeriod, double cluster) {
        new Requirements()
                .range(Pointer.ROOT.at("before"), before, 0, 1)
                .range(Pointer.ROOT.at("after"), after, 0, 1)
                .range("perClusterPeriod", perClusterPeriod, 1, Integer.MAX_VALUE)
                .orThrow();
        double mean = (before + after) / 2;
        return of(mean * (1 - mean) / perClusterPeriod, cluster);
    }

    /**
     * Returns the same variances with effects that differ between clusters.
     *
     * @param deviation the standard deviation of the effect; not negative
     * @param withCluster its correlation with the level of the cluster; -1 to 1
     * @return the new variances
     */
    public ClusterVariance withEffect(double deviation, double withCluster) {
        return new ClusterVariance(samplingVariance, cluster, deviation, withCluster, clusterPeriod);
    }

    /**
     * Returns the same variances with clusters that differ from period to period.
     *
     * @param deviation the standard deviation of a cluster between periods; not negative
     * @return the new variances
     */
    public ClusterVariance withClusterPeriod(double deviation) {
        return new ClusterVariance(samplingVariance, cluster, effect, correlation, deviation);
    }

    /** Returns whether the closed form of Hussey and Hughes holds. */
    boolean isSimple() {
        return effect == 0 && clusterPeriod == 0;
    }
}
