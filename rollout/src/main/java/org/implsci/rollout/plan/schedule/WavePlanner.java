package org.implsci.rollout.plan.schedule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.SafeText;
import org.implsci.rollout.internal.Copies;

/**
 * Schedules sites into waves.
 *
 * <p>Coupled sites form one group with the readiness of its least ready site. Groups are placed readiest first and then by
 * id. Each goes into the first wave that follows its dependencies, is not blocked and has room. The first wave takes only
 * groups that are ready enough. Every site is placed exactly once, after its dependencies and in the wave of the sites
 * coupled to it. No wave exceeds its capacity.
 *
 * <p>The cost is that of sorting the groups, plus one pass over the waiting groups for each wave.
 */
public final class WavePlanner {
    private WavePlanner() {}

    /**
     * Schedules sites.
     *
     * @param sites the sites; each id once
     * @param couplings the couplings of sites
     * @param policy the capacity, the readiness for the first wave, and the packing order
     * @return the waves
     * @throws org.implsci.core.finding.InvalidInputException with all findings: repeated or unknown sites, cycles with the
     *     sites on them, groups over the capacity, no site ready for the first wave
     */
    public static WavePlan plan(List<WaveSite> sites, List<WaveCoupling> couplings, WavePolicy policy) {
        names(Copies.of(sites, "sites"), Copies.of(couplings, "couplings")).orThrow();
        Objects.requireNonNull(policy, "policy");
        SiteGroups groups = new SiteGroups(sites, couplings);
        order(groups, policy).orThrow();
        List<Wave> waves = schedule(groups, policy);
        long load = groups.groups.stream().mapToLong(SiteGroups.Group::load).sum();
        int bound = (int) Math.min((load + policy.capacity() - 1) / policy.capacity(), Integer.MAX_VALUE);
        return new WavePlan(waves, bound, groups.longestChain());
    }

    private static Requirements names(List<WaveSite> sites, List<WaveCoupling> couplings) {
        Requirements requirements = new Requirements().unique("sites", "site", sites, WaveSite::id);
        if (sites.isEmpty()) {
            requirements.add(Finding.error("rollout.wave.site.absent", Pointer.ROOT.at("sites"))
                    .message("the request names no site")
                    .expected("at least one site")
                    .build());
        }
        Set<String> known = sites.stream().map(WaveSite::id).collect(Collectors.toSet());
        for (int index = 0; index < sites.size(); index++) {
            Pointer place = Pointer.ROOT.at("sites").at(index).at("after");
            known(sites.get(index).after(), place, known, requirements);
        }
        for (int index = 0; index < couplings.size(); index++) {
            Pointer place = Pointer.ROOT.at("couplings").at(index).at("sites");
            known(couplings.get(index).sites(), place, known, requirements);
        }
        return requirements;
    }

    private static void known(List<String> ids, Pointer place, Set<String> known, Requirements requirements) {
        for (int index = 0; index < ids.size(); index++) {
            if (!known.contains(ids.get(index))) {
                requirements.add(Finding.error("rollout.wave.site.absent", place.at(index))
                        .message("this site is not among the sites of the request")
                        .expected("the id of a site of the request")
                        .foundText(ids.get(index))
                        .build());
            }
        }
    }

    private static Requirements order(SiteGroups groups, WavePolicy policy) {
        Requirements requirements = new Requirements();
        for (List<String> cycle : groups.cycles()) {
            requirements.add(Finding.error("rollout.wave.cycle", Pointer.ROOT.at("sites"))
                    .message("these sites wait for each other, so none of them can go live")
                    .expected("dependencies without a cycle, coupled sites counted as one")
                    .found(SafeText.line(String.join(" -> ", cycle), 200))
                    .build());
        }
        for (SiteGroups.Group group : groups.groups) {
            if (group.load() > policy.capacity()) {
                requirements.add(Finding.error("rollout.wave.over-capacity", Pointer.ROOT.at("sites"))
                        .message("no wave has the capacity for " + SafeText.line(names(group), 200))
                        .expected("a load of at most " + policy.capacity())
                        .found(Integer.toString(group.load()))
                        .build());
            }
        }
        boolean hasFirst = groups.groups.stream()
                .anyMatch(group -> group.readiness() >= policy.firstWaveReadiness()
                        && !group.isBlocked(1)
                        && groups.order.inDegree(group) == 0);
        if (!hasFirst) {
            requirements.add(Finding.error("rollout.wave.first.absent", Pointer.ROOT.at("sites"))
                    .message("no site can go live in the first wave")
                    .expected("a site without dependencies, not blocked in wave 1, and with a readiness of at least "
                            + Decimals.fixed(policy.firstWaveReadiness(), 2) + ", as for each site coupled to it")
                    .build());
        }
        return requirements;
    }

    private static String names(SiteGroups.Group group) {
        return group.sites().stream().map(WaveSite::id).collect(Collectors.joining(", "));
    }

    private static List<Wave> schedule(SiteGroups groups, WavePolicy policy) {
        Map<SiteGroups.Group, Integer> waiting = new HashMap<>();
        SortedSet<SiteGroups.Group> free = new TreeSet<>(Comparator.comparingDouble(SiteGroups.Group::readiness)
                .reversed()
                .thenComparing(SiteGroups.Group::id));
        for (SiteGroups.Group group : groups.groups) {
            waiting.put(group, groups.order.inDegree(group));
            if (groups.order.inDegree(group) == 0) {
                free.add(group);
            }
        }
        List<Wave> waves = new ArrayList<>();
        while (!free.isEmpty()) {
            List<SiteGroups.Group> placed = fill(free, waves.size() + 1, policy);
            free.removeAll(placed);
            for (SiteGroups.Group group : placed) {
                for (SiteGroups.Group later : groups.order.successors(group)) {
                    if (waiting.merge(later, -1, Integer::sum) == 0) {
                        free.add(later);
                    }
                }
            }
            List<String> sites = placed.stream()
                    .flatMap(group -> group.sites().stream())
                    .map(WaveSite::id)
                    .toList();
            int load = placed.stream().mapToInt(SiteGroups.Group::load).sum();
            waves.add(new Wave(waves.size() + 1, sites, load));
        }
        return waves;
    }

    private static List<SiteGroups.Group> fill(Collection<SiteGroups.Group> free, int wave, WavePolicy policy) {
        List<SiteGroups.Group> placed = new ArrayList<>();
        int left = policy.capacity();
        for (SiteGroups.Group group : free) {
            boolean eligible = !group.isBlocked(wave) && (wave > 1 || group.readiness() >= policy.firstWaveReadiness());
            if (eligible && group.load() <= left) {
                placed.add(group);
                left -= group.load();
            } else if (eligible && policy.filling() == PackingOrder.IN_ORDER) {
                break;
            }
            if (left == 0) {
                break;
            }
        }
        return placed;
    }
}
