package org.implsci.comb.technique;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * The state of the evidence for a link between a technique and a mechanism of action.
 *
 * <p>The four states are those of the joint tool of {@link org.implsci.comb.model.CombSources#MECHANISMS_2021}.
 */
public enum LinkState implements Term {
    /** The data set's own criterion for a link is met. */
    LINK("link"),
    /** The evidence does not decide. */
    INCONCLUSIVE("inconclusive"),
    /** The evidence speaks against a link. */
    NON_LINK("non-link"),
    /** No evidence has been sought or found. */
    NO_EVIDENCE("no evidence");

    /** The closed list of states. */
    public static final Vocabulary<LinkState> VOCABULARY = Vocabulary.of("state of a link", LinkState.class);

    private final String label;

    LinkState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
