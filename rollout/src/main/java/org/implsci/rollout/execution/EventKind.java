package org.implsci.rollout.execution;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The kinds of events. The label says what a person does, for a list of what may happen next. */
public enum EventKind implements Term {
    /** The first stage begins. */
    STARTED("start the first stage"),
    /** A person or body agrees at a gate. */
    APPROVED("approve a gate"),
    /** A measure was taken, or was due and has no value. */
    OBSERVED("record a measurement"),
    /** The gates and guardrails are evaluated, and what they ask for is done. */
    EVALUATED("evaluate the gates"),
    /** People looked at what was inconclusive. */
    REVIEWED("review an inconclusive criterion"),
    /** People hold the rollout. */
    HELD("hold"),
    /** People let it go on. */
    RESUMED("resume"),
    /** People go on against the gate. */
    OVERRIDDEN("override the gate"),
    /** People take the change back. */
    ROLLBACK_ORDERED("order a rollback"),
    /** A step of the rollback worked. */
    STEP_VERIFIED("verify a step of the rollback"),
    /** A step of the rollback did not work. */
    STEP_FAILED("report a failed step of the rollback"),
    /** Records made in the new system have their place. */
    DATA_RECONCILED("report that a dataset has its place"),
    /** The old state is reached. */
    ROLLBACK_VERIFIED("verify the rollback"),
    /** The fallback service can be gone back to, or cannot. */
    FALLBACK_REPORTED("report on the fallback"),
    /** What hazards and ways to approval leave open. */
    CLEARANCE_REPORTED("report on hazards and approvals"),
    /** A contained rollout goes on with a repaired version. */
    FIXED_FORWARD("go live with a repaired version"),
    /** A contained rollout is given up. */
    ABANDONED("abandon"),
    /** The change has become the way things are done. */
    SUSTAINED("declare it sustained");

    /** The closed list. */
    public static final Vocabulary<EventKind> VOCABULARY = Vocabulary.of("event kind", EventKind.class);

    private final String label;

    EventKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
