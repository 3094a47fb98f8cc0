package org.implsci.nasss.question;

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
    CONDITION(1, "Condition", "illness"),
    /** The technology. */
    TECHNOLOGY(2, "Technology"),
    /** The value proposition, for the developer and for the beneficiaries. */
    VALUE_PROPOSITION(3, "Value proposition", "value"),
    /** The adopters: staff, patients and carers. */
    ADOPTERS(4, "Adopters", "adopter system"),
    /** The organisation or organisations. */
    ORGANISATION(5, "Organisation", "organisations", "organization", "organizations"),
    /** The wider system: policy, law, professions, society. */
    WIDER_SYSTEM(6, "Wider system", "wider context"),
    /** Embedding and adaptation over time. */
    EMBEDDING(7, "Embedding and adaptation over time", "adaptation over time");

    /** The closed list of domains. */
    public static final Vocabulary<Domain> VOCABULARY = Vocabulary.of("NASSS domain", Domain.class);

    private final int number;
    private final String label;
    private final ImmutableList<String> spellings;

    Domain(int number, String label, String... spellings) {
        this.number = number;
        this.label = label;
        this.spellings = ImmutableList.copyOf(spellings);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public List<String> spellings() {
        return spellings;
    }

    /** {@return the number of the domain, 1 to 7; the codes of its questions begin with it} */
    public int number() {
        return number;
    }

    /** Returns the label. */
    @Override
    public String toString() {
        return label;
    }
}
