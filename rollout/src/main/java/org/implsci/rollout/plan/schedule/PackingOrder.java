package org.implsci.rollout.plan.schedule;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** What happens when the next site does not fit into what is left of a wave. */
public enum PackingOrder implements Term {
    /** A later site that fits may fill the gap. */
    BACKFILL,
    /** The wave ends, so that no site is overtaken by one that is less ready. */
    IN_ORDER;

    /** The closed list. */
    public static final Vocabulary<PackingOrder> VOCABULARY = Vocabulary.of("filling", PackingOrder.class);
}
