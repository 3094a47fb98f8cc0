package org.implsci.rollout.plan.schedule;

import java.io.Serializable;
import java.util.List;
import org.implsci.core.text.SafeText;
import org.implsci.rollout.internal.Copies;

/**
 * One wave: sites that go live together.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number the number of the wave, from 1
 * @param sites the ids of the sites in the order of placing; empty if every waiting site is blocked; unmodifiable
 * @param load the sum of the loads of the sites
 */
public record Wave(int number, List<String> sites, int load) implements Serializable {
    /** Copies the list. */
    public Wave {
        sites = Copies.of(sites, "sites");
    }

    /** Returns the number and the sites. */
    @Override
    public String toString() {
        return number + ": " + SafeText.line(String.join(", ", sites), 60);
    }
}
