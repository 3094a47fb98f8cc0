package org.implsci.rollout.benefit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * A logic model: nodes from input to impact, and arrows from cause to effect.
 *
 * <p>Where a change is highly complex such a model is of limited use (report 000, L209-215); its rules are findings, not
 * refusals. Immutable and thread-safe.
 *
 * @param nodes the nodes, ids once each; unmodifiable
 * @param arrows the arrows, each between two nodes of the model; unmodifiable
 */
@JsonDocument(LogicModel.SCHEMA)
public record LogicModel(List<Node> nodes, List<Arrow> arrows) implements Serializable {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/logic-model/1";

    /** Copies the lists; refuses ids twice, and arrows from or to unknown nodes. */
    public LogicModel {
        nodes = ImmutableList.copyOf(Objects.requireNonNull(nodes, "nodes"));
        arrows = ImmutableList.copyOf(Objects.requireNonNull(arrows, "arrows"));
        Requirements requirements = new Requirements().unique("nodes", "node", nodes, Node::id);
        List<String> ids = nodes.stream().map(Node::id).toList();
        for (int index = 0; index < arrows.size(); index++) {
            Pointer place = Pointer.ROOT.at("arrows").at(index);
            end(requirements, place.at("from"), arrows.get(index).from(), ids);
            end(requirements, place.at("to"), arrows.get(index).to(), ids);
        }
        requirements.orThrow();
    }

    private static void end(Requirements requirements, Pointer place, String id, List<String> ids) {
        requirements.that(
                ids.contains(id),
                () -> Finding.error("logic.node.unknown", place)
                        .message("the model has no node with this id")
                        .expected("one of " + String.join(", ", ids))
                        .foundText(id)
                        .build());
    }

    /**
     * One box of the model.
     *
     * @param id the id; not blank
     * @param kind the kind of node
     * @param label the text in the box; not blank
     * @param measures the ids of measures that show it; unmodifiable
     */
    public record Node(String id, NodeKind kind, String label, List<String> measures) implements Serializable {
        /** Copies the list and refuses blank texts. */
        public Node {
            Objects.requireNonNull(kind, "kind");
            measures = ImmutableList.copyOf(Objects.requireNonNull(measures, "measures"));
            new Requirements().notBlank("id", id).notBlank("label", label).orThrow();
        }

        @JsonValue
        NodeJson toJson() {
            return new NodeJson(id, kind, label, measures.isEmpty() ? null : measures);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Node fromJson(NodeJson json) {
            return new Node(json.id, json.kind, json.label, json.measures == null ? List.of() : json.measures);
        }
    }

    /**
     * That one thing leads to another.
     *
     * @param from the cause
     * @param to the effect
     */
    public record Arrow(String from, String to) implements Serializable {
        /** Refuses null. */
        public Arrow {
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(from, "from");
        }
    }

    /** {@return findings on missing and inconsistent parts; a finding names each cycle} */
    public Findings findings() {
        return new LogicRules(this).check();
    }

    /**
     * {@return the model as a Mermaid flow chart, with everything in labels that could be taken for its syntax left
     * out; the text}
     */
    public String toMermaid() {
        StringBuilder text = new StringBuilder("flowchart LR\n");
        for (int index = 0; index < nodes.size(); index++) {
            text.append("  n")
                    .append(index)
                    .append("[\"")
                    .append(SafeText.line(nodes.get(index).label(), 80).replaceAll("[\"\\\\<>#;`]", " "))
                    .append("\"]\n");
        }
        List<String> ids = nodes.stream().map(Node::id).toList();
        return text.append(arrows.stream()
                        .map(arrow -> "  n" + ids.indexOf(arrow.from()) + " --> n" + ids.indexOf(arrow.to()) + "\n")
                        .collect(Collectors.joining()))
                .toString();
    }

    /** Returns how many nodes, arrows and findings. */
    @Override
    public String toString() {
        return nodes.size() + " nodes, " + arrows.size() + " arrows, " + findings();
    }

    @JsonValue
    Json toJson() {
        return new Json(SCHEMA, nodes, arrows);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static LogicModel fromJson(Json json) {
        return new LogicModel(json.nodes, json.arrows);
    }

    /** What a model looks like in JSON. */
    record Json(String schema, List<Node> nodes, List<Arrow> arrows) {}

    /** What a node looks like in JSON. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NodeJson(
            String id,
            NodeKind kind,
            String label,
            @Nullable List<String> measures) {}
}
