package org.implsci.rollout.execution;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** Why an event was refused. */
public enum RefusalReason implements Term {
    /** The plan is a draft. */
    DRAFT("draft", "the plan has errors, so nothing can start"),
    /** The rollout has come to an end. */
    AFTER_END("after-end", "the rollout is over"),
    /** It is older than the last accepted one. */
    OUT_OF_ORDER("out-of-order", "it is older than the last accepted event"),
    /** The same was accepted already. */
    DUPLICATE("duplicate", "the same was accepted at the same instant"),
    /** It cannot happen in this phase or stage. */
    NOT_NOW("not-now", "it cannot happen in this phase or stage"),
    /** The gate does not open. */
    GATE_CLOSED("gate-closed", "the gate does not decide to advance"),
    /** Something has to be settled first. */
    UNRESOLVED("unresolved", "something that failed or was inconclusive is not settled"),
    /** Something still stands in the way of going back. */
    CANNOT_GO_BACK(
            "cannot-go-back", "a stage that cannot be undone or a lost fallback stands in the way of going back"),
    /** Something of the rollback remains. */
    INCOMPLETE("incomplete", "steps or datasets of the rollback remain"),
    /** The measure is not in the plan. */
    UNKNOWN_MEASURE("measure.absent", "no such measure is monitored"),
    /** The site is not in the plan or not live. */
    UNKNOWN_SITE("site.absent", "no such site is in the plan, or it is not live"),
    /** The stage is not in the plan. */
    UNKNOWN_STAGE("stage.absent", "no such stage is in the plan"),
    /** The criterion is not in the plan, or counts at another gate. */
    UNKNOWN_CRITERION("criterion.absent", "no such criterion counts now"),
    /** The gate is not in the plan, or not next. */
    UNKNOWN_GATE("gate.absent", "no such gate is before us now"),
    /** The gate does not ask for this approval. */
    UNKNOWN_APPROVER("approver.absent", "the gate does not ask for this approval"),
    /** The step or dataset is not in the rollback plan. */
    UNKNOWN_STEP("step.absent", "no such step or dataset is in the rollback plan");

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
