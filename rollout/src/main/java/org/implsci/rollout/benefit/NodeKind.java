package org.implsci.rollout.benefit;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** What a node of a logic model is, in the order in which arrows may lead. */
public enum NodeKind implements Term {
    /** What is put in. */
    INPUT("input"),
    /** What is done. */
    ACTIVITY("activity"),
    /** What comes of it at once. */
    OUTPUT("output"),
    /** What changes soon. */
    SHORT_TERM_OUTCOME("short-term outcome"),
    /** What changes later. */
    MEDIUM_TERM_OUTCOME("medium-term outcome"),
    /** What changes last. */
    LONG_TERM_OUTCOME("long-term outcome"),
    /** What it is all for. */
    IMPACT("impact"),
    /** What stands around it; it may lead to any node. */
    CONTEXT("context"),
    /** What is taken for granted; it may lead to any node. */
    ASSUMPTION("assumption");

    /** The closed list. */
    public static final Vocabulary<NodeKind> VOCABULARY = Vocabulary.of("kind of node", NodeKind.class);

    private final String label;

    NodeKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** {@return whether it is an outcome; true for the three kinds of outcome} */
    public boolean isOutcome() {
        return compareTo(SHORT_TERM_OUTCOME) >= 0 && compareTo(LONG_TERM_OUTCOME) <= 0;
    }

    /** Returns whether it stands beside the chain from input to impact. */
    boolean isBeside() {
        return this == CONTEXT || this == ASSUMPTION;
    }
}
