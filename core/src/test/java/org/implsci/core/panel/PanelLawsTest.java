package org.implsci.core.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.implsci.core.instrument.AnswerSheet;
import org.implsci.core.instrument.Instrument;
import org.implsci.core.instrument.Item;
import org.implsci.core.instrument.MissingCode;
import org.implsci.core.instrument.MissingRule;
import org.implsci.core.instrument.Polarity;
import org.implsci.core.instrument.Reply;
import org.implsci.core.instrument.Scale;
import org.implsci.core.instrument.Scoring;
import org.implsci.core.instrument.Subscale;
import org.implsci.core.testdata.TestData;

class PanelLawsTest {
    private static final Scale SCALE =
            Scale.of(-2, 3).withMissingCodes(MissingCode.NOT_APPLICABLE, MissingCode.DONT_KNOW);
    private static final Instrument INSTRUMENT = instrument(SCALE);
    private static final Instrument WIDE = instrument(Scale.of(-2, 4000));
    private static final Subscale ALL = INSTRUMENT.subscale("all");

    /** Every other item is reversed. */
    private static Instrument instrument(Scale scale) {
        Instrument plain = TestData.items(4, scale);
        List<Item> items = new ArrayList<>(plain.items());
        for (int index = 1; index < items.size(); index += 2) {
            items.set(index, items.get(index).withPolarity(Polarity.REVERSED));
        }
        return plain.withItems(items);
    }

    @Provide
    Arbitrary<Panel> panels() {
        Arbitrary<Reply> replies = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, Arbitraries.integers().between(-2, 3).map(Reply::of)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(SCALE.missing()).map(Reply::missing)));
        return replies.list().ofSize(4).list().ofMaxSize(12).map(rows -> {
            List<AnswerSheet> sheets = new ArrayList<>();
            for (List<Reply> row : rows) {
                AnswerSheet sheet = AnswerSheet.of("r" + sheets.size())
                        .inWave("w" + sheets.size() % 2)
                        .inGroup("g" + sheets.size() % 3);
                for (int item = 0; item < 4; item++) {
                    sheet = sheet.reply("I" + (item + 1), row.get(item));
                }
                sheets.add(sheet);
            }
            // A first sheet with nothing on it gives every item a column.
            AnswerSheet first = AnswerSheet.of("first");
            for (int item = 1; item <= 4; item++) {
                first = first.reply("I" + item, Reply.NOT_ANSWERED);
            }
            sheets.add(0, first);
            return Panel.ofSheets(INSTRUMENT, sheets);
        });
    }

    @Property(tries = 200)
    void thePassOverColumnsGivesWhatEachSheetGives(@ForAll("panels") Panel panel) {
        for (MissingRule rule :
                List.of(MissingRule.half(), MissingRule.completeOnly().ofAllItems())) {
            for (Scoring scoring : List.of(Scoring.mean(rule), Scoring.proratedSum(rule))) {
                PanelScores scores = panel.scores(ALL, scoring);
                for (int row = 0; row < panel.size(); row++) {
                    assertEquals(scoring.score(INSTRUMENT, ALL, panel.sheet(row)), scores.score(row));
                    assertEquals(scores.score(row).value(), scores.value(row));
                    assertEquals(scores.score(row).sum(), scores.sum(row));
                    assertEquals(scores.score(row).answered(), scores.answered(row));
                }
                assertEquals(scores.scored(), scores.values().count());
            }
        }
    }

    @Property(tries = 200)
    void slicesScoreAsTheirRowsDo(@ForAll("panels") Panel panel) {
        Scoring scoring = Scoring.mean(MissingRule.half());
        PanelScores all = panel.scores(ALL, scoring);
        for (String wave : panel.waves()) {
            Panel slice = panel.wave(wave);
            List<Integer> rows = IntStream.range(0, panel.size())
                    .filter(row -> panel.wave(row).equals(wave))
                    .boxed()
                    .toList();
            PanelScores scores = slice.scores(ALL, scoring);
            for (int row = 0; row < rows.size(); row++) {
                assertEquals(all.value(rows.get(row)), scores.value(row));
            }
        }
        assertEquals(
                panel.size(),
                panel.groups().stream()
                        .mapToInt(group -> panel.group(group).size())
                        .sum());
    }

    @Property(tries = 200)
    void distributionsOfSlicesAddUp(@ForAll("panels") Panel panel) {
        Distribution whole = panel.distribution("I2");
        for (int value = -2; value <= 3; value++) {
            int number = value;
            assertEquals(
                    whole.count(number),
                    panel.waves().stream()
                            .mapToInt(
                                    wave -> panel.wave(wave).distribution("I2").count(number))
                            .sum());
        }
        assertEquals(panel.size(), whole.total());
    }

    @Property(tries = 200)
    void crossProductsAreThoseOfTheCompleteRowsInAnyOrderAndWidth(
            @ForAll("panels") Panel panel, @ForAll Random random) {
        List<long[]> complete = new ArrayList<>();
        for (int row = 0; row < panel.size(); row++) {
            int index = row;
            if (panel.items().stream()
                    .allMatch(item -> panel.number(index, item).isPresent())) {
                complete.add(INSTRUMENT.items().stream()
                        .mapToLong(item ->
                                SCALE.toScore(panel.number(index, item.code()).getAsInt(), item.polarity()))
                        .toArray());
            }
        }
        List<AnswerSheet> shuffled = new ArrayList<>(
                IntStream.range(0, panel.size()).mapToObj(panel::sheet).toList());
        Collections.shuffle(shuffled, random);
        assertEquals(
                panel.crossProducts(ALL), Panel.ofSheets(INSTRUMENT, shuffled).crossProducts(ALL));
        CrossProducts sums = panel.crossProducts(ALL);
        assertEquals(complete.size(), sums.completeRows());
        assertEquals(panel.size(), sums.completeRows() + sums.leftOut());
        long n = complete.size();
        for (int i = 0; i < 4; i++) {
            int left = i;
            assertEquals(complete.stream().mapToLong(row -> row[left]).sum(), sums.sum(i));
            for (int j = 0; j < 4; j++) {
                int right = j;
                long products = complete.stream()
                        .mapToLong(row -> row[left] * row[right])
                        .sum();
                long expected = n * products
                        - complete.stream().mapToLong(row -> row[left]).sum()
                                * complete.stream().mapToLong(row -> row[right]).sum();
                assertEquals(BigInteger.valueOf(expected), sums.scaledCovariance(i, j));
            }
        }
    }

    @Property(tries = 50)
    void wideScalesGiveTheSameCovariancesUpToTheirSign(@ForAll("panels") Panel panel) {
        List<AnswerSheet> sheets = new ArrayList<>();
        for (int row = 0; row < panel.size(); row++) {
            AnswerSheet sheet = AnswerSheet.of("r" + row);
            for (String item : panel.items()) {
                sheet = panel.number(row, item).isPresent()
                        ? sheet.reply(item, panel.number(row, item).getAsInt())
                        : sheet.reply(item, Reply.NOT_ANSWERED);
            }
            sheets.add(sheet);
        }
        CrossProducts narrow = panel.crossProducts(ALL);
        CrossProducts wide = Panel.ofSheets(WIDE, sheets).crossProducts(ALL);
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                assertEquals(narrow.scaledCovariance(i, j), wide.scaledCovariance(i, j));
            }
        }
    }
}
