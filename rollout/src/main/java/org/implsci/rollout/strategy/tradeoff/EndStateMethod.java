package org.implsci.rollout.strategy.tradeoff;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** By which method the desired end-state is found (report 001, L215-243). */
public enum EndStateMethod implements Term {
    /** Outcomes that matter to patients, compared with their cost. */
    VALUE_BASED("value-based-health-care", "value-based health care"),
    /** Patients, carers and staff design from experience. */
    CO_DESIGN("experience-based-co-design", "experience-based co-design"),
    /** Discover, define, develop, deliver. */
    DOUBLE_DIAMOND("double-diamond", "double diamond"),
    /** Empathy, iteration, making together. */
    HUMAN_CENTRED("human-centred-design", "human-centred design"),
    /** Waste and variation are taken out. */
    LEAN("lean-six-sigma", "Lean Six Sigma"),
    /** Small tested changes. */
    QUALITY_IMPROVEMENT("quality-improvement", "quality improvement"),
    /** Aims, measures and tests of change. */
    IHI("ihi-model", "IHI model for improvement");

    /** The closed list. */
    public static final Vocabulary<EndStateMethod> VOCABULARY =
            Vocabulary.of("method for the end-state", EndStateMethod.class);

    private final String code;
    private final String label;

    EndStateMethod(String code, String label) {
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

    /**
     * {@return whether it refines what is there, in steps, rather than finding something new; true for Lean, quality
     * improvement and the IHI model}
     */
    public boolean isIncremental() {
        return compareTo(LEAN) >= 0;
    }
}
