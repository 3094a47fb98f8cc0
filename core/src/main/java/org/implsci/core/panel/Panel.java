package org.implsci.core.panel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.instrument.AnswerSheet;
import org.implsci.core.instrument.Instrument;
import org.implsci.core.instrument.Item;
import org.implsci.core.instrument.Reply;
import org.implsci.core.instrument.Scoring;
import org.implsci.core.instrument.Subscale;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.term.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The answers of many respondents to one instrument: a row for each respondent and wave, a column for each item.
 *
 * <p>A column takes one byte for each answer if the scale has at most 128 numbers, else two or four. Every missing code
 * is kept. A panel may have columns for some items only, since waves may leave items out; it may also be empty. Slices
 * share the columns. Immutable and thread-safe.
 */
@JsonDocument(Panel.SCHEMA)
public final class Panel implements Serializable {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/panel/1";

    @Serial
    private static final long serialVersionUID = 1L;

    private final Instrument instrument;
    private final ImmutableList<String> items;
    private final transient ImmutableMap<String, Column> columns;
    private final transient ImmutableList<String> respondents;
    private final transient Labels waves;
    private final transient Labels groups;
    private final transient int @Nullable [] rows;

    Panel(
            Instrument instrument,
            List<String> items,
            Map<String, Column> columns,
            List<String> respondents,
            Labels waves,
            Labels groups,
            int @Nullable [] rows) {
        this.instrument = instrument;
        this.items = ImmutableList.copyOf(items);
        this.columns = ImmutableMap.copyOf(columns);
        this.respondents = ImmutableList.copyOf(respondents);
        this.waves = waves;
        this.groups = groups;
        this.rows = rows;
    }

    /**
     * {@return a builder of a panel from columns; it has no respondents and columns yet}
     *
     * @param instrument the instrument that was answered
     */
    public static PanelBuilder columns(Instrument instrument) {
        return new PanelBuilder(instrument);
    }

    /**
     * Returns a panel from answer sheets, one row for each.
     *
     * <p>It has a column for each item that is on some sheet. A sheet without that item counts as "not answered".
     *
     * @param instrument the instrument that was answered
     * @param sheets the sheets, in the order of the rows
     * @return the panel
     * @throws org.implsci.core.finding.InvalidInputException with every fault, at the index of its sheet
     */
    public static Panel ofSheets(Instrument instrument, List<AnswerSheet> sheets) {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(sheets, "sheets");
        Requirements requirements = new Requirements();
        Set<String> used = new LinkedHashSet<>();
        Set<List<String>> seen = new LinkedHashSet<>();
        for (int row = 0; row < sheets.size(); row++) {
            AnswerSheet sheet = sheets.get(row);
            Pointer place = Pointer.ROOT.at(row);
            requirements.add(instrument.check(sheet).under(place));
            requirements.that(
                    seen.add(List.of(sheet.respondent(), sheet.wave())), () -> twice(place, sheet.respondent()));
            used.addAll(sheet.replies().keySet());
        }
        requirements.orThrow();
        PanelBuilder builder = new PanelBuilder(instrument)
                .respondents(sheets.stream().map(AnswerSheet::respondent).toList())
                .waves(sheets.stream().map(AnswerSheet::wave).toList())
                .groups(sheets.stream().map(AnswerSheet::group).toList());
        for (Item item : instrument.items()) {
            if (used.contains(item.code())) {
                builder.column(
                        item.code(),
                        sheets.stream().map(sheet -> sheet.reply(item.code())).toList());
            }
        }
        return builder.build();
    }

    private static Finding twice(Pointer place, String respondent) {
        return Finding.error("panel.row.duplicate", place)
                .message("the same respondent twice in one wave")
                .expected("each respondent once a wave")
                .foundText(respondent)
                .build();
    }

    /** {@return the instrument that was answered} */
    public Instrument instrument() {
        return instrument;
    }

    /** {@return the codes of the items that have a column, in the order of the instrument; unmodifiable} */
    public List<String> items() {
        return items;
    }

    /** {@return the number of rows: of pairs of respondent and wave} */
    public int size() {
        return rows == null ? respondents.size() : rows.length;
    }

