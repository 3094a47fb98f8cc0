package org.implsci.comb.technique;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;

/**
 * A data set of links between techniques and mechanisms of action, which may hold only a part of the published links.
 *
 * <p>A link that an incomplete data set does not list is unknown, not refuted. Immutable and thread-safe.
 *
 * @param name the name of the data set; not blank
 * @param criterion its criterion for a link; not blank
 * @param published the number of links that its source reports
 * @param links the links that are held here; unmodifiable
 * @param citation the source of the data set
 */
public record MechanismLinks(String name, String criterion, int published, List<MechanismLink> links, Citation citation)
        implements Serializable {
    /**
     * Links described in 277 published articles more often than by chance; 59 of the 87 are held here.
     *
     * <p>These are the links of one study. The joint tool calls a link only what this study and an expert panel agree on; a
     * link by one of them alone is inconclusive there.
     */
    public static final MechanismLinks CAREY_2018 = CareyLinks.links();

    /** Copies the list; refuses blank texts, a repeated pair, and more links than were published. */
    public MechanismLinks {
        links = ImmutableList.copyOf(Objects.requireNonNull(links, "links"));
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

    /** {@return whether every published link is held here; if not, a missing link means nothing} */
    public boolean isComplete() {
        return links.size() == published;
    }

    /**
     * Returns the links of a technique.
     *
     * @param technique the technique
     * @return its links, in the order of the source; unmodifiable
     */
    public List<MechanismLink> of(BehaviourChangeTechnique technique) {
        return links.stream().filter(link -> link.technique() == technique).toList();
    }

    /**
     * Returns the links of a mechanism.
     *
     * @param mechanism the mechanism
     * @return its links, in the order of the source; unmodifiable
     */
    public List<MechanismLink> of(MechanismOfAction mechanism) {
        return links.stream().filter(link -> link.mechanism() == mechanism).toList();
    }

    /**
     * Returns the link between a technique and a mechanism.
     *
     * @param technique the technique
     * @param mechanism the mechanism
     * @return the link, or empty if it is not held here
     */
    public Optional<MechanismLink> of(BehaviourChangeTechnique technique, MechanismOfAction mechanism) {
        return of(technique).stream()
                .filter(link -> link.mechanism() == mechanism)
                .findFirst();
    }

    /** Returns the name, and the number of links held and published. */
    @Override
    public String toString() {
        return name + ": " + links.size() + " of " + published + " published links";
    }
}
