package org.implsci.rogers.attribute;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.finding.Requirements;
import org.implsci.core.instrument.Instrument;
import org.implsci.core.instrument.Item;
import org.implsci.core.instrument.Scale;
import org.implsci.core.source.Citation;

/**
 * The structure of a published instrument, without the wording of its items, which its publishers own.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id a stable id
 * @param label the name of the instrument
 * @param points the number of steps of its response scale; 2 to 11
 * @param constructs its constructs; unmodifiable
 * @param citation the source of the structure
 */
public record PublishedScale(String id, String label, int points, List<ScaleConstruct> constructs, Citation citation)
        implements Serializable {
    /** Copies the list; refuses blank texts and a code used twice. */
    public PublishedScale {
        constructs = ImmutableList.copyOf(Objects.requireNonNull(constructs, "constructs"));
        new Requirements()
                .notBlank("id", id)
                .notBlank("label", label)
                .range("points", points, 2, 11)
                .unique("constructs", "construct", constructs, ScaleConstruct::code)
                .orThrow();
    }

    /**
     * Returns the constructs that measure an attribute.
     *
     * @param attribute the attribute
     * @return the constructs; none if the instrument does not measure it
     */
    public List<ScaleConstruct> constructsOf(Attribute attribute) {
        return constructs.stream()
                .filter(construct -> construct.attributes().contains(attribute))
                .toList();
    }

    /**
     * Returns the instrument for a panel of answers, with a code for each item, such as {@code relative-advantage-1}.
     *
     * <p>{@link Instrument#subscale} gives the score of a construct. Every item counts in the direction of its construct; the
     * caller, who has the wording, reverses the items that are worded against it. A construct that counts against its
     * attribute ({@link ScaleConstruct#reversed}) is scored in its own direction.
     *
     * @return the instrument; empty if the number of items of a construct is not known
     */
    public Optional<Instrument> instrument() {
        if (constructs.stream().anyMatch(construct -> construct.items().isEmpty())) {
            return Optional.empty();
        }
        Scale scale = Scale.of(1, points);
        Instrument.Builder builder = Instrument.builder()
                .id(id)
                .version(Integer.toString(citation.source().year()))
                .citation(citation)
                .licence("wording not included; labels are our own");
        for (ScaleConstruct construct : constructs) {
            for (int number = 1; number <= construct.items().orElse(0); number++) {
                builder.addItems(Item.of(construct.code() + "-" + number, construct.label() + ", item " + number, scale)
                        .withConstruct(construct.code()));
            }
        }
        return Optional.of(builder.build());
    }

    /** Returns the label and the size. */
    @Override
    public String toString() {
        return label + ": " + constructs.size() + " constructs, " + points + " points";
    }
}
