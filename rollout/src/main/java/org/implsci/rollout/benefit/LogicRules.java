package org.implsci.rollout.benefit;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.source.Citation;
import org.implsci.core.source.SourceReport;
import org.implsci.rollout.benefit.LogicModel.Node;

/** The rules of a logic model. */
final class LogicRules {
    private static final Citation SOURCE = SourceReport.TEST_BED.at("L209-215");
    private static final Citation CHAIN = SourceReport.SERVICE_CHANGE.at("L331");

    private final LogicModel model;
    private final MutableGraph<String> graph =
            GraphBuilder.directed().allowsSelfLoops(true).build();
    private final Map<String, Node> byId = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    LogicRules(LogicModel model) {
        this.model = model;
        for (Node node : model.nodes()) {
            graph.addNode(node.id());
            byId.put(node.id(), node);
        }
        model.arrows().forEach(arrow -> graph.putEdge(arrow.from(), arrow.to()));
    }

    Findings check() {
        cycle();
        backwards();
        for (int index = 0; index < model.nodes().size(); index++) {
            node(model.nodes().get(index), Pointer.ROOT.at("nodes").at(index));
        }
        return new Findings(findings);
    }

    private void say(Finding.Builder finding, String rule, Citation citation) {
        findings.add(finding.putParameters("rule", rule).addCitations(citation).build());
    }

    private void cycle() {
        if (!Graphs.hasCycle(graph)) {
            return;
        }
        say(
                Finding.error("logic.cycle", Pointer.ROOT.at("arrows"))
                        .message("the arrows form a cycle")
                        .expected("causes before effects")
                        .foundText(String.join(" -> ", aCycle())),
                "L1",
                CHAIN);
    }

    /** Returns the first cycle in the order of the nodes. */
    private List<String> aCycle() {
        for (Node start : model.nodes()) {
            Map<String, String> cameFrom = new HashMap<>();
            Deque<String> open = new ArrayDeque<>(List.of(start.id()));
            while (!open.isEmpty()) {
                String at = open.removeFirst();
                for (String next : graph.successors(at)) {
                    if (next.equals(start.id())) {
                        return path(start.id(), at, cameFrom);
                    }
                    if (cameFrom.putIfAbsent(next, at) == null) {
                        open.addLast(next);
                    }
                }
            }
        }
        throw new IllegalStateException("no cycle");
    }

    private static List<String> path(String start, String last, Map<String, String> cameFrom) {
        Deque<String> path = new ArrayDeque<>(List.of(start));
        for (String at = last; !at.equals(start); at = Objects.requireNonNull(cameFrom.get(at))) {
            path.addFirst(at);
        }
        path.addFirst(start);
        return List.copyOf(path);
    }

    private void backwards() {
        for (int index = 0; index < model.arrows().size(); index++) {
            NodeKind from = kindOf(model.arrows().get(index).from());
            NodeKind to = kindOf(model.arrows().get(index).to());
            if (!from.isBeside() && from.compareTo(to) > 0) {
                say(
                        Finding.warning(
                                        "logic.arrow.backwards",
                                        Pointer.ROOT.at("arrows").at(index))
                                .message("this arrow leads against the order of kinds")
                                .expected("input, activity, output, outcome, impact")
                                .found("from " + from.label() + " to " + to.label()),
                        "L2",
                        SOURCE);
            }
        }
    }

    private void node(Node node, Pointer place) {
        if (node.kind().isOutcome() || node.kind() == NodeKind.IMPACT) {
            if (ancestors(node.id()).stream().noneMatch(id -> kindOf(id) == NodeKind.ACTIVITY)) {
                say(
                        Finding.error("logic.outcome.unreached", place)
                                .message("no activity leads to this")
                                .foundText(node.label()),
                        "L3",
                        CHAIN);
            }
            if (node.kind().isOutcome() && node.measures().isEmpty()) {
                say(
                        Finding.warning("logic.outcome.unmeasured", place.at("measures"))
                                .message("no measure shows this outcome")
                                .foundText(node.label()),
                        "L4",
                        SOURCE);
            }
        }
        if (node.kind() == NodeKind.ACTIVITY
                && graph.predecessors(node.id()).stream().noneMatch(id -> kindOf(id) == NodeKind.INPUT)) {
            say(
                    Finding.warning("logic.activity.without-input", place)
                            .message("no input leads to this activity")
                            .foundText(node.label()),
                    "L5",
                    SOURCE);
        }
        if (node.kind() == NodeKind.OUTPUT
                && Graphs.reachableNodes(graph, node.id()).stream()
                        .noneMatch(id -> kindOf(id).isOutcome())) {
            say(
                    Finding.warning("logic.output.idle", place)
                            .message("this output leads to no outcome")
                            .foundText(node.label()),
                    "L6",
                    SOURCE);
        }
        if (graph.degree(node.id()) == 0) {
            say(
                    Finding.warning("logic.node.alone", place)
                            .message("no arrow leads to or from this")
                            .foundText(node.label()),
                    "L7",
                    SOURCE);
        }
    }

    /** Returns the kind of a node; every id of the graph is the id of a node. */
    private NodeKind kindOf(String id) {
        return Objects.requireNonNull(byId.get(id)).kind();
    }

    private Set<String> ancestors(String id) {
        return Graphs.reachableNodes(Graphs.transpose(graph), id);
    }
}
