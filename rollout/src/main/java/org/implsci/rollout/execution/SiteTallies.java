package org.implsci.rollout.execution;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
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
 * Gathers the evidence of one criterion site by site, and says how the criterion stands.
 *
 * <p>How many sites stand how is kept up with each reading, so that neither a reading nor a question costs more where there are
 * more sites; only a reading of the whole rollout goes to every site that has reported.
 */
final class SiteTallies {
    private static final CriterionStatus[] MILDEST_FIRST = CriterionStatus.values();

    private final Criterion criterion;
    /** The number of the first site that the criterion can be about. */
    private final int first;

    private final CriterionTally.Counter whole;
    private CriterionTally.@Nullable Counter[] sites = new CriterionTally.@Nullable Counter[0];
    /** How the criterion stands at each site that has reported. */
    private @Nullable CriterionStatus[] stands = new @Nullable CriterionStatus[0];
    /** How many sites that have reported stand how. */
    private final Multiset<CriterionStatus> standing = EnumMultiset.create(CriterionStatus.class);

    private int reported;
    /** Failures, and what was no success since the last review, of all sites and of the whole, each once. */
    private int failures;

    private int nonSuccesses;

    SiteTallies(Criterion criterion, int first, SiteTallySnapshot from) {
        this.criterion = criterion;
        this.first = first;
        this.whole = new CriterionTally.Counter(from.whole());
        failures = from.whole().failures();
        nonSuccesses = from.whole().nonSuccesses();
        from.sites().forEach((site, evidence) -> {
            CriterionTally.Counter gatherer = new CriterionTally.Counter(evidence);
            put(site - first, gatherer);
            failures += evidence.failures() - from.whole().failures();
            nonSuccesses += evidence.nonSuccesses() - from.whole().nonSuccesses();
        });
    }

    private void put(int place, CriterionTally.Counter gatherer) {
        if (place >= sites.length) {
            int length = Math.max(place + 1, 2 * sites.length);
            sites = Arrays.copyOf(sites, length);
            stands = Arrays.copyOf(stands, length);
        }
        sites[place] = gatherer;
        stands[place] = gatherer.against(criterion);
        standing.add(gatherer.against(criterion));
        reported++;
    }

    SiteTallySnapshot evidence() {
        ImmutableMap.Builder<Integer, CriterionTally> bySite = ImmutableMap.builder();
        for (int place = 0; place < sites.length; place++) {
            CriterionTally.Counter gatherer = sites[place];
            if (gatherer != null) {
                bySite.put(first + place, gatherer.evidence());
            }
        }
        return new SiteTallySnapshot(whole.evidence(), bySite.buildOrThrow());
    }

    /** A reading of the whole rollout: it counts for every site. */
    void add(Measurement measurement) {
        count(whole.add(criterion.threshold(), measurement));
        if (reported > 0) {
            for (CriterionTally.Counter gatherer : sites) {
                if (gatherer != null) {
                    gatherer.add(criterion.threshold(), measurement);
                }
            }
            standAnew();
        }
    }

    /** A reading of one site. What was read of the whole before stands for it, too. */
    void add(int site, Measurement measurement) {
        int place = site - first;
        CriterionTally.Counter gatherer = place < sites.length ? sites[place] : null;
        if (gatherer == null) {
            gatherer = new CriterionTally.Counter(whole.evidence());
            put(place, gatherer);
        }
        count(gatherer.add(criterion.threshold(), measurement));
        CriterionStatus before = stands[place];
        CriterionStatus after = gatherer.against(criterion);
        if (before != after) {
            standing.remove(before);
            standing.add(after);
            stands[place] = after;
        }
    }

    private void count(MeasurementOutcome reading) {
        if (reading == MeasurementOutcome.FAILURE) {
            failures++;
        }
        if (reading == MeasurementOutcome.FAILURE || reading == MeasurementOutcome.INCONCLUSIVE) {
            nonSuccesses++;
        }
    }

    void review() {
        nonSuccesses = 0;
        whole.review();
        for (CriterionTally.Counter gatherer : sites) {
            if (gatherer != null) {
                gatherer.review();
            }
        }
        standAnew();
    }

    void beginStage() {
        whole.beginStage();
        for (CriterionTally.Counter gatherer : sites) {
            if (gatherer != null) {
                gatherer.beginStage();
            }
        }
        standAnew();
    }

    private void standAnew() {
        standing.clear();
        for (int place = 0; place < sites.length; place++) {
            CriterionTally.Counter gatherer = sites[place];
            if (gatherer != null) {
                stands[place] = gatherer.against(criterion);
                standing.add(gatherer.against(criterion));
            }
        }
    }

