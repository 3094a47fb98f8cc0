package org.implsci.rollout.benefit;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The financial class of a benefit; "cash-releasing" was read in a source, the other words were not checked. */
public enum FinancialClass implements Term {
    /** Money that can be spent elsewhere. */
    CASH_RELEASING("cash-releasing"),
    /** Worth money, and none is freed. */
    NON_CASH_RELEASING("not cash-releasing"),
    /** A gain outside the organisation. */
    SOCIETAL("societal"),
    /** Not put into numbers. */
    UNQUANTIFIED("unquantified");

    /** The closed list. */
    public static final Vocabulary<FinancialClass> VOCABULARY = Vocabulary.of("financial class", FinancialClass.class);

    private final String label;

    FinancialClass(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