    private int row(int index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException("expected a row below " + size() + ", but found " + index);
        }
        return rows == null ? index : rows[index];
    }

    /**
     * {@return the respondent of a row}
     *
     * @param index the row, from zero
     */
    public String respondent(int index) {
        return respondents.get(row(index));
    }

    /**
     * {@return the wave of a row; empty if the panel has no waves}
     *
     * @param index the row, from zero
     */
    public String wave(int index) {
        return waves.at(row(index));
    }

    /**
     * {@return the group of a row; empty if the respondent has no group}
     *
     * @param index the row, from zero
     */
    public String group(int index) {
        return groups.at(row(index));
    }

    /** {@return the waves that occur, in the order of their first row; unmodifiable} */
    public List<String> waves() {
        return waves.names(rows);
    }

    /** {@return the groups that occur, in the order of their first row; unmodifiable} */
    public List<String> groups() {
        return groups.names(rows);
    }

    /**
     * {@return the rows of one wave, none if the wave does not occur; the answers are shared, not copied}
     *
     * @param name the wave
     */
    public Panel wave(String name) {
        return slice(waves.rows(name, rows));
    }

    /**
     * {@return the rows of one group, none if the group does not occur; the answers are shared, not copied}
     *
     * @param name the group
     */
    public Panel group(String name) {
        return slice(groups.rows(name, rows));
    }

    private Panel slice(int[] selected) {
        return new Panel(instrument, items, columns, respondents, waves, groups, selected);
    }

    /**
     * {@return the number that a row gave for an item; empty if it gave none}
     *
     * @param index the row, from zero
     * @param item the code of an item with a column
     * @throws org.implsci.core.finding.InvalidInputException if the panel has no column for the item
     */
    public OptionalInt number(int index, String item) {
        return reply(index, item).number();
    }

    /**
     * {@return the reply of a row to an item}
     *
     * @param index the row, from zero
     * @param item the code of an item with a column
     * @throws org.implsci.core.finding.InvalidInputException if the panel has no column for the item
     */
    public Reply reply(int index, String item) {
        return new Cells(item(item).scale()).decode(column(item).at(row(index)));
    }

    /**
     * {@return one row as an answer sheet}
     *
     * @param index the row, from zero
     */
    public AnswerSheet sheet(int index) {
        Map<String, Reply> replies = new LinkedHashMap<>();
        items.forEach(item -> replies.put(item, reply(index, item)));
        return new AnswerSheet(respondent(index), wave(index), group(index), replies);
    }

    /**
     * {@return the counts of the answers to one item: of each number and of each missing code}
     *
     * @param item the code of an item with a column
     * @throws org.implsci.core.finding.InvalidInputException if the panel has no column for the item
     */
    public Distribution distribution(String item) {
        return Distribution.of(item(item).scale(), column(item), rows);
    }

    /**
     * {@return the scores of all rows on one subscale, computed in one pass}
     *
     * @param subscale the items
     * @param scoring the form of the score and the rule for missing answers
     * @throws org.implsci.core.finding.InvalidInputException if the panel lacks a column for an item
     */
    public PanelScores scores(Subscale subscale, Scoring scoring) {
        Objects.requireNonNull(subscale, "subscale");
        Objects.requireNonNull(scoring, "scoring");
        return new PanelScores(this, subscale, scoring, totals(subscale));
    }

    /** Returns the packed totals of each row, as {@link Weights} describes them. */
    private long[] totals(Subscale subscale) {
        List<Item> scored = columnsOf(subscale);
        long[] totals = new long[size()];
        Weights[] weights = scored.stream().map(Weights::new).toArray(Weights[]::new);
        Column[] read = scored.stream().map(item -> column(item.code())).toArray(Column[]::new);
        // In blocks, so that the totals stay in the processor's cache while all columns are added.
        for (int start = 0; start < totals.length; start += 2048) {
            int end = Math.min(start + 2048, totals.length);
            for (int index = 0; index < read.length; index++) {
                read[index].addTo(totals, start, end, rows, weights[index]);
            }
        }
        return totals;
    }

    /**
     * {@return the exact sums and sums of products of the items of a subscale, over the rows that have all of them}
     *
     * @param subscale the items
     * @throws org.implsci.core.finding.InvalidInputException if the panel lacks a column for an item
     */
    public CrossProducts crossProducts(Subscale subscale) {
        Objects.requireNonNull(subscale, "subscale");
        List<Item> counted = columnsOf(subscale);
        return CrossProducts.of(
                counted, counted.stream().map(item -> column(item.code())).toList(), size(), rows);
    }

    /** Returns the items of a subscale; refuses one without a column. */
    private List<Item> columnsOf(Subscale subscale) {
        List<Item> wanted = subscale.in(instrument);
        Requirements requirements = new Requirements();
        for (int index = 0; index < wanted.size(); index++) {
            String code = wanted.get(index).code();
            if (!columns.containsKey(code)) {
                requirements.add(noColumn(Pointer.ROOT.at("items").at(index), code));
            }
        }
        requirements.orThrow();
        return wanted;
    }

    private Item item(String code) {
        column(code);
        return instrument.item(code).orElseThrow();
    }

    private Column column(String code) {
        Column column = columns.get(code);
        if (column == null) {
            throw noColumn(Pointer.ROOT, code).toException();
        }
        return column;
    }

    private Finding noColumn(Pointer place, String code) {
        return Vocabulary.of("item with a column", items, item -> item)
                .refusal(place, code)
                .withCode("panel.column.absent");
    }

    /** Returns the number of bytes for an answer to an item. */
    int width(String item) {
        return column(item).width();
    }

    /** Returns a column with the answers to an item in the rows of this panel only. */
    Column ownRows(String item) {
        return Column.of(column(item).cells(rows), item(item).scale());
    }

    /** Returns whether two panels share the answers to an item. */
    boolean sharesColumn(Panel other, String item) {
        return column(item) == other.column(item);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Panel that
                && instrument.equals(that.instrument)
                && items.equals(that.items)
                && size() == that.size()
                && IntStream.range(0, size()).allMatch(index -> sameRow(index, that));
    }

    private boolean sameRow(int index, Panel that) {
        return respondent(index).equals(that.respondent(index))
                && wave(index).equals(that.wave(index))
                && group(index).equals(that.group(index))
                && items.stream()
                        .allMatch(item ->
                                column(item).at(row(index)) == that.column(item).at(that.row(index)));
    }

    @Override
    public int hashCode() {
        int hash = 31 * instrument.hashCode() + items.hashCode();
        for (int index = 0; index < size(); index++) {
            hash = 31 * hash + respondent(index).hashCode();
            for (String item : items) {
                hash = 31 * hash + column(item).at(row(index));
            }
        }
        return hash;
    }

    /** {@return the numbers of rows and items, and the instrument} */
    @Override
    public String toString() {
        return size() + (size() == 1 ? " row" : " rows") + " of " + items.size()
                + (items.size() == 1 ? " item, " : " items, ") + instrument;
    }

    @JsonValue
    Json toJson() {
        boolean oneWave = waves().equals(List.of("")) || size() == 0;
        boolean oneGroup = groups().equals(List.of("")) || size() == 0;
        return new Json(
                SCHEMA,
                instrument,
                IntStream.range(0, size()).mapToObj(this::respondent).toList(),
                oneWave ? null : IntStream.range(0, size()).mapToObj(this::wave).toList(),
                oneGroup
                        ? null
                        : IntStream.range(0, size()).mapToObj(this::group).toList(),
                items.stream()
                        .map(item -> new Json.Answers(
                                item,
                                IntStream.range(0, size())
                                        .mapToObj(index -> reply(index, item))
                                        .toList()))
                        .toList());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Panel fromJson(Json json) {
        PanelBuilder builder = new PanelBuilder(json.instrument).respondents(json.respondents);
        if (json.waves != null) {
            builder.waves(json.waves);
        }
        if (json.groups != null) {
            builder.groups(json.groups);
        }
        json.columns.forEach(column -> builder.column(column.item, column.answers));
        return builder.build();
    }

    /** The JSON form of a panel: the names of the rows, and a column for each item. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String schema,
            Instrument instrument,
            List<String> respondents,
            @Nullable List<String> waves,
            @Nullable List<String> groups,
            List<Answers> columns) {
        /** The answers to one item. */
        record Answers(String item, List<Reply> answers) {}
    }

    @Serial
    private Object writeReplace() {
        return new StoredPanel(this);
    }

    @Serial
    private void readObject(ObjectInputStream stream) throws InvalidObjectException {
        throw new InvalidObjectException("a panel is read by way of its stored form");
    }
}
