package org.implsci.rollout.execution;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Map;
import org.implsci.rollout.gate.CriterionTally;

/**
 * The tallies of one criterion at one moment.
 *
 * <p>The tally of a site counts its own measurements and those of the whole rollout, in the order of the log. Immutable.
 *
 * @param whole the tally of the whole rollout, without the measurements of single sites
 * @param sites the tallies of the sites that have reported on their own, by the number of the site in the plan
 */
record SiteTallySnapshot(CriterionTally whole, Map<Integer, CriterionTally> sites) implements Serializable {
    static final SiteTallySnapshot NONE = new SiteTallySnapshot(CriterionTally.NONE, ImmutableMap.of());

    SiteTallySnapshot {
        sites = ImmutableMap.copyOf(sites);
    }
}
