package org.implsci.rollout.plan.schedule;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;

/**
 * Sites that have to go live in the same wave.
 *
 * <p>Immutable and thread-safe.
 *
 * @param sites the ids of the sites; unmodifiable
 * @param why what couples them: a shared laboratory, patients who move; not blank
 */
public record WaveCoupling(List<String> sites, String why) implements Serializable {
    /** Refuses a blank reason and fewer than two sites. */
    public WaveCoupling {
        sites = ImmutableList.copyOf(sites);
        Requirements requirements = new Requirements().notBlank("why", why);
        if (sites.size() < 2) {
            requirements.add(Finding.error("rollout.coupling.site.absent", Pointer.ROOT.at("sites"))
                    .message("a site alone is coupled to nothing")
                    .expected("at least two sites")
                    .build());
        }
        requirements.orThrow();
    }
}
