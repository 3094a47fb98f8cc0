package org.implsci.rollout.benefit;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** Whether a benefit is money, and of which kind; cash-releasing was read in a source, the other words are recalled. */
public enum FinancialClass implements Term {
    /** Money that can be spent elsewhere. */
    CASH_RELEASING("cash-releasing", "cash-releasing"),
    /** Worth money, and none is freed. */
    NON_CASH_RELEASING("non-cash-releasing", "not cash-releasing"),
    /** A gain outside the organisation. */
    SOCIETAL("societal", "societal"),
    /** Not put into numbers. */
    UNQUANTIFIED("unquantified", "unquantified");

    /** The closed list. */
    public static final Vocabulary<FinancialClass> VOCABULARY = Vocabulary.of("financial class", FinancialClass.class);

    private final String code;
    private final String label;

    FinancialClass(String code, String label) {
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
