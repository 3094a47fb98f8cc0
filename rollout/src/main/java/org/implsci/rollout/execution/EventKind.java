package org.implsci.rollout.execution;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The kinds of events. The label says what a person does, for a list of what may happen next. */
public enum EventKind implements Term {
    /** The first stage begins. */
    STARTED("started", "start the first stage"),
    /** A person or body agrees at a gate. */
    APPROVED("approved", "approve a gate"),
    /** A measure was taken, or was due and has no value. */
    OBSERVED("observed", "record a measurement"),
    /** The gates and guardrails are evaluated, and what they ask for is done. */
    EVALUATED("evaluated", "evaluate the gates"),
    /** People looked at what was inconclusive. */
    REVIEWED("reviewed", "review an inconclusive criterion"),
    /** People hold the rollout. */
    HELD("held", "hold"),
    /** People let it go on. */
    RESUMED("resumed", "resume"),
    /** People go on against the gate. */
    OVERRIDDEN("overridden", "override the gate"),
    /** People take the change back. */
    ROLLBACK_ORDERED("rollback-ordered", "order a rollback"),
    /** A step of the rollback worked. */
    STEP_VERIFIED("step-verified", "verify a step of the rollback"),
    /** A step of the rollback did not work. */
    STEP_FAILED("step-failed", "report a failed step of the rollback"),
    /** Records made in the new system have their place. */
    DATA_RECONCILED("data-reconciled", "report that a dataset has its place"),
    /** The old state is reached. */
    ROLLBACK_VERIFIED("rollback-verified", "verify the rollback"),
    /** The fallback service can be gone back to, or cannot. */
    FALLBACK_REPORTED("fallback-reported", "report on the fallback"),
    /** What hazards and ways to approval leave open. */
    CLEARANCE_REPORTED("clearance-reported", "report on hazards and approvals"),
    /** A contained rollout goes on with a repaired version. */
    FIXED_FORWARD("fixed-forward", "go live with a repaired version"),
    /** A contained rollout is given up. */
    ABANDONED("abandoned", "abandon"),
    /** The change has become the way things are done. */
    SUSTAINED("sustained", "declare it sustained");

    /** The closed list. */
    public static final Vocabulary<EventKind> VOCABULARY = Vocabulary.of("event kind", EventKind.class);

    private final String code;
    private final String label;

    EventKind(String code, String label) {
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
