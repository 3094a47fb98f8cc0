package org.implsci.core.panel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.primitives.Ints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.instrument.Instrument;
import org.implsci.core.instrument.Item;
import org.implsci.core.instrument.Reply;
import org.jspecify.annotations.Nullable;

/**
 * A builder of a {@link Panel}, column by column, that reports every fault at the end.
 *
 * <p>It reports the first 20 faults of one kind in one column in full, and the number of the others. Findings point
 * into the JSON form of a panel: {@code /columns/2/answers/17} is the eighteenth row of the third column. Not
 * thread-safe.
 */
public final class PanelBuilder {
    private static final int SHOWN = 20;

    private final Instrument instrument;
    private final Requirements requirements = new Requirements();
    private final Map<String, Column> columns = new HashMap<>();
    private final List<String> given = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private List<String> respondents = ImmutableList.of();
    private @Nullable List<String> waves;
    private @Nullable List<String> groups;

    PanelBuilder(Instrument instrument) {
        this.instrument = Objects.requireNonNull(instrument, "instrument");
    }

    /**
     * Sets the respondents, one for each row; the same person has the same name in every wave.
     *
     * @param names the names or numbers; not blank
     * @return this builder
     */
    public PanelBuilder respondents(List<String> names) {
        respondents = ImmutableList.copyOf(Objects.requireNonNull(names, "names"));
        return this;
    }

    /**
     * Numbers the respondents 1, 2, 3 and so on, for data without names.
     *
     * @param count the number of rows
     * @return this builder
     */
    public PanelBuilder respondents(int count) {
        return respondents(
                IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList());
    }

    /**
     * Sets the waves, one for each row.
     *
     * @param names the names
     * @return this builder
     */
    public PanelBuilder waves(List<String> names) {
        waves = ImmutableList.copyOf(Objects.requireNonNull(names, "names"));
        return this;
    }

    /**
     * Sets the groups, one for each row.
     *
     * @param names the names; empty for a respondent without a group
     * @return this builder
     */
    public PanelBuilder groups(List<String> names) {
        groups = ImmutableList.copyOf(Objects.requireNonNull(names, "names"));
        return this;
    }

    /**
     * Adds a column of raw codes.
     *
     * @param item the code of an item that has no column yet
     * @param raw the codes, one for each row
     * @param coding the meaning of the codes
     * @return this builder
     */
    public PanelBuilder column(String item, List<String> raw, Coding coding) {
        return column(item, raw.size(), (row, place) -> {
            String code = raw.get(row);
            return coding.reply(code).map(Cell::new).orElseGet(() -> new Cell(coding.refusal(place.apply(row), code)));
        });
    }

    /**
     * Adds a column of raw codes that are whole numbers.
     *
     * @param item the code of an item that has no column yet
     * @param raw the codes, one for each row
     * @param coding the meaning of the codes
     * @return this builder
     */
    public PanelBuilder column(String item, int[] raw, Coding coding) {
        return column(item, Lists.transform(Ints.asList(raw), Object::toString), coding);
    }

    /**
     * Adds a column of replies.
     *
     * @param item the code of an item that has no column yet
     * @param replies the replies, one for each row
     * @return this builder
     */
    public PanelBuilder column(String item, List<Reply> replies) {
        return column(item, replies.size(), (row, place) -> new Cell(replies.get(row)));
    }

    /** Adds a column from the serialised form. */
    PanelBuilder stored(String item, Column column) {
        Cells cells = new Cells(instrument.item(item).orElseThrow().scale());
        return column(item, column.length(), (row, place) -> {
            int cell = column.at(row);
            return new Cell(cells.isCell(cell) ? cells.decode(cell) : Reply.missing("cell " + cell));
        });
    }

