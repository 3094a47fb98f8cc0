package org.implsci.rollout.plan.rollback;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * The two reasons for a rollback that a plan must foresee.
 *
 * <p>Source: report 001, line 313.
 */
public enum TriggerKind implements Term {
    /** The change harms people. */
    HARM("it causes harm"),
    /** The change does not achieve its purpose. */
    NON_DELIVERY("it does not deliver");

    /** The closed list. */
    public static final Vocabulary<TriggerKind> VOCABULARY = Vocabulary.of("trigger kind", TriggerKind.class);

    private final String label;

    TriggerKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
