package org.implsci.nasss.question;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * The seven domains of NASSS, in the framework's order.
 *
 * <p>Source: {@link NasssSources#FRAMEWORK_2017}; the names as in {@link NasssSources#CASES_2018}.
 */
public enum Domain implements Term {
    /** The condition or illness. */
    CONDITION(1, "condition", "Condition", "illness"),
    /** The technology. */
    TECHNOLOGY(2, "technology", "Technology"),
    /** The value proposition, for the developer and for those who are to benefit. */
    VALUE_PROPOSITION(3, "value-proposition", "Value proposition", "value"),
    /** The adopters: staff, patients and carers. */
    ADOPTERS(4, "adopters", "Adopters", "adopter system"),
    /** The organisation or organisations. */
    ORGANISATION(5, "organisation", "Organisation", "organisations", "organization", "organizations"),
    /** The wider system: policy, law, professions, society. */
    WIDER_SYSTEM(6, "wider-system", "Wider system", "wider context"),
    /** Embedding and adaptation over time. */
    EMBEDDING(7, "embedding", "Embedding and adaptation over time", "adaptation over time");

    /** The closed list of domains. */
    public static final Vocabulary<Domain> VOCABULARY = Vocabulary.of("NASSS domain", Domain.class);

    private final int number;
    private final String code;
    private final String label;
    private final ImmutableList<String> spellings;

    Domain(int number, String code, String label, String... spellings) {
        this.number = number;
        this.code = code;
        this.label = label;
        this.spellings = ImmutableList.copyOf(spellings);
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

    @Override
    public List<String> spellings() {
        return spellings;
    }

    /** {@return the number of the domain, with which the codes of its questions begin} */
    public int number() {
        return number;
    }

    /** Returns the label. */
    @Override
    public String toString() {
        return label;
    }
}