    private PanelBuilder column(String code, int length, Source source) {
        Pointer column = Pointer.ROOT.at("columns").at(given.size());
        Pointer answers = column.at("answers");
        given.add(code);
        lengths.add(length);
        Item item = instrument.item(code).orElse(null);
        if (item == null) {
            requirements.add(instrument.refusal(column.at("item"), code));
            return this;
        }
        Cells cells = new Cells(item.scale());
        int[] encoded = new int[length];
        int faults = 0;
        for (int row = 0; row < length; row++) {
            Cell cell = source.at(row, answers::at);
            Reply reply = cell.reply;
            int found = reply == null ? Cells.NOT_ALLOWED : cells.encode(reply);
            if (found != Cells.NOT_ALLOWED) {
                encoded[row] = found;
            } else if (faults++ < SHOWN) {
                requirements.add(
                        reply == null
                                ? Objects.requireNonNull(cell.fault)
                                : item.scale().refusal(answers.at(row), reply));
            }
        }
        if (faults > SHOWN) {
            requirements.add(more(answers, faults - SHOWN));
        }
        if (columns.put(code, Column.of(encoded, item.scale())) != null) {
            requirements.add(Finding.error("list.duplicate", column.at("item"))
                    .message("the same item twice")
                    .expected("each item once")
                    .foundText(code)
                    .build());
        }
        return this;
    }

    private static Finding more(Pointer place, int count) {
        return Finding.error("panel.faults.more", place)
                .message("there are more faults of this kind here")
                .found(count + " more")
                .build();
    }

    /**
     * {@return the panel}
     *
     * @throws InvalidInputException with every fault: unknown items and codes, replies outside a scale, columns whose
     *     length differs from the number of respondents, a respondent twice in one wave
     */
    public Panel build() {
        int rows = respondents.size();
        for (int index = 0; index < lengths.size(); index++) {
            sameLength(Pointer.ROOT.at("columns").at(index).at("answers"), lengths.get(index));
        }
        List<String> waveNames = waves;
        List<String> groupNames = groups;
        if (waveNames != null) {
            sameLength(Pointer.ROOT.at("waves"), waveNames.size());
        }
        if (groupNames != null) {
            sameLength(Pointer.ROOT.at("groups"), groupNames.size());
        }
        if (waveNames == null || waveNames.size() == rows) {
            checkRespondents(row -> waveNames == null ? "" : waveNames.get(row));
        }
        requirements.orThrow();
        return new Panel(
                instrument,
                instrument.items().stream()
                        .map(Item::code)
                        .filter(columns::containsKey)
                        .toList(),
                columns,
                respondents,
                Labels.of(rows, row -> waveNames == null ? "" : waveNames.get(row)),
                Labels.of(rows, row -> groupNames == null ? "" : groupNames.get(row)),
                null);
    }

    private void sameLength(Pointer place, int length) {
        int rows = respondents.size();
        if (length != rows) {
            // The codes end in ".absent", because the missing rows may stand in a part that could not be read.
            requirements.add(Finding.error(
                            length < rows ? "panel.row.absent" : "panel.respondent.absent",
                            length < rows ? place : Pointer.ROOT.at("respondents"))
                    .message(length < rows ? "shorter than the list of respondents" : "shorter than " + place)
                    .expected((length < rows ? rows : length) + " rows")
                    .found((length < rows ? length : rows) + " rows")
                    .build());
        }
    }

    private void checkRespondents(IntFunction<String> wave) {
        Set<Row> seen = new HashSet<>();
        int faults = 0;
        for (int row = 0; row < respondents.size(); row++) {
            Pointer place = Pointer.ROOT.at("respondents").at(row);
            String name = respondents.get(row);
            if (name.isBlank()) {
                requirements.notBlank(place, name);
            } else if (!seen.add(new Row(name, wave.apply(row))) && faults++ < SHOWN) {
                requirements.add(Finding.error("panel.row.duplicate", place)
                        .message("the same respondent twice in one wave")
                        .expected("each respondent once a wave")
                        .foundText(name)
                        .build());
            }
        }
        if (faults > SHOWN) {
            requirements.add(more(Pointer.ROOT.at("respondents"), faults - SHOWN));
        }
    }

    private record Row(String respondent, String wave) {}

    /** The source of the replies of a column. */
    private interface Source {
        Cell at(int row, IntFunction<Pointer> place);
    }

    /** A reply, or the fault in its place. */
    private record Cell(@Nullable Reply reply, @Nullable Finding fault) {
        Cell(Reply reply) {
            this(reply, null);
        }

        Cell(Finding fault) {
            this(null, fault);
        }
    }
}
