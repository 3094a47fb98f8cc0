package org.implsci.rollout.execution;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The reason why an event was refused. */
public enum RefusalReason implements Term {
    /** The plan is a draft. */
    DRAFT("draft", "the plan has errors, so nothing can start"),
    /** The rollout has ended. */
    AFTER_END("after-end", "the rollout has ended"),
    /** The event is older than the last accepted one. */
    OUT_OF_ORDER("out-of-order", "it is older than the last accepted event"),
    /** The same event was accepted at the same instant. */
    DUPLICATE("duplicate", "the same event was accepted at the same instant"),
    /** The event cannot happen in this phase or stage. */
    NOT_NOW("not-now", "it cannot happen in this phase or stage"),
    /** The gate does not decide to advance. */
    GATE_CLOSED("gate-closed", "the gate does not decide to advance"),
    /** A failed or inconclusive criterion has to be settled first. */
    UNRESOLVED("unresolved", "a failed or inconclusive criterion is not settled"),
    /** An obstacle to the rollback remains. */
    CANNOT_GO_BACK("cannot-go-back", "a stage that cannot be undone or a lost fallback makes a rollback impossible"),
    /** Steps or datasets of the rollback remain. */
    INCOMPLETE("incomplete", "steps or datasets of the rollback remain"),
    /** The measure is not in the plan. */
    UNKNOWN_MEASURE("measure.absent", "the plan monitors no such measure"),
    /** The site is not in the plan or not live. */
    UNKNOWN_SITE("site.absent", "the plan has no such site, or the site is not live"),
    /** The stage is not in the plan. */
    UNKNOWN_STAGE("stage.absent", "the plan has no such stage"),
    /** The criterion is not in the plan, or belongs to another gate. */
    UNKNOWN_CRITERION("criterion.absent", "no such criterion decides now"),
    /** The gate is not in the plan, or is not the next one. */
    UNKNOWN_GATE("gate.absent", "no such gate is next"),
    /** The gate does not ask for this approval. */
    UNKNOWN_APPROVER("approver.absent", "the gate does not ask for this approval"),
    /** The step or dataset is not in the rollback plan. */
    UNKNOWN_STEP("step.absent", "the rollback plan has no such step or dataset");

    /** The closed list. */
    public static final Vocabulary<RefusalReason> VOCABULARY =
            Vocabulary.of("reason for refusing an event", RefusalReason.class);

    private final String code;
    private final String label;

    RefusalReason(String code, String label) {
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
