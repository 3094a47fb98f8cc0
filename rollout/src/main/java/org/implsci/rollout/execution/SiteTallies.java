package org.implsci.rollout.execution;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.implsci.rollout.gate.Criterion;
import org.implsci.rollout.gate.CriterionStatus;
import org.implsci.rollout.gate.CriterionTally;
import org.implsci.rollout.gate.DecisionReason;
import org.implsci.rollout.gate.MeasurementOutcome;
import org.implsci.rollout.gate.SiteCoverage;
import org.implsci.rollout.measurement.Direction;
import org.implsci.rollout.measurement.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * Counts the measurements of one criterion site by site and works out its status.
 *
 * <p>The number of sites with each status is updated with every measurement. So neither a measurement of one site nor a question
 * costs more where there are more sites; a measurement of the whole rollout visits every site that has reported. Not
 * thread-safe.
 */
final class SiteTallies {
    private static final CriterionStatus[] BEST_FIRST = CriterionStatus.values();

    private final Criterion criterion;
    /** The number of the first site that the criterion can cover. */
    private final int first;

    private final CriterionTally.Counter whole;
    private CriterionTally.@Nullable Counter[] sites = new CriterionTally.@Nullable Counter[0];
    /** The status at each site that has reported. */
    private @Nullable CriterionStatus[] statuses = new @Nullable CriterionStatus[0];
    /** The number of reporting sites with each status. */
    private final Multiset<CriterionStatus> statusCounts = EnumMultiset.create(CriterionStatus.class);

    private int reported;
    /** Failures, and non-successes since the last review, of all sites and of the whole rollout, each once. */
    private int failures;

    private int nonSuccesses;

    SiteTallies(Criterion criterion, int first, SiteTallySnapshot from) {
        this.criterion = criterion;
        this.first = first;
        this.whole = new CriterionTally.Counter(from.whole());
        failures = from.whole().failures();
        nonSuccesses = from.whole().nonSuccesses();
        from.sites().forEach((site, tally) -> {
            put(site - first, new CriterionTally.Counter(tally));
            failures += tally.failures() - from.whole().failures();
            nonSuccesses += tally.nonSuccesses() - from.whole().nonSuccesses();
        });
    }

    private void put(int place, CriterionTally.Counter counter) {
        if (place >= sites.length) {
            int length = Math.max(place + 1, 2 * sites.length);
            sites = Arrays.copyOf(sites, length);
            statuses = Arrays.copyOf(statuses, length);
        }
        sites[place] = counter;
        statuses[place] = criterion.status(counter);
        statusCounts.add(criterion.status(counter));
        reported++;
    }

    SiteTallySnapshot snapshot() {
        ImmutableMap.Builder<Integer, CriterionTally> bySite = ImmutableMap.builder();
        for (int place = 0; place < sites.length; place++) {
            CriterionTally.Counter counter = sites[place];
            if (counter != null) {
                bySite.put(first + place, counter.tally());
            }
        }
        return new SiteTallySnapshot(whole.tally(), bySite.buildOrThrow());
    }

    /** Adds a measurement of the whole rollout, which counts for every site. */
    void add(Measurement measurement) {
        count(whole.add(criterion.threshold(), measurement));
        if (reported > 0) {
            for (CriterionTally.Counter counter : sites) {
                if (counter != null) {
                    counter.add(criterion.threshold(), measurement);
                }
            }
            updateStatuses();
        }
    }

    /** Adds a measurement of one site; the first one begins with the counts of the whole rollout so far. */
    void add(int site, Measurement measurement) {
        int place = site - first;
        CriterionTally.Counter counter = place < sites.length ? sites[place] : null;
        if (counter == null) {
            counter = new CriterionTally.Counter(whole.tally());
            put(place, counter);
        }
        count(counter.add(criterion.threshold(), measurement));
        CriterionStatus before = statuses[place];
        CriterionStatus after = criterion.status(counter);
        if (before != after) {
            statusCounts.remove(before);
            statusCounts.add(after);
            statuses[place] = after;
        }
    }

    private void count(MeasurementOutcome outcome) {
        if (outcome == MeasurementOutcome.FAILURE) {
            failures++;
        }
        if (outcome == MeasurementOutcome.FAILURE || outcome == MeasurementOutcome.INCONCLUSIVE) {
            nonSuccesses++;
        }
    }

    void review() {
        nonSuccesses = 0;
        whole.review();
        for (CriterionTally.Counter counter : sites) {
            if (counter != null) {
                counter.review();
            }
        }
        updateStatuses();
    }

    void beginStage() {
        whole.beginStage();
        for (CriterionTally.Counter counter : sites) {
            if (counter != null) {
                counter.beginStage();
            }
        }
        updateStatuses();
    }

    private void updateStatuses() {
        statusCounts.clear();
        for (int place = 0; place < sites.length; place++) {
            CriterionTally.Counter counter = sites[place];
            if (counter != null) {
                statuses[place] = criterion.status(counter);
                statusCounts.add(criterion.status(counter));
            }
        }
    }

    /** Removes a site that was taken back, with its measurements. */
    void remove(int site) {
        int place = site - first;
        CriterionTally.Counter counter = place >= 0 && place < sites.length ? sites[place] : null;
        if (counter != null) {
            failures -= counter.failures() - whole.failures();
            nonSuccesses -= counter.nonSuccesses() - whole.nonSuccesses();
            statusCounts.remove(statuses[place]);
            sites[place] = null;
            statuses[place] = null;
            reported--;
        }
    }

