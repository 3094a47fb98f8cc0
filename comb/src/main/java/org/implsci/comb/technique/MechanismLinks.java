package org.implsci.comb.technique;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;

/**
 * A data set of links between techniques and mechanisms of action, and how much of the published set it holds.
 *
 * <p>What an incomplete data set does not list is unknown, and no non-link. Immutable and thread-safe.
 *
 * @param name what the data set is called
 * @param criterion what counts as a link in it
 * @param published how many links its source reports
 * @param links the links that are held here; unmodifiable
 * @param citation where the data set was published
 */
public record MechanismLinks(String name, String criterion, int published, List<MechanismLink> links, Citation citation)
        implements Serializable {
    /**
     * Links described in 277 published articles more often than by chance; 59 of the 87 are held here.
     *
     * <p>A link here is one study's. The joint tool calls a link what this study and an expert panel agree on, and what one
     * of them alone says, inconclusive.
     */
    public static final MechanismLinks CAREY_2018 = CareyLinks.links();

    /** Copies the list; refuses blank texts, a pair twice, and more links than were published. */
    public MechanismLinks {
        links = ImmutableList.copyOf(links);
        Objects.requireNonNull(citation, "citation");
        new Requirements()
                .notBlank("name", name)
                .notBlank("criterion", criterion)
                .range("published", published, links.size(), Integer.MAX_VALUE)
                .unique(
                        "links",
                        "pair",
                        links,
                        link -> link.technique().code() + ' ' + link.mechanism().code())
                .orThrow();
    }

    /** {@return whether every published link is held here; false if some are missing, so that silence means nothing} */
    public boolean isComplete() {
        return links.size() == published;
    }

    /**
     * Returns what the data set says of a technique.
     *
     * @param technique the technique
     * @return its links, in the order of the source; unmodifiable
     */
    public List<MechanismLink> of(BehaviourChangeTechnique technique) {
        return links.stream().filter(link -> link.technique() == technique).toList();
    }

    /**
     * Returns what the data set says of a mechanism.
     *
     * @param mechanism the mechanism
     * @return its links, in the order of the source; unmodifiable
     */
    public List<MechanismLink> of(MechanismOfAction mechanism) {
        return links.stream().filter(link -> link.mechanism() == mechanism).toList();
    }

    /**
     * Returns what the data set says of a technique and a mechanism.
     *
     * @param technique the technique
     * @param mechanism the mechanism
     * @return the link, or empty if the data set as it is held here does not say
     */
    public Optional<MechanismLink> of(BehaviourChangeTechnique technique, MechanismOfAction mechanism) {
        return of(technique).stream()
                .filter(link -> link.mechanism() == mechanism)
                .findFirst();
    }

    /** Returns the name and how much of the published set is held. */
    @Override
    public String toString() {
        return name + ": " + links.size() + " of " + published + " published links";
    }
}
