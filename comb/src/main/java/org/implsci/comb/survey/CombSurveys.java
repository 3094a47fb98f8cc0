package org.implsci.comb.survey;

import java.util.List;
import java.util.Objects;
import org.implsci.comb.model.Component;
import org.implsci.core.instrument.Instrument;
import org.implsci.core.instrument.Item;
import org.implsci.core.instrument.Scale;
import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;

/**
 * Questionnaires about COM-B: the six-item measure, and instruments of custom items.
 *
 * <p>COM-B has no total score, so each item is a scale of its own.
 */
public final class CombSurveys {
    /**
     * The six-item measure: one item for each component, from 0 to 10.
     *
     * <p>Published in 1,387 health professionals: 5.9 to 7.7 % missing by item at first, 18.1 to 32.5 % later; intraclass
     * correlations from .554 to .833; 0.6 to 5.5 % at the lowest and 4.1 to 22.9 % at the highest answer. Means by item were not
     * read, and the range of the scale is recalled. The wording is not included; a host supplies it with
     * {@link Instrument#withWording}.
     */
    public static final Instrument SIX_ITEMS = sixItems();

    private CombSurveys() {}

    private static Instrument sixItems() {
        Instrument.Builder builder = Instrument.builder()
                .id("com-b-six-items")
                .version("2020")
                .citation(Citation.published(Source.of(
                                "Keyworth et al.",
                                2020,
                                "Acceptability, reliability, and validity of a brief measure of COM-B")
                        .withDoi("10.1111/bjhp.12417")))
                .licence("wording not included; labels are our own");
        for (Component component : Component.values()) {
            builder.addItems(item(component.code(), component.label(), component, Scale.of(0, 10)));
        }
        return builder.build();
    }

    /**
     * Returns a custom item about a component.
     *
     * @param code the code, unique in its instrument
     * @param label a few words about its topic
     * @param component the component, which becomes the item's construct
     * @param scale the scale
     * @return the item
     */
    public static Item item(String code, String label, Component component, Scale scale) {
        Objects.requireNonNull(component, "component");
        return Item.builder()
                .code(code)
                .label(label)
                .scale(scale)
                .construct(component.code())
                .build();
    }

    /**
     * Returns an instrument of custom items.
     *
     * @param id the id
     * @param version the version
     * @param citation the source of the instrument
     * @param items the items, see {@link #item}
     * @return the instrument, with a subscale for each component that has items
     */
    public static Instrument ownItems(String id, String version, Citation citation, List<Item> items) {
        Objects.requireNonNull(items, "items");
        return Instrument.builder()
                .id(id)
                .version(version)
                .citation(citation)
                .addAllItems(items)
                .build();
    }
}
