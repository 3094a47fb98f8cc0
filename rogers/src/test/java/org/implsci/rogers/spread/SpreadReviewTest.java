package org.implsci.rogers.spread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.text.TidyTable;
import org.implsci.rogers.Rogers;
import org.junit.jupiter.api.Test;

/** Breadth grows while depth falls: hold. What was not counted is no permission. */
class SpreadReviewTest {
    private static final SpreadPoint FIRST =
            SpreadPoint.at("Q1").live(4, 20).use(80, 100).sustained(2, 2);
    private static final SpreadPoint SECOND =
            SpreadPoint.at("Q2").live(9, 20).use(110, 200).sustained(3, 4);

    @Test
    void widerAndShallowerIsAHold() {
        SpreadReview review = Rogers.review(List.of(FIRST, SECOND), HoldRule.anyFall());
        assertEquals(SpreadAdvice.HOLD, review.advice());
        assertEquals(
                "rogers.spread.too-fast", review.findings().warnings().get(0).code());
        assertEquals("rogers.spread.hold", review.recommendations().get(0).rule());
        assertEquals("hold and embed (2 moments)", review.toString());
        assertEquals(
                List.of("Q2", "9 of 20", "45.0 %", "110 of 200", "55.0 %", "75.0 %", "hold and embed"),
                review.toTable().rows().get(1));
        assertTrue(review.explain().contains("source: Hemmings et al. 2020"));
    }

    @Test
    void theToleranceAndTheWindowAreTheCallers() {
        assertEquals(
                SpreadAdvice.NO_REASON_TO_HOLD,
                new SpreadReview(List.of(FIRST, SECOND), new HoldRule(1, 0.3)).advice());
        assertEquals(SpreadAdvice.UNKNOWN, new SpreadReview(List.of(FIRST, SECOND), new HoldRule(2, 0)).advice());
        assertThrows(InvalidInputException.class, () -> new HoldRule(0, 2));
    }

    @Test
    void whatWasNotCountedIsUnknown() {
        SpreadPoint uncounted = SpreadPoint.at("Q2").live(9, 20);
        SpreadReview review = new SpreadReview(List.of(FIRST, uncounted), HoldRule.anyFall());
        assertEquals(SpreadAdvice.UNKNOWN, review.advice());
        assertEquals(
                "rogers.spread.count.absent", review.findings().all().get(0).code());
        assertTrue(review.recommendations().isEmpty());
        assertTrue(review.explain().contains("not counted"));
        SpreadPoint nobodyLive = SpreadPoint.at("Q2").live(0, 20).use(0, 0);
        assertEquals(SpreadAdvice.UNKNOWN, new SpreadReview(List.of(nobodyLive, FIRST), HoldRule.anyFall()).advice());
        assertEquals(SpreadAdvice.UNKNOWN, new SpreadReview(List.of(), HoldRule.anyFall()).advice());
        SpreadPoint noSites = SpreadPoint.at("Q3").use(1, 2);
        assertEquals(SpreadAdvice.UNKNOWN, new SpreadReview(List.of(FIRST, noSites), HoldRule.anyFall()).advice());
        assertEquals(SpreadAdvice.UNKNOWN, new SpreadReview(List.of(noSites, FIRST), HoldRule.anyFall()).advice());
    }

    /** Of two shares in hundredths a fall of so many points is no more than so many points, whatever doubles make of them. */
    @Test
    void aFallOfTheToleranceIsWithinIt() {
        for (int points = 0; points <= 100; points++) {
            HoldRule rule = new HoldRule(1, points / 100.0);
            for (int before = 0; before <= 100; before++) {
                for (int after = 0; after <= 100; after++) {
                    SpreadReview review = new SpreadReview(
                            List.of(
                                    SpreadPoint.at("a").live(1, 9).use(before, 100),
                                    SpreadPoint.at("b").live(2, 9).use(3L * after, 300)),
                            rule);
                    assertEquals(
                            before - after > points ? SpreadAdvice.HOLD : SpreadAdvice.NO_REASON_TO_HOLD,
                            review.advice());
                }
            }
        }
    }

