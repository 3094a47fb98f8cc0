package org.implsci.rollout.execution;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Map;
import org.implsci.rollout.gate.CriterionTally;

/**
 * What was gathered for one criterion: what was read of the whole rollout, and, for each site that reported on its own, what
 * was read of it and of the whole in their order.
 *
 * @param whole what was read of the whole alone
 * @param sites what was read of a site, by its number in the plan, in that order
 */
record SiteTallySnapshot(CriterionTally whole, Map<Integer, CriterionTally> sites) implements Serializable {
    static final SiteTallySnapshot NONE = new SiteTallySnapshot(CriterionTally.NONE, ImmutableMap.of());

    SiteTallySnapshot {
        sites = ImmutableMap.copyOf(sites);
    }
}
