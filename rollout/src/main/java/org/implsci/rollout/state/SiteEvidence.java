package org.implsci.rollout.state;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Map;
import org.implsci.rollout.gate.Evidence;

/**
 * What was gathered for one criterion: what was read of the whole rollout, and, for each site that reported on its own, what
 * was read of it and of the whole in their order.
 *
 * @param whole what was read of the whole alone
 * @param sites what was read of a site, by its number in the plan, in that order
 */
record SiteEvidence(Evidence whole, Map<Integer, Evidence> sites) implements Serializable {
    static final SiteEvidence NONE = new SiteEvidence(Evidence.NONE, ImmutableMap.of());

    SiteEvidence {
        sites = ImmutableMap.copyOf(sites);
    }
}
