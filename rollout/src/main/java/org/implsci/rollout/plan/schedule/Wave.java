package org.implsci.rollout.plan.schedule;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.implsci.core.text.SafeText;

/**
 * The sites that go live together.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number the number of the wave, from 1
 * @param sites the ids in the order in which they were placed; empty if every site that could join is blocked; unmodifiable
 * @param load how much of the capacity is taken
 */
public record Wave(int number, List<String> sites, int load) implements Serializable {
    /** Copies the list. */
    public Wave {
        sites = ImmutableList.copyOf(sites);
    }

    /** Returns the number and the sites. */
    @Override
    public String toString() {
        return number + ": " + SafeText.line(String.join(", ", sites), 60);
    }
}
