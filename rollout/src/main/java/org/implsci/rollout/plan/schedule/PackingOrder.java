package org.implsci.rollout.plan.schedule;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** What happens when the next site does not fit into what is left of a wave. */
public enum PackingOrder implements Term {
    /** A later site that fits may fill the gap. */
    BACKFILL("backfill", "backfill"),
    /** The wave ends, so that no site is overtaken by one that is less ready. */
    IN_ORDER("in-order", "in order");

    /** The closed list. */
    public static final Vocabulary<PackingOrder> VOCABULARY = Vocabulary.of("filling", PackingOrder.class);

    private final String code;
    private final String label;

    PackingOrder(String code, String label) {
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
