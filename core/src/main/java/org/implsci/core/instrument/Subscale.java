package org.implsci.core.instrument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;

/**
 * The items that together make one score.
 *
 * <p>Usually these are all items of a construct ({@link Instrument#subscale}); a study that left items out lists those
 * it has. Immutable and thread-safe.
 *
 * @param code the code of the score, such as that of the construct; not blank
 * @param items the codes of the items, each once, at least one and at most 1000; unmodifiable
 */
public record Subscale(String code, List<String> items) implements Serializable {
    /** The most items that a score can have. */
    private static final int MOST = 1000;

    /** Copies the list; refuses blank codes, an empty list, too many items, and an item named twice. */
    public Subscale {
        items = ImmutableList.copyOf(Objects.requireNonNull(items, "items"));
        new Requirements()
                .notBlank("code", code)
                .range("items", items.size(), 1, MOST)
                .unique("items", "item", items, Function.identity())
                .orThrow();
    }

    /**
     * {@return a subscale of some items}
     *
     * @param code the code of the score
     * @param items the codes of the items
     */
    public static Subscale of(String code, String... items) {
        Objects.requireNonNull(items, "items");
        return new Subscale(code, List.of(items));
    }

    /**
     * Returns the items of this subscale in an instrument.
     *
     * @param instrument the instrument
     * @return the items, in the order of this subscale; unmodifiable
     * @throws org.implsci.core.finding.InvalidInputException if the instrument lacks an item, or if the items have
     *     different ranges, so that their mean would have no unit
     */
    public List<Item> in(Instrument instrument) {
        Objects.requireNonNull(instrument, "instrument");
        Requirements requirements = new Requirements();
        ImmutableList.Builder<Item> found = ImmutableList.builder();
        Scale first = null;
        for (int index = 0; index < items.size(); index++) {
            Pointer place = Pointer.ROOT.at("items").at(index);
            Item item = instrument.item(items.get(index)).orElse(null);
            if (item == null) {
                requirements.add(instrument.refusal(place, items.get(index)));
                continue;
            }
            found.add(item);
            first = first == null ? item.scale() : first;
            if (item.scale().lowest() != first.lowest() || item.scale().highest() != first.highest()) {
                requirements.add(mixed(place, first, item));
            }
        }
        requirements.orThrow();
        return found.build();
    }

    private static Finding mixed(Pointer place, Scale first, Item item) {
        return Finding.error("instrument.subscale.mixed-ranges", place)
                .message("items of different ranges have no common score")
                .expected(first.lowest() + " to " + first.highest() + ", as the first item has")
                .found(item.scale().lowest() + " to " + item.scale().highest())
                .advice("score these items separately")
                .build();
    }

    /** {@return the code and the number of items} */
    @Override
    public String toString() {
        return SafeText.line(code, 40) + ": " + items.size() + (items.size() == 1 ? " item" : " items");
    }
}
