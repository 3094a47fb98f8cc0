package org.implsci.rollout.execution;

import java.io.Serial;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.implsci.rollout.gate.Criterion;
import org.implsci.rollout.gate.Gate;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.Stage;
import org.implsci.rollout.plan.monitoring.MonitoringPlan;
import org.implsci.rollout.plan.rollback.RollbackPlan;
import org.jspecify.annotations.Nullable;

/**
 * An index of a plan: every criterion has a slot, and every measure knows the slots that read it.
 *
 * <p>Sites are numbered in the order of the stages, so those with the change, and those that join next, are ranges. Slots of
 * guardrails come first, then those of each window. Window w is the time in which w stages are live; its gates are the exit
 * gate of stage w and the entry gate of stage w + 1, counted from 1.
 */
final class PlanIndex implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int[] NONE = {};

    final RolloutPlan plan;
    final Duration embeddingWindow;
    private final @Nullable RollbackPlan rollback;
    final Criterion[] criteria;
    final int guardrails;
    private final int[] starts;
    private final Map<String, int[][]> slotsByMeasure = new HashMap<>();
    private final Map<String, Integer> numberOfSite = new HashMap<>();
    final List<String> sites = new ArrayList<>();
    private final int[] siteStarts;
    private final Map<String, Integer> stages = new HashMap<>();

    PlanIndex(RolloutPlan plan) {
        this.plan = plan;
        this.rollback = plan.rollback().orElse(null);
        this.embeddingWindow =
                plan.monitoring().map(MonitoringPlan::embeddingWindow).orElse(Duration.ZERO);
        plan.monitoring()
                .ifPresent(monitoring ->
                        monitoring.measures().forEach(measure -> slotsByMeasure.put(measure.id(), new int[0][])));
        List<Criterion> all = new ArrayList<>(plan.guardrails());
        int count = plan.stages().size();
        this.guardrails = all.size();
        this.starts = new int[count + 2];
        for (int window = 0; window <= count; window++) {
            starts[window] = all.size();
            for (Gate gate : gates(window)) {
                all.addAll(gate.criteria());
            }
        }
        starts[count + 1] = all.size();
        this.criteria = all.toArray(new Criterion[0]);
        link();
        this.siteStarts = new int[count + 1];
        for (int index = 0; index < count; index++) {
            stages.put(plan.stages().get(index).id(), index);
            for (String site : plan.stages().get(index).sites()) {
                numberOfSite.put(site, sites.size());
                sites.add(site);
            }
            siteStarts[index + 1] = sites.size();
        }
    }

    /** Fills, for each measure, the slots of guardrails and then those of each window. */
    private void link() {
        Map<String, List<List<Integer>>> lists = new HashMap<>();
        int windows = starts.length - 1;
        for (int group = 0; group <= windows; group++) {
            int from = group == 0 ? 0 : starts[group - 1];
            int to = group == 0 ? guardrails : starts[group];
            for (int slot = from; slot < to; slot++) {
                List<List<Integer>> groups =
                        lists.computeIfAbsent(criteria[slot].measure(), measure -> new ArrayList<>());
                while (groups.size() <= group) {
                    groups.add(new ArrayList<>(1));
                }
                groups.get(group).add(slot);
            }
        }
        lists.forEach((measure, groups) -> slotsByMeasure.put(
                measure,
                groups.stream()
                        .map(slots -> slots.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new)));
    }

    /** Returns the rollback plan; a plan without one stays a draft, so its rollback is never asked for. */
    RollbackPlan rollback() {
        return Objects.requireNonNull(rollback);
    }

    /** Returns the gates ahead while so many stages are live. */
    List<Gate> gates(int window) {
        List<Gate> gates = new ArrayList<>(2);
        if (window > 0) {
            gates.add(plan.stages().get(window - 1).exitGate());
        }
        if (window < plan.stages().size()) {
            gates.add(plan.stages().get(window).entryGate());
        }
        return gates;
    }

    int start(int window) {
        return starts[window];
    }

    /** Returns the first slot of the entry gate, which follows those of the exit gate of the stage before. */
    int entryStart(int window) {
        return window == 0
                ? starts[0]
                : starts[window]
                        + plan.stages().get(window - 1).exitGate().criteria().size();
    }

    int end(int window) {
        return starts[window + 1];
    }

    /**
     * Returns the slots of a measure in groups: guardrails first, then each window; null if the plan has no such measure.
     */
    int @Nullable [][] slots(String measure) {
        return slotsByMeasure.get(measure);
    }

    static int[] group(int[][] groups, int group) {
        return group < groups.length ? groups[group] : NONE;
    }

    /** Returns the number of a site, -1 if it is not in the plan. */
    int site(String id) {
        return numberOfSite.getOrDefault(id, -1);
    }

    /** Returns the number of sites that join before a stage. */
    int sitesBefore(int stage) {
        return siteStarts[stage];
    }

    /** Returns the index of the stage in which a site joins, -1 if it joins in none. */
    int stageOfSite(String id) {
        int site = site(id);
        return site < 0 ? -1 : stageOf(site);
    }

    int stageOf(int site) {
        return place(siteStarts, site);
    }

    /** Returns the position of the last start that is at most a number; the starts rise. */
    private static int place(int[] starts, int number) {
        int found = Arrays.binarySearch(starts, number);
        int place = found >= 0 ? found : -found - 2;
        while (place + 1 < starts.length && starts[place + 1] == number) {
            place++;
        }
        return place;
    }

    /**
     * Returns the first site that a criterion can cover: at an entry gate the first that joins, otherwise the first of the plan.
     */
    int firstSite(int slot) {
        if (slot < guardrails) {
            return 0;
        }
        int window = place(starts, slot);
        return slot >= entryStart(window) ? siteStarts[window] : 0;
    }

    /** Returns the end of the sites that a criterion covers while so many stages are live. */
    int endOfSites(int slot, int live) {
        if (slot < guardrails) {
            return siteStarts[live];
        }
        int window = place(starts, slot);
        return siteStarts[slot >= entryStart(window) && window < siteStarts.length - 1 ? window + 1 : window];
    }

    /** Returns the index of a stage, -1 if there is none of this id. */
    int stage(String id) {
        return stages.getOrDefault(id, -1);
    }

    Stage stage(int index) {
        return plan.stages().get(index);
    }
}
