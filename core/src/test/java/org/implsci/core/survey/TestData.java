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
import org.implsci.core.instrument.Scale;
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

    /** An instrument of the testers' own: items I1, I2, ... on one scale, all of one construct. */
    public static Instrument items(int count, Scale scale) {
        Instrument.Builder instrument =
                Instrument.builder().id("own").version("1").citation(OWN);
        for (int index = 1; index <= count; index++) {
            instrument.addItems(Item.of("I" + index, "item " + index, scale).withConstruct("all"));
        }
        return instrument.build();
    }
}
