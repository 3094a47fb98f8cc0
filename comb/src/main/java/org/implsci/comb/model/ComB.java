package org.implsci.comb.model;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The four parts of the COM-B model. Source: {@link CombSources#WHEEL_2011}. */
public enum ComB implements Term {
    /** The physical and mental ability of the person. */
    CAPABILITY("C"),
    /** The physical and social surroundings that allow or prompt the behaviour. */
    OPPORTUNITY("O"),
    /** The reflective and automatic processes that energise and direct the person. */
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
