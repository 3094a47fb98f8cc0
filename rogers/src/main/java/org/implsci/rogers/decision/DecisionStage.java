package org.implsci.rogers.decision;

import org.implsci.core.source.Citation;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;
import org.implsci.rogers.source.RogersSources;

/** The five stages of Rogers' innovation-decision process, in order. */
public enum DecisionStage implements Term {
    /** The unit learns that the innovation exists and how it works. */
    KNOWLEDGE("Knowledge"),
    /** The unit forms an attitude towards it. */
    PERSUASION("Persuasion"),
    /** The unit chooses to adopt or to reject it. */
    DECISION("Decision"),
    /** The unit puts it to use. */
    IMPLEMENTATION("Implementation"),
    /** The unit seeks reinforcement, and continues or stops. */
    CONFIRMATION("Confirmation");

    /** The closed list of stages. */
    public static final Vocabulary<DecisionStage> VOCABULARY = Vocabulary.of("decision stage", DecisionStage.class);

    /** Where the stages come from. */
    public static final Citation SOURCE = Citation.recalled(RogersSources.ROGERS_2003);

    private final String label;

    DecisionStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
