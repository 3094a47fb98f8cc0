package org.implsci.rogers.attribute;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;

/**
 * The structure of a published instrument, without the wording of its items, which belongs to its publishers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id a stable id
 * @param label what it is called
 * @param points how many steps its response scale has
 * @param constructs its constructs; unmodifiable
 * @param citation where the structure comes from
 */
public record PublishedScale(String id, String label, int points, List<ScaleConstruct> constructs, Citation citation)
        implements Serializable {
    /** Copies the list; refuses blank texts and a code used twice. */
    public PublishedScale {
        constructs = ImmutableList.copyOf(constructs);
        new Requirements()
                .notBlank("id", id)
                .notBlank("label", label)
                .range("points", points, 2, 11)
                .unique("constructs", "construct", constructs, ScaleConstruct::code)
                .orThrow();
    }

    /**
     * The constructs that stand for an attribute.
     *
     * @param attribute the attribute
     * @return the constructs; none where the instrument does not measure it
     */
    public List<ScaleConstruct> constructsOf(Attribute attribute) {
        return constructs.stream()
                .filter(construct -> construct.attributes().contains(attribute))
                .toList();
    }

    /** Label and size. */
    @Override
    public String toString() {
        return label + ": " + constructs.size() + " constructs, " + points + " points";
    }
}