    /** Returns the status of a criterion that covers the sites up to a number, without those that were taken back. */
    CriterionStatus status(int end, BitSet withdrawn) {
        CriterionStatus worst = worstSiteStatus(coveredSites(end, withdrawn));
        CriterionStatus total = totalStatus();
        return total.compareTo(worst) > 0 ? total : worst;
    }

    /** Returns the worst status of any covered site; a site without a report has the status of the whole rollout. */
    private CriterionStatus worstSiteStatus(int covered) {
        CriterionStatus worst = CriterionStatus.PASS;
        for (CriterionStatus status : BEST_FIRST) {
            if (statusCounts.contains(status)) {
                worst = status;
            }
        }
        if (covered == reported && reported > 0) {
            return worst;
        }
        CriterionStatus silent = covered == 0 ? statusWithoutSites() : criterion.status(whole);
        return silent.compareTo(worst) > 0 ? silent : worst;
    }

    /** Returns the status where no site is covered: with no site to judge, PASS becomes PENDING. */
    private CriterionStatus statusWithoutSites() {
        CriterionStatus status = criterion.status(whole);
        return status == CriterionStatus.PASS ? CriterionStatus.PENDING : status;
    }

    /** Returns the status that the totals of all sites ask for, which no single site may reach alone. */
    private CriterionStatus totalStatus() {
        if (failures > criterion.failureLimits().failures()) {
            return CriterionStatus.FAIL;
        }
        return nonSuccesses > criterion.failureLimits().nonSuccesses()
                ? CriterionStatus.INCONCLUSIVE
                : CriterionStatus.PASS;
    }

    private int coveredSites(int end, BitSet withdrawn) {
        int covered = end - first;
        if (!withdrawn.isEmpty()) {
            for (int site = withdrawn.nextSetBit(first);
                    site >= 0 && site < end;
                    site = withdrawn.nextSetBit(site + 1)) {
                covered--;
            }
        }
        return Math.max(covered, reported);
    }

    /** Returns the status with the tally that decides and the number of sites that have reported. */
    DecisionReason.Measured reason(int end, BitSet withdrawn, List<String> names) {
        int covered = coveredSites(end, withdrawn);
        CriterionStatus worst = worstSiteStatus(covered);
        if (totalStatus().compareTo(worst) > 0) {
            return measured(totalTally(), covered, null);
        }
        CriterionStatus silent = criterion.status(whole);
        if (reported < covered && silent == worst) {
            CriterionTally tally = whole.tally();
            boolean named = reported > 0 && tally.last() == null;
            return measured(tally, covered, named ? firstSilentSite(end, withdrawn, names) : null);
        }
        for (int place = 0; place < sites.length; place++) {
            CriterionTally.Counter counter = sites[place];
            if (counter != null && statuses[place] == worst) {
                return measured(counter.tally(), covered, names.get(first + place));
            }
        }
        return measured(covered == 0 && silent != worst ? CriterionTally.NONE : whole.tally(), covered, null);
    }

    private DecisionReason.Measured measured(CriterionTally tally, int covered, @Nullable String site) {
        return new DecisionReason.Measured(criterion, tally, new SiteCoverage(reported, covered, site));
    }

    /** Returns the first site in the order of the plan that has not reported. */
    private @Nullable String firstSilentSite(int end, BitSet withdrawn, List<String> names) {
        for (int site = first; site < end; site++) {
            if (isSilent(site, withdrawn)) {
                return names.get(site);
            }
        }
        return null;
    }

    boolean isSilent(int site, BitSet withdrawn) {
        int place = site - first;
        return !withdrawn.get(site) && (place >= sites.length || sites[place] == null);
    }

    /** Returns the totals of all sites, with the worst value of any; current runs are those of single sites and stay 0. */
    private CriterionTally totalTally() {
        CriterionTally common = whole.tally();
        int successes = common.successes();
        int counted = common.counted();
        int recent = common.recent();
        int failureRun = common.longestFailureRun();
        int nonSuccessRun = common.longestNonSuccessRun();
        Measurement last = common.last();
        Measurement failure = common.lastFailure();
        Measurement inconclusive = common.lastInconclusive();
        for (CriterionTally.Counter counter : sites) {
            if (counter != null) {
                CriterionTally site = counter.tally();
                successes += site.successes() - common.successes();
                counted += site.counted() - common.counted();
                recent += Math.max(site.recent() - common.recent(), 0);
                failureRun = Math.max(failureRun, site.longestFailureRun());
                nonSuccessRun = Math.max(nonSuccessRun, site.longestNonSuccessRun());
                last = last == null ? site.last() : last;
                failure = worse(failure, site.lastFailure());
                inconclusive = worse(inconclusive, site.lastInconclusive());
            }
        }
        return new CriterionTally(
                successes,
                0,
                failures,
                0,
                failureRun,
                nonSuccesses,
                0,
                nonSuccessRun,
                counted,
                0,
                recent,
                last,
                failure,
                inconclusive);
    }

    private @Nullable Measurement worse(@Nullable Measurement one, @Nullable Measurement other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        double difference = other.value().orElse(0) - one.value().orElse(0);
        boolean lower = criterion.threshold().direction() == Direction.LOWER_IS_BETTER;
        return (lower ? difference > 0 : difference < 0) ? other : one;
    }
}
