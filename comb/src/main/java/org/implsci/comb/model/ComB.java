package org.implsci.comb.model;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The four parts of the COM-B model, between which its arrows run. Source: {@link CombSources#WHEEL_2011}. */
public enum ComB implements Term {
    /** What the person is able to do, in body and mind. */
    CAPABILITY("C"),
    /** What the surroundings, physical and social, allow or prompt. */
    OPPORTUNITY("O"),
    /** What energises and directs the person, reflective and automatic. */
    MOTIVATION("M"),
    /** The specified behaviour itself. */
    BEHAVIOUR("B");

    /** The closed list of parts. */
    public static final Vocabulary<ComB> VOCABULARY = Vocabulary.of("part of COM-B", ComB.class);

    private final String code;

    ComB(String code) {
        this.code = code;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }
}