    @Test
    void countsGoToJsonAndBack() {
        SpreadReview review = new SpreadReview(
                List.of(FIRST, SECOND, SpreadPoint.at("Q3").use(5_000_000_000L, 6_000_000_000L)),
                new HoldRule(1, 0.05));
        String json = JsonCodec.standard().write(review);
        assertEquals(review, Rogers.readReview(json).orThrow());
        assertTrue(json.replaceAll("\\s", "").contains("\"uses\":{\"count\":5000000000,\"of\":6000000000}"), json);
        assertFalse(json.contains("null"));
    }

    @Test
    void everyFaultOfADocumentIsFoundAtItsPlace() {
        String json = """
                {"schema": "org.implsci/spread-review/1",
                 "points": [{"moment": "Q1", "sites": {"count": 9, "of": 4}}, {"moment": " "}],
                 "rule": {"moments": 0, "tolerance": 0.5}}""";
        assertEquals(
                List.of(
                        "error rogers.spread.more-than-all at /points/0/sites/count",
                        "error text.blank at /points/1/moment",
                        "error number.range at /rule/moments"),
                Rogers.readReview(json).findings().errors().stream()
                        .map(Finding::toString)
                        .toList());
    }

    /** A larger tolerance never adds a hold, and without new sites there is none. */
    @Property
    void tighteningNeverRemovesAHold(
            @ForAll @IntRange(max = 20) int before,
            @ForAll @IntRange(max = 20) int after,
            @ForAll @IntRange(max = 50) int usedBefore,
            @ForAll @IntRange(max = 50) int usedAfter,
            @ForAll @IntRange(max = 100) int tolerance) {
        List<SpreadPoint> points = List.of(
                SpreadPoint.at("a").live(before, 20).use(usedBefore, 50),
                SpreadPoint.at("b").live(after, 20).use(usedAfter, 50));
        SpreadAdvice loose = new SpreadReview(points, new HoldRule(1, tolerance / 100.0)).advice();
        SpreadAdvice tight = new SpreadReview(points, HoldRule.anyFall()).advice();
        assertEquals(after > before && usedAfter < usedBefore, tight == SpreadAdvice.HOLD);
        assertTrue(loose != SpreadAdvice.HOLD || tight == SpreadAdvice.HOLD);
    }

    @Test
    void moreThanAllIsRefused() {
        assertThrows(InvalidInputException.class, () -> new Counted(5, 4));
        assertThrows(InvalidInputException.class, () -> new Counted(-1, -1));
        assertThrows(InvalidInputException.class, () -> SpreadPoint.at(" "));
        assertThrows(InvalidInputException.class, () -> new SpreadReview(List.of(FIRST, FIRST), HoldRule.anyFall()));
    }

    @Test
    void textsAnswerFirst() {
        assertEquals("Q1: live 4 of 20, used 80 of 100, lasting 2 of 2", FIRST.toString());
        assertEquals(
                "hold if breadth grows while depth falls by more than 5 points over 3 moments",
                new HoldRule(3, 0.05).toString());
    }

    @Test
    void theDataKeepDenominatorsAndLeaveOutWhatWasNotCounted() {
        SpreadReview review =
                new SpreadReview(List.of(FIRST, SpreadPoint.at("Q2").live(9, 20)), HoldRule.anyFall());
        TidyTable data = review.toData();
        assertEquals("4", data.cell(0, "live_sites").orElseThrow());
        assertEquals("20", data.cell(0, "intended_sites").orElseThrow());
        assertEquals("100", data.cell(0, "occasions").orElseThrow());
        assertEquals("9", data.cell(1, "live_sites").orElseThrow());
        assertTrue(data.cell(1, "uses").isEmpty());
        assertEquals("unknown", data.cell(1, "advice").orElseThrow());
    }
}
