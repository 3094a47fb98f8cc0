package org.implsci.rollout.execution;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.implsci.rollout.gate.CriterionStatus;
import org.implsci.rollout.gate.DecisionReason;
import org.implsci.rollout.measurement.Measurement;
import org.jspecify.annotations.Nullable;

/** The tallies of every criterion of a plan, by slot. Not thread-safe. */
final class PlanTallies {
    private final PlanIndex index;
    private final SiteTallySnapshot[] snapshots;
    /** The counters of the criteria that were asked or measured; null elsewhere. */
    private final @Nullable SiteTallies[] counters;
    /** The criteria whose counters are newer than their snapshots. */
    private final boolean[] changed;
    /** The numbers of the sites that were taken back one by one. */
    private final BitSet withdrawn = new BitSet();

    /** Begins without a measurement. */
    PlanTallies(PlanIndex index) {
        this.index = index;
        this.snapshots = new SiteTallySnapshot[index.criteria.length];
        this.counters = new @Nullable SiteTallies[index.criteria.length];
        this.changed = new boolean[index.criteria.length];
        Arrays.fill(snapshots, SiteTallySnapshot.NONE);
    }

    /** Continues from snapshots, which hold no measurement of a site that was taken back. */
    PlanTallies(PlanIndex index, List<SiteTallySnapshot> from, Collection<String> sitesTakenBack) {
        this(index);
        from.toArray(snapshots);
        sitesTakenBack.forEach(site -> withdrawn.set(index.site(site)));
    }

    List<SiteTallySnapshot> snapshots() {
        return IntStream.range(0, snapshots.length).mapToObj(this::snapshot).collect(ImmutableList.toImmutableList());
    }

    private SiteTallySnapshot snapshot(int slot) {
        if (changed[slot]) {
            snapshots[slot] = counter(slot).snapshot();
            changed[slot] = false;
        }
        return snapshots[slot];
    }

    private SiteTallies counter(int slot) {
        SiteTallies counter = counters[slot];
        if (counter == null) {
            counter = new SiteTallies(index.criteria[slot], index.firstSite(slot), snapshots[slot]);
            counters[slot] = counter;
        }
        return counter;
    }

    private SiteTallies change(int slot) {
        changed[slot] = true;
        return counter(slot);
    }

    /** Adds a measurement of the whole rollout. */
    void add(int slot, Measurement measurement) {
        change(slot).add(measurement);
    }

    /** Adds a measurement of one site. */
    void add(int slot, int site, Measurement measurement) {
        change(slot).add(site, measurement);
    }

    void review(int slot) {
        change(slot).review();
    }

    /** Marks that guardrails have no measurement yet in the stage, or the embedding phase, that begins; their counts stay. */
    void beginStage() {
        for (int slot = 0; slot < index.guardrails; slot++) {
            change(slot).beginStage();
        }
    }

    /** Clears the criteria of the gates ahead while so many stages are live. */
    void clearGates(int live) {
        clear(index.start(live), index.end(live));
    }

    void clearGuardrails() {
        clear(0, index.guardrails);
    }

    private void clear(int from, int to) {
        for (int slot = from; slot < to; slot++) {
            snapshots[slot] = SiteTallySnapshot.NONE;
            counters[slot] = null;
            changed[slot] = false;
        }
    }

    /** Removes a site that is taken back, with its measurements. */
    void withdraw(int site) {
        withdrawn.set(site);
        for (int slot = 0; slot < snapshots.length; slot++) {
            if (snapshot(slot).sites().containsKey(site)) {
                change(slot).remove(site);
            }
        }
    }

    CriterionStatus status(int slot, int live) {
        return counter(slot).status(index.endOfSites(slot, live), withdrawn);
    }

    DecisionReason.Measured reason(int slot, int live) {
        return counter(slot).reason(index.endOfSites(slot, live), withdrawn, index.sites);
    }

    /** Returns the sites that a criterion covers and that have not reported on their own. */
    List<String> silentSites(int slot, int live) {
        SiteTallies counter = counter(slot);
        return IntStream.range(index.firstSite(slot), index.endOfSites(slot, live))
                .filter(site -> counter.isSilent(site, withdrawn))
                .mapToObj(index.sites::get)
                .toList();
    }

    /** Returns the number of stages that stay when the last ones, whose sites were all taken back, are left out. */
    int withoutEmptyStages(int stages) {
        int kept = stages;
        while (kept > 0 && withdrawn.nextClearBit(index.sitesBefore(kept - 1)) >= index.sitesBefore(kept)) {
            kept--;
        }
        return kept;
    }
}
