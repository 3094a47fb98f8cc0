package org.implsci.rollout.plan.schedule;

import java.io.Serializable;
import java.util.List;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.rollout.internal.Copies;

/**
 * Sites that have to go live in the same wave.
 *
 * <p>Immutable and thread-safe.
 *
 * @param sites the ids of the sites; at least two; unmodifiable
 * @param why the reason: a shared laboratory, patients who move; not blank
 */
public record WaveCoupling(List<String> sites, String why) implements Serializable {
    /** Refuses a blank reason and fewer than two sites. */
    public WaveCoupling {
        sites = Copies.of(sites, "sites");
        Requirements requirements = new Requirements().notBlank("why", why);
        if (sites.size() < 2) {
            requirements.add(Finding.error("rollout.coupling.site.absent", Pointer.ROOT.at("sites"))
                    .message("a coupling needs two sites")
                    .expected("at least two sites")
                    .build());
        }
        requirements.orThrow();
    }
}
