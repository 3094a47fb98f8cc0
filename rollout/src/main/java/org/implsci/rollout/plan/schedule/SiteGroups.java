package org.implsci.rollout.plan.schedule;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Groups of sites that go live together, and the order among the groups. */
final class SiteGroups {
    /** Sites that go live together, smallest id first. The readiness of a group is that of its least ready site. */
    record Group(List<WaveSite> sites, int load, double readiness) {
        String id() {
            return sites.get(0).id();
        }

        boolean isBlocked(int wave) {
            return sites.stream().anyMatch(site -> site.blockedWaves().contains(wave));
        }

        static Group of(List<WaveSite> members) {
            List<WaveSite> sites =
                    members.stream().sorted(Comparator.comparing(WaveSite::id)).toList();
            long load = sites.stream().mapToLong(WaveSite::load).sum();
            double readiness = sites.stream()
                    .mapToDouble(site -> site.readiness().orElse(-1.0))
                    .min()
                    .orElseThrow();
            return new Group(sites, (int) Math.min(load, Integer.MAX_VALUE), readiness);
        }
    }

    /** A graph with an edge from each group to the groups that wait for it. */
    final MutableGraph<Group> order =
            GraphBuilder.directed().allowsSelfLoops(true).build();

    /** The groups, readiest first and then by id. */
    final List<Group> groups = new ArrayList<>();

    SiteGroups(List<WaveSite> sites, List<WaveCoupling> couplings) {
        Map<String, WaveSite> byId = new HashMap<>();
        MutableGraph<String> coupled =
                GraphBuilder.undirected().allowsSelfLoops(true).build();
        for (WaveSite site : sites) {
            byId.put(site.id(), site);
            coupled.addNode(site.id());
        }
        for (WaveCoupling coupling : couplings) {
            String first = coupling.sites().get(0);
            coupling.sites().forEach(site -> coupled.putEdge(first, site));
        }
        Map<String, Group> groupOf = new HashMap<>();
        for (WaveSite site : sites) {
            if (!groupOf.containsKey(site.id())) {
                Set<String> members = Graphs.reachableNodes(coupled, site.id());
                Group group = Group.of(members.stream()
                        .map(member -> Objects.requireNonNull(byId.get(member)))
                        .toList());
                members.forEach(member -> groupOf.put(member, group));
                groups.add(group);
                order.addNode(group);
            }
        }
        for (WaveSite site : sites) {
            Group group = Objects.requireNonNull(groupOf.get(site.id()));
            site.after().forEach(earlier -> order.putEdge(Objects.requireNonNull(groupOf.get(earlier)), group));
        }
        groups.sort(Comparator.comparingDouble(Group::readiness).reversed().thenComparing(Group::id));
    }

    /** Returns the cycles among the groups, each as the ids on it; empty if an order exists. */
    List<List<String>> cycles() {
        List<List<String>> cycles = new ArrayList<>();
        Set<Group> done = new HashSet<>();
        for (Group start : groups) {
            if (!done.contains(start)) {
                walk(start, done, cycles);
            }
        }
        return cycles;
    }

    /** Walks depth first and without recursion, because a chain can hold as many groups as there are sites. */
    private void walk(Group start, Set<Group> done, List<List<String>> cycles) {
        List<Group> path = new ArrayList<>();
        Map<Group, Integer> onPath = new HashMap<>();
        Deque<Iterator<Group>> open = new ArrayDeque<>();
        enter(start, path, onPath, open);
        done.add(start);
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                onPath.remove(path.remove(path.size() - 1));
                continue;
            }
            Group next = open.peek().next();
            Integer position = onPath.get(next);
            if (position != null) {
                List<String> cycle = new ArrayList<>();
                path.subList(position, path.size()).forEach(group -> cycle.add(group.id()));
                cycle.add(next.id());
                cycles.add(cycle);
            } else if (done.add(next)) {
                enter(next, path, onPath, open);
            }
        }
    }

    private void enter(Group group, List<Group> path, Map<Group, Integer> onPath, Deque<Iterator<Group>> open) {
        onPath.put(group, path.size());
        path.add(group);
        open.push(order.successors(group).stream()
                .sorted(Comparator.comparing(Group::id))
                .iterator());
    }

    /** Returns the number of groups on the longest chain; the order must have no cycle. */
    int longestChain() {
        Map<Group, Integer> waiting = new HashMap<>();
        Map<Group, Integer> length = new HashMap<>();
        Deque<Group> free = new ArrayDeque<>();
        for (Group group : groups) {
            waiting.put(group, order.inDegree(group));
            if (order.inDegree(group) == 0) {
                free.add(group);
            }
        }
        int longest = 0;
        while (!free.isEmpty()) {
            Group group = free.remove();
            int here = length.getOrDefault(group, 0) + 1;
            longest = Math.max(longest, here);
            for (Group later : order.successors(group)) {
                length.merge(later, here, Math::max);
                if (waiting.merge(later, -1, Integer::sum) == 0) {
                    free.add(later);
                }
            }
        }
        return longest;
    }
}
