package org.implsci.core.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.Maps;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.source.Citation;
import org.implsci.core.term.Vocabulary;
import org.implsci.core.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire: its items with their scales, its version, its source and its licence.
 *
 * <p>It holds codes and labels in our own words. A host adds the wording of published items by {@link #withWording}.
 * Immutable and thread-safe.
 */
@Value.Immutable
@JsonDocument(Instrument.SCHEMA)
public abstract sealed class Instrument implements WithInstrument, Serializable permits ImmutableInstrument {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/instrument/1";

    @Serial
    private static final long serialVersionUID = 1L;

    Instrument() {}

    /**
     * {@return a builder with nothing set; {@code id}, {@code version}, {@code citation} and at least one item are
     * mandatory}
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the stable name of the instrument, such as {@code "nomad"}; never blank} */
    public abstract String id();

    /** {@return the version; versions with different items or scales are different instruments; never blank} */
    public abstract String version();

    /** {@return the citation; {@link Citation#own} for a host's own items} */
    public abstract Citation citation();

    /** {@return what the licence allows, in own words, if stated} */
    public abstract Optional<String> licence();

    /** {@return the items in the order in which they are asked, at least one, each code once; unmodifiable} */
    public abstract List<Item> items();

    /**
     * {@return the item with a code, or empty if the instrument does not have it}
     *
     * @param code the code
     */
    public Optional<Item> item(String code) {
        return Optional.ofNullable(byCode().get(code));
    }

    /** {@return the items by code} */
    @Value.Lazy
    Map<String, Item> byCode() {
        return Maps.uniqueIndex(items(), Item::code);
    }

    /**
     * {@return the codes of the constructs that items measure, each once, in the order of their first item;
     * unmodifiable}
     */
    public List<String> constructs() {
        return items().stream()
                .flatMap(item -> item.construct().stream())
                .distinct()
                .toList();
    }

    /**
     * Returns the items of a construct as a subscale.
     *
     * @param construct the code of a construct
     * @return the subscale with the same code
     * @throws org.implsci.core.finding.InvalidInputException if no item measures the construct; the finding lists the
     *     constructs
     */
    public Subscale subscale(String construct) {
        List<String> codes = items().stream()
                .filter(item -> item.construct().filter(construct::equals).isPresent())
                .map(Item::code)
                .toList();
        if (codes.isEmpty()) {
            throw Vocabulary.of("construct of " + id(), constructs(), code -> code)
                    .refusal(Pointer.ROOT, construct)
                    .toException();
        }
        return new Subscale(construct, codes);
    }

    /**
     * Returns this instrument with the exact wording of one item, which the host has the right to show.
     *
     * @param item the code of an item
     * @param wording the exact wording; not blank
     * @return a copy
     * @throws org.implsci.core.finding.InvalidInputException if the instrument does not have the item
     */
    public Instrument withWording(String item, String wording) {
        if (item(item).isEmpty()) {
            throw refusal(Pointer.ROOT.at("items"), item).toException();
        }
        return withItems(items().stream()
                .map(each -> each.code().equals(item) ? each.withWording(wording) : each)
                .toList());
    }

    /**
     * {@return the finding that no item has a code: an error {@code term.unknown} that lists the valid codes}
     *
     * @param pointer the place of the code
     * @param code the code
     */
    public Finding refusal(Pointer pointer, String code) {
        return Vocabulary.of("item of " + id(), items(), Item::code).refusal(pointer, code);
    }

    /**
     * {@return an error for each reply whose item the instrument lacks, and for each that the item's scale does not
     * allow}
     *
     * @param sheet the sheet
     */
    public Findings check(AnswerSheet sheet) {
        Objects.requireNonNull(sheet, "sheet");
        Requirements requirements = new Requirements();
        sheet.replies().forEach((code, reply) -> {
            Pointer place = Pointer.ROOT.at("replies").at(code);
            item(code)
                    .ifPresentOrElse(
                            item -> requirements.that(
                                    item.scale().allows(reply),
                                    () -> item.scale().refusal(place, reply)),
                            () -> requirements.add(refusal(place, code)));
        });
        return requirements.findings();
    }

    /** Refuses blank texts, an empty list of items, and two items with the same code. */
    @Value.Check
    void check() {
        new Requirements()
                .notBlank("id", id())
                .notBlank("version", version())
                .notBlank("licence", licence())
                .that(!items().isEmpty(), Instrument::noItems)
                .unique("items", "item", items(), Item::code)
                .orThrow();
    }

    private static Finding noItems() {
        return Finding.error("instrument.items.absent", Pointer.ROOT.at("items"))
                .message("an instrument needs items")
                .expected("at least one item")
                .build();
    }

    /** {@return the id, the version and the number of items} */
    @Override
    public final String toString() {
        return SafeText.line(id(), 30) + " " + SafeText.line(version(), 20) + ": " + items().size()
                + (items().size() == 1 ? " item" : " items");
    }

    @JsonValue
    Json toJson() {
        return new Json(SCHEMA, id(), version(), citation(), licence().orElse(null), items());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Instrument fromJson(Json json) {
        return builder()
                .id(json.id)
                .version(json.version)
                .citation(json.citation)
                .licence(Optional.ofNullable(json.licence))
                .addAllItems(json.items)
                .build();
    }

    /** The JSON form of an instrument. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String schema,
            String id,
            String version,
            Citation citation,
            @Nullable String licence,
            List<Item> items) {}

    /** Builds an {@link Instrument}; each attribute may be set once, and items may be added. */
    public static final class Builder extends ImmutableInstrument.Builder {
        Builder() {}
    }
}
