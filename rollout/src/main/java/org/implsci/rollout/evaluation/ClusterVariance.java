package org.implsci.rollout.evaluation;

import java.io.Serializable;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;

/**
 * How much the means of clusters in periods vary, and why.
 *
 * <p>The mean of cluster i in period j is m_j + (effect + e_i) X_ij + a_i + c_ij + noise, with the noise's variance s2 and the
 * standard deviations t of a, h of e, g of c, and the correlation r of a and e. Immutable and thread-safe.
 *
 * @param ofMean s2: the variance of a cluster-period's mean from sampling; above 0
 * @param cluster t: how far clusters differ
 * @param effect h: how far the effect differs between clusters
 * @param correlation r: of the two; -1 to 1
 * @param clusterPeriod g: how far a cluster differs from period to period
 */
public record ClusterVariance(double ofMean, double cluster, double effect, double correlation, double clusterPeriod)
        implements Serializable {
    /** Refuses a sampling variance that is not positive, negative deviations and a correlation beyond 1. */
    public ClusterVariance {
        new Requirements()
                .range(Pointer.ROOT.at("ofMean"), ofMean, Double.MIN_NORMAL, Double.POSITIVE_INFINITY)
                .range(Pointer.ROOT.at("cluster"), cluster, 0, Double.POSITIVE_INFINITY)
                .range(Pointer.ROOT.at("effect"), effect, 0, Double.POSITIVE_INFINITY)
                .range(Pointer.ROOT.at("correlation"), correlation, -1, 1)
                .range(Pointer.ROOT.at("clusterPeriod"), clusterPeriod, 0, Double.POSITIVE_INFINITY)
                .orThrow();
    }

    /**
     * Returns the model of Hussey and Hughes: clusters differ, and nothing else does.
     *
     * @param ofMean the variance of a cluster-period's mean
     * @param cluster the standard deviation between clusters
     * @return the variances
     */
    public static ClusterVariance of(double ofMean, double cluster) {
        return new ClusterVariance(ofMean, cluster, 0, 0, 0);
    }

    /**
     * Returns the same model for shares: the sampling variance is p (1 - p) / n with p the mean of the two shares.
     *
     * @param before the share without the change
     * @param after the share with it
     * @param perClusterPeriod how many people there are in a cluster and period; at least 1
     * @param cluster the standard deviation between clusters
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
     * Returns the same with effects that differ between clusters.
     *
     * @param deviation their standard deviation
     * @param withCluster their correlation with the clusters' own level
     * @return the variances
     */
    public ClusterVariance withEffect(double deviation, double withCluster) {
        return new ClusterVariance(ofMean, cluster, deviation, withCluster, clusterPeriod);
    }

    /**
     * Returns the same with clusters that differ from period to period.
     *
     * @param deviation the standard deviation
     * @return the variances
     */
    public ClusterVariance withClusterPeriod(double deviation) {
        return new ClusterVariance(ofMean, cluster, effect, correlation, deviation);
    }

    /** Returns whether the closed form of Hussey and Hughes holds. */
    boolean isSimple() {
        return effect == 0 && clusterPeriod == 0;
    }
}
