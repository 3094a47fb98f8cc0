package org.implsci.rollout.execution;

import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.implsci.rollout.gate.DecisionReason;
import org.implsci.rollout.gate.GateDecision;
import org.implsci.rollout.gate.GoLiveClearance;
import org.implsci.rollout.plan.rollback.RollbackProgress;

/** The situation of a rollout, apart from the tallies of its criteria and the history of its events. Immutable. */
@Value.Immutable
abstract sealed class RolloutSituation implements WithRolloutSituation, Serializable permits ImmutableRolloutSituation {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Returns the situation before the first event. */
    static RolloutSituation before(RolloutPhase phase, boolean fallbackViable) {
        return ImmutableRolloutSituation.builder()
                .position(new RolloutPosition(phase, 0))
                .isFallbackViable(fallbackViable)
                .build();
    }

    /** Returns the phase and the number of live stages. */
    abstract RolloutPosition position();

    /** Returns the approvals given at the gates ahead, in the order in which they were given. */
    abstract Set<DecisionReason.GateApproval> approvals();

    /** Returns the moments at which stages last went live, in the order of the stages. */
    abstract List<Instant> wentLive();

    /** Returns the moment since which the stage, or the embedding phase, has been measured. */
    abstract Optional<Instant> since();

    /** Returns whether the fallback service is viable, as last reported. */
    abstract boolean isFallbackViable();

    /** Returns the last clearance reported. */
    abstract Optional<GoLiveClearance> clearance();

    /** Returns the sites that were taken back one by one, in the order in which they were. */
    abstract Set<String> withdrawnSites();

    /** Returns the progress of the last rollback. */
    abstract Optional<RollbackProgress> rollback();

    /** Returns the decision of the gates when they were last evaluated. */
    abstract Optional<GateDecision> lastDecision();

    /** Returns the repaired version that is live. */
    abstract Optional<String> revision();

    final RolloutPhase phase() {
        return position().phase();
    }

    final int stagesLive() {
        return position().stagesLive();
    }
}