    /** Returns where a criterion stands that is about the sites up to a number, but for those that were taken back. */
    CriterionStatus status(int end, BitSet withdrawn) {
        CriterionStatus apart = apart(end, withdrawn);
        CriterionStatus together = together();
        return together.compareTo(apart) > 0 ? together : apart;
    }

    /** Returns the worst status of any one site. */
    private CriterionStatus apart(int end, BitSet withdrawn) {
        CriterionStatus worst = CriterionStatus.PASS;
        for (CriterionStatus status : MILDEST_FIRST) {
            if (standing.contains(status)) {
                worst = status;
            }
        }
        if (asked(end, withdrawn) == reported && reported > 0) {
            return worst;
        }
        CriterionStatus unsaid = reported == 0 && asked(end, withdrawn) == 0 ? ofNobody() : whole.against(criterion);
        return unsaid.compareTo(worst) > 0 ? unsaid : worst;
    }

    /** Of no site at all nothing can be good. */
    private CriterionStatus ofNobody() {
        CriterionStatus status = whole.against(criterion);
        return status == CriterionStatus.PASS ? CriterionStatus.PENDING : status;
    }

    /** Returns what all sites together exceed, though none may alone. */
    private CriterionStatus together() {
        if (failures > criterion.tolerance().failures()) {
            return CriterionStatus.FAIL;
        }
        return nonSuccesses > criterion.tolerance().nonSuccesses()
                ? CriterionStatus.INCONCLUSIVE
                : CriterionStatus.PASS;
    }

    private int asked(int end, BitSet withdrawn) {
        int all = end - first;
        if (!withdrawn.isEmpty()) {
            for (int site = withdrawn.nextSetBit(first);
                    site >= 0 && site < end;
                    site = withdrawn.nextSetBit(site + 1)) {
                all--;
            }
        }
        return Math.max(all, reported);
    }

    /** Returns where a criterion stands, on what, and how many of the sites have reported. */
    DecisionReason.Measured judged(int end, BitSet withdrawn, List<String> names) {
        int asked = asked(end, withdrawn);
        CriterionStatus apart = apart(end, withdrawn);
        if (together().compareTo(apart) > 0) {
            return measured(allTogether(), asked, null);
        }
        if (reported < asked && whole.against(criterion) == apart) {
            CriterionTally evidence = whole.evidence();
            boolean named = reported > 0 && evidence.last() == null;
            return measured(evidence, asked, named ? silent(end, withdrawn, names) : null);
        }
        for (int place = 0; place < sites.length; place++) {
            CriterionTally.Counter gatherer = sites[place];
            if (gatherer != null && stands[place] == apart) {
                return measured(gatherer.evidence(), asked, names.get(first + place));
            }
        }
        return measured(
                asked == 0 && whole.against(criterion) != apart ? CriterionTally.NONE : whole.evidence(), asked, null);
    }

    private DecisionReason.Measured measured(CriterionTally evidence, int asked, @Nullable String site) {
        return new DecisionReason.Measured(criterion, evidence, new SiteCoverage(reported, asked, site));
    }

    /** Returns the first site that has not reported, in the order of the plan. */
    private @Nullable String silent(int end, BitSet withdrawn, List<String> names) {
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

    /** What a site that was taken back reported goes with it. */
    void withdraw(int site) {
        int place = site - first;
        CriterionTally.Counter gatherer = place >= 0 && place < sites.length ? sites[place] : null;
        if (gatherer != null) {
            CriterionTally gone = gatherer.evidence();
            CriterionTally common = whole.evidence();
            failures -= gone.failures() - common.failures();
            nonSuccesses -= gone.nonSuccesses() - common.nonSuccesses();
            standing.remove(stands[place]);
            sites[place] = null;
            stands[place] = null;
            reported--;
        }
    }

    /** Returns the counts of all sites, with the worst value of any; what is asked of each alone is not in it. */
    private CriterionTally allTogether() {
        CriterionTally common = whole.evidence();
        int successes = common.successes();
        int counted = common.counted();
        int recent = common.recent();
        int failureRun = common.longestFailureRun();
        int nonSuccessRun = common.longestNonSuccessRun();
        Measurement last = common.last();
        Measurement failure = common.lastFailure();
        Measurement inconclusive = common.lastInconclusive();
        for (CriterionTally.Counter gatherer : sites) {
            if (gatherer != null) {
                CriterionTally site = gatherer.evidence();
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
        OptionalDouble first = one.value();
        OptionalDouble second = other.value();
        boolean lower = criterion.threshold().direction() == Direction.LOWER_IS_BETTER;
        double difference = second.orElse(0) - first.orElse(0);
        return (lower ? difference > 0 : difference < 0) ? other : one;
    }
}
