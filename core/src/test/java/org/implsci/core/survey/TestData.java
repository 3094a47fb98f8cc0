package org.implsci.core.survey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.implsci.core.instrument.Instrument;
import org.implsci.core.instrument.Item;
import org.implsci.core.instrument.MissingCode;
import org.implsci.core.instrument.Polarity;
import org.implsci.core.instrument.Reply;
import org.implsci.core.instrument.Scale;
import org.implsci.core.panel.Panel;
import org.implsci.core.panel.PanelBuilder;
import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;

/** Data files of published tables, and instruments made of them. */
public final class TestData {
    /** The three reasons for which an item of NoMAD may be not relevant. */
    public static final MissingCode TO_MY_ROLE = notRelevant("not-relevant-role", "not relevant to my role");

    public static final MissingCode AT_THIS_STAGE = notRelevant("not-relevant-stage", "not relevant at this stage");
    public static final MissingCode TO_THIS = notRelevant("not-relevant-intervention", "not relevant to this");

    /** Five steps of agreement, or not relevant. */
    public static final Scale AGREEMENT = Scale.of(1, 5).allowing(TO_MY_ROLE, AT_THIS_STAGE, TO_THIS);

    /** Items of the testers' own. */
    public static final Citation OWN = Citation.own(Source.of("implsci", 2026, "items for tests"));

    private TestData() {}

    private static MissingCode notRelevant(String code, String label) {
        return new MissingCode(code, label, MissingCode.Kind.NOT_APPLICABLE);
    }

    /** The lines of a data file that are not comments. */
    public static List<String> lines(String name) {
        try (InputStream file = TestData.class.getResourceAsStream("/core/survey/" + name)) {
            String text = new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("\n", -1))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The 23 items of NoMAD as data. */
    public static Instrument nomad() {
        Instrument.Builder instrument = Instrument.builder()
                .id("nomad")
                .version("2018")
                .citation(Citation.published(
                        Source.of("Finch et al.", 2018, "Improving the normalization of complex interventions")));
        for (String line : lines("nomad-structure.csv")) {
            String[] cells = line.split(",", -1);
            boolean general = cells[1].equals("general");
            instrument.addItems(Item.builder()
                    .code(cells[0])
                    .construct(cells[1])
                    .polarity(cells[2].equals("reversed") ? Polarity.REVERSED : Polarity.POSITIVE)
                    .label(cells[3])
                    .scale(general ? Scale.of(0, 10).anchored(0, "not at all").anchored(10, "completely") : AGREEMENT)
                    .build());
        }
        return instrument.build();
    }

    /** One person's answers to two items of NoMAD that are on different scales. */
    public static Panel nomadPanel() {
        return Panel.columns(nomad())
                .respondents(1)
                .column("Q1", List.of(Reply.of(3)))
                .column("Q4", List.of(Reply.of(3)))
                .build();
    }

    /** An instrument of the testers' own: items I1, I2, ... on one scale, all of one construct. */
    public static Instrument items(int count, Scale scale) {
        Instrument.Builder instrument =
                Instrument.builder().id("own").version("1").citation(OWN);
        for (int index = 1; index <= count; index++) {
            instrument.addItems(Item.of("I" + index, "item " + index, scale).withConstruct("all"));
        }
        return instrument.build();
    }

    /** The numbers of a data file, a row a line. */
    public static double[][] numbers(String name) {
        return lines(name).stream().map(TestData::row).toArray(double[][]::new);
    }

    /** Numbers with blanks between them. */
    public static double[] row(String line) {
        return Stream.of(line.strip().split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** Whole numbers in rows that end with a bar. */
    public static int[][] table(String text) {
        return Stream.of(text.strip().split("\\|", -1))
                .map(row -> java.util.stream.DoubleStream.of(row(row))
                        .mapToInt(number -> (int) number)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** A panel of whole numbers, a row a respondent; NaN stands for an answer that was not given. */
    public static Panel panel(Scale scale, double[][] rows) {
        int items = rows.length == 0 ? 2 : rows[0].length;
        PanelBuilder panel = Panel.columns(items(items, scale)).respondents(rows.length);
        for (int item = 0; item < items; item++) {
            int column = item;
            panel.column(
                    "I" + (item + 1),
                    Stream.of(rows)
                            .map(row -> Double.isNaN(row[column]) ? Reply.NOT_ANSWERED : Reply.of((int) row[column]))
                            .toList());
        }
        return panel.build();
    }
}
