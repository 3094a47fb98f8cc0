package org.implsci.comb.model;

import static org.implsci.comb.model.CausalEdge.EdgeKind.FEEDBACK;
import static org.implsci.comb.model.CausalEdge.EdgeKind.GATE;
import static org.implsci.comb.model.CausalEdge.EdgeKind.INFLUENCE;
import static org.implsci.comb.model.CausalEdge.EdgeKind.WEAK_INFLUENCE;
import static org.implsci.comb.model.ComB.BEHAVIOUR;
import static org.implsci.comb.model.ComB.CAPABILITY;
import static org.implsci.comb.model.ComB.MOTIVATION;
import static org.implsci.comb.model.ComB.OPPORTUNITY;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.implsci.core.source.Citation;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * The arrows between capability, opportunity, motivation and behaviour, in each form that the authors have published.
 *
 * <p>The forms differ on purpose, as a later note of the authors explains (Qeios AWANWG), so a drawing has to name the form it
 * shows. None of them has numbers. Immutable and thread-safe.
 */
public enum CausalModel implements Term {
    /** The form of 2011 and the default: eight arrows, three of them from behaviour back to the parts. */
    ORIGINAL_2011(
            "Original form of 2011",
            Citation.published(CombSources.WHEEL_2011),
            edge(CAPABILITY, MOTIVATION, INFLUENCE),
            edge(OPPORTUNITY, MOTIVATION, INFLUENCE),
            edge(CAPABILITY, BEHAVIOUR, INFLUENCE),
            edge(OPPORTUNITY, BEHAVIOUR, INFLUENCE),
            edge(MOTIVATION, BEHAVIOUR, INFLUENCE),
            edge(BEHAVIOUR, CAPABILITY, FEEDBACK),
            edge(BEHAVIOUR, OPPORTUNITY, FEEDBACK),
            edge(BEHAVIOUR, MOTIVATION, FEEDBACK)),

    /**
     * The form of 2011 with the two arrows that exist "in principle": motivation influences capability and opportunity.
     *
     * <p>These arrows were read in the abstract of the later note, whose year and title we do not know. The cited work itself
     * was not checked.
     */
    IN_PRINCIPLE(
            "Original form with the arrows that exist in principle",
            Citation.recalled(CombSources.GATED_2020.at("as told in Qeios AWANWG")),
            Stream.concat(
                            ORIGINAL_2011.edges.stream(),
                            Stream.of(
                                    edge(MOTIVATION, CAPABILITY, INFLUENCE), edge(MOTIVATION, OPPORTUNITY, INFLUENCE)))
                    .toArray(CausalEdge[]::new)),

    /**
     * The gated form: capability and opportunity act on the way from motivation to behaviour instead of on behaviour.
     *
     * <p>This was read; whether the other arrows stay as in 2011 was not checked.
     */
    GATED_2020(
            "Gated form of 2020",
            Citation.recalled(CombSources.GATED_2020),
            edge(CAPABILITY, MOTIVATION, INFLUENCE),
            edge(OPPORTUNITY, MOTIVATION, INFLUENCE),
            edge(CAPABILITY, BEHAVIOUR, GATE),
            edge(OPPORTUNITY, BEHAVIOUR, GATE),
            edge(MOTIVATION, BEHAVIOUR, INFLUENCE),
            edge(BEHAVIOUR, CAPABILITY, FEEDBACK),
            edge(BEHAVIOUR, OPPORTUNITY, FEEDBACK),
            edge(BEHAVIOUR, MOTIVATION, FEEDBACK)),

    /** The aggregate form, for functions fitted to figures of groups; two arrows are drawn faintly. */
    AGGREGATE_2026(
            "Aggregate form of 2026",
            Citation.published(CombSources.CACTIS_2026.at("COM-B Update 2, p. 10")),
            edge(CAPABILITY, MOTIVATION, INFLUENCE),
            edge(MOTIVATION, CAPABILITY, INFLUENCE),
            edge(OPPORTUNITY, MOTIVATION, INFLUENCE),
            edge(MOTIVATION, BEHAVIOUR, INFLUENCE),
            edge(CAPABILITY, BEHAVIOUR, WEAK_INFLUENCE),
            edge(OPPORTUNITY, BEHAVIOUR, WEAK_INFLUENCE));

    /** The closed list of forms. */
    public static final Vocabulary<CausalModel> VOCABULARY =
            Vocabulary.of("form of the causal model", CausalModel.class);

    private final String label;
    private final Citation citation;
    private final ImmutableList<CausalEdge> edges;

    CausalModel(String label, Citation citation, CausalEdge... edges) {
        this.label = label;
        this.citation = citation;
        this.edges = ImmutableList.copyOf(edges);
    }

    private static CausalEdge edge(ComB from, ComB to, CausalEdge.EdgeKind kind) {
        return new CausalEdge(from, to, kind);
    }

    @Override
    public String label() {
        return label;
    }

    /** {@return the source of this form} */
    public Citation citation() {
        return citation;
    }

    /** {@return the arrows, each once; unmodifiable} */
    public List<CausalEdge> edges() {
        return edges;
    }

    /** {@return the long form for a person: name, source and a line an arrow, without a final line end} */
    public String explain() {
        return edges.stream()
                .map(edge -> "  " + edge.explain())
                .collect(Collectors.joining("\n", label + ", " + citation.cite() + "\n", ""));
    }
}
