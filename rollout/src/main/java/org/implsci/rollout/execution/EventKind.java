package org.implsci.rollout.execution;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** A kind of event. The label is an instruction, for a list of possible next steps. */
public enum EventKind implements Term {
    /** The first stage begins. */
    STARTED("start the first stage"),
    /** A person or body approves a gate. */
    APPROVED("approve a gate"),
    /** A measurement is taken, or is due and has no value. */
    OBSERVED("record a measurement"),
    /** The gates and guardrails are evaluated, and their outcome takes effect. */
    EVALUATED("evaluate the gates"),
    /** People review an inconclusive criterion. */
    REVIEWED("review an inconclusive criterion"),
    /** People hold the rollout. */
    HELD("hold"),
    /** People resume a held rollout. */
    RESUMED("resume"),
    /** People advance against the gate. */
    OVERRIDDEN("override the gate"),
    /** People take the change back. */
    ROLLBACK_ORDERED("order a rollback"),
    /** A step of the rollback works. */
    STEP_VERIFIED("verify a step of the rollback"),
    /** A step of the rollback does not work. */
    STEP_FAILED("report a failed step of the rollback"),
    /** The records of a dataset from the new system have found their place. */
    DATA_RECONCILED("report that a dataset is reconciled"),
    /** The old state is reached. */
    ROLLBACK_VERIFIED("verify the rollback"),
    /** The fallback service is reported viable or not. */
    FALLBACK_REPORTED("report on the fallback"),
    /** The open hazards and approvals are reported. */
    CLEARANCE_REPORTED("report on hazards and approvals"),
    /** A contained rollout continues with a repaired version. */
    FIXED_FORWARD("go live with a repaired version"),
    /** A contained rollout is abandoned. */
    ABANDONED("abandon"),
    /** The change is declared part of usual practice. */
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
