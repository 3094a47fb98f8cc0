package org.implsci.rollout.plan.rollback;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;

/**
 * What makes a rollback due, and how far it goes then.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, unique in a plan; not blank
 * @param kind why
 * @param criteria the ids of the criteria whose failure pulls it; at least one; unmodifiable
 * @param scope how far back; not a single site, since criteria are not kept by site
 * @param decisionTask the id of the task in whose RACI row it stands who decides; not blank
 */
public record RollbackTrigger(
        String id, TriggerKind kind, List<String> criteria, RollbackScope scope, String decisionTask)
        implements Serializable {
    /** Refuses blank ids, no or repeated criteria, and a single site. */
    public RollbackTrigger {
        criteria = ImmutableList.copyOf(criteria);
        Objects.requireNonNull(kind, "kind");
        Requirements requirements = new Requirements()
                .notBlank("id", id)
                .notBlank("decisionTask", decisionTask)
                .unique("criteria", "criterion", criteria, criterion -> criterion);
        if (criteria.isEmpty()) {
            requirements.add(Finding.error("rollout.trigger.criterion.absent", Pointer.ROOT.at("criteria"))
                    .message("nothing pulls this trigger")
                    .expected("at least one criterion")
                    .build());
        }
        if (scope instanceof RollbackScope.Site) {
            requirements.add(Finding.error("rollout.trigger.scope", Pointer.ROOT.at("scope"))
                    .message("a criterion is kept for the whole rollout and cannot take back a single site")
                    .expected("stage, back-to or all")
                    .build());
        }
        requirements.orThrow();
    }
}
