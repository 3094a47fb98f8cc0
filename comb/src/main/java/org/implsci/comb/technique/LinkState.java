package org.implsci.comb.technique;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * What is known of a technique acting by a mechanism; four states, and never a yes or no.
 *
 * <p>As in the joint tool of {@link org.implsci.comb.model.CombSources#MECHANISMS_2021}.
 */
public enum LinkState implements Term {
    /** The data set's own criterion for a link is met. */
    LINK("link"),
    /** There is evidence, and it does not decide. */
    INCONCLUSIVE("inconclusive"),
    /** There is evidence that there is no link. */
    NON_LINK("non-link"),
    /** Nobody has looked, or nobody has found anything to go by. */
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
