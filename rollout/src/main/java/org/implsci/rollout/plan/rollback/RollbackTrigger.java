package org.implsci.rollout.plan.rollback;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.rollout.internal.Copies;

/**
 * A rollback trigger: the criteria whose failure starts a rollback, and the scope of that rollback.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, unique in a plan; not blank
 * @param kind the reason for the rollback
 * @param criteria the ids of the criteria; one failure is enough; at least one id; unmodifiable
 * @param scope the scope; not a single site, because a criterion is judged for the whole rollout
 * @param decisionTask the id of the task whose RACI row names the decision maker; not blank
 */
public record RollbackTrigger(
        String id, TriggerKind kind, List<String> criteria, RollbackScope scope, String decisionTask)
        implements Serializable {
    /** Refuses blank ids, no or repeated criteria, and a single site. */
    public RollbackTrigger {
        criteria = Copies.of(criteria, "criteria");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(scope, "scope");
        Requirements requirements = new Requirements()
                .notBlank("id", id)
                .notBlank("decisionTask", decisionTask)
                .unique("criteria", "criterion", criteria, criterion -> criterion);
        for (int index = 0; index < criteria.size(); index++) {
            requirements.notBlank(Pointer.ROOT.at("criteria").at(index), criteria.get(index));
        }
        if (criteria.isEmpty()) {
            requirements.add(Finding.error("rollout.trigger.criterion.absent", Pointer.ROOT.at("criteria"))
                    .message("the trigger names no criterion, so it can never start a rollback")
                    .expected("at least one criterion")
                    .build());
        }
        if (scope instanceof RollbackScope.Site) {
            requirements.add(Finding.error("rollout.trigger.scope", Pointer.ROOT.at("scope"))
                    .message("a criterion is judged for the whole rollout, so it cannot take back a single site")
                    .expected("stage, back-to or all")
                    .build());
        }
        requirements.orThrow();
    }
}
