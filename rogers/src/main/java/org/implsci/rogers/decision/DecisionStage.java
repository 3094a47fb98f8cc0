package org.implsci.rogers.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.source.Citation;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;
import org.implsci.rogers.source.RogersSources;

/** The five stages of Rogers' innovation-decision process, in order. */
public enum DecisionStage implements Term {
    /** Learns that it exists and how it works. */
    KNOWLEDGE("knowledge", "Knowledge"),
    /** Forms an attitude to it. */
    PERSUASION("persuasion", "Persuasion"),
    /** Chooses to adopt or to reject. */
    DECISION("decision", "Decision"),
    /** Puts it to use. */
    IMPLEMENTATION("implementation", "Implementation"),
    /** Seeks reinforcement, and goes on or stops. */
    CONFIRMATION("confirmation", "Confirmation");

    /** The closed list of stages. */
    public static final Vocabulary<DecisionStage> VOCABULARY = Vocabulary.of("decision stage", DecisionStage.class);

    /** Where the stages come from. */
    public static final Citation SOURCE = Citation.recalled(RogersSources.ROGERS_2003);

    private final String code;
    private final String label;

    DecisionStage(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
