package org.implsci.rollout.safety.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.source.Verification;
import org.implsci.core.text.TidyTable;
import org.implsci.rollout.Resources;
import org.implsci.rollout.ValueContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RiskMatrixTest {
    private static final RiskMatrix CLINICAL = RiskMatrix.CLINICAL;
    private static final RiskMatrix NHS = RiskMatrix.NHS_5X5;

    static List<RiskMatrix> shipped() {
        return RiskMatrix.SHIPPED.terms();
    }

    private static int score(RiskMatrix matrix, int likelihood, int severity) {
        return matrix.rate(new RiskEstimate(
                        matrix.likelihoods().get(likelihood).code(),
                        matrix.severities().get(severity).code()))
                .score();
    }

    private static List<String> refused(Runnable making) {
        return assertThrows(InvalidInputException.class, making::run).findings().all().stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    /** The five-by-five matrix multiplies, so every tidy row can be checked without its table. */
    @Test
    void tidyRowsHoldTheProductOfTheirRanks() {
        TidyTable data = NHS.toData();
        assertEquals(25, data.size());
        for (int row = 0; row < data.size(); row++) {
            int product = Integer.parseInt(data.cell(row, "likelihood_rank").orElseThrow())
                    * Integer.parseInt(data.cell(row, "severity_rank").orElseThrow());
            assertEquals(Integer.toString(product), data.cell(row, "score").orElseThrow());
            assertEquals(NHS.band(product).code(), data.cell(row, "band").orElseThrow());
        }
    }

    @Test
    void thePictureNamesEveryLevelAndBandAndIsSafeAgainstMarkup() {
        String svg = CLINICAL.toSvg();
        assertTrue(svg.startsWith("<svg "), svg);
        CLINICAL.likelihoods().forEach(step -> assertTrue(svg.contains(step.label()), step::label));
        CLINICAL.severities().forEach(step -> assertTrue(svg.contains(step.label()), step::label));
        CLINICAL.bands().forEach(band -> assertTrue(svg.contains(band.label()), band::label));
        assertEquals(
                25,
                svg.split("<rect", -1).length - 1 - CLINICAL.bands().size() - 1,
                "cells, without key and background");
        RiskMatrix hostile = CLINICAL.withId("own").withLabel("<script>alert(1)</script>");
        assertFalse(hostile.toSvg().contains("<script"));
    }

    @Test
    void theClinicalCellsAreThosePublished() {
        List<String> severities = List.of("minor", "significant", "considerable", "major", "catastrophic");
        int cells = 0;
        for (Map.Entry<String, String> row :
                Resources.pairs("clinical-risk-matrix.csv").entrySet()) {
            List<String> scores = List.of(row.getValue().split(" "));
            for (int severity = 0; severity < scores.size(); severity++) {
                RiskRating rating = CLINICAL.rate(new RiskEstimate(row.getKey(), severities.get(severity)));
                assertEquals(Integer.parseInt(scores.get(severity)), rating.score(), rating::toString);
                assertEquals(scores.get(severity), rating.band().code());
                cells++;
            }
        }
        assertEquals(25, cells);
    }

    /** The checksum: floor of (i + j) / 2 if both are below 5, else its ceiling, axes numbered from 1. */
    @Test
    void theClinicalCellsFollowTheirChecksum() {
        Map<Integer, Long> counts = new TreeMap<>();
        for (int i = 1; i <= 5; i++) {
            for (int j = 1; j <= 5; j++) {
                int expected = Math.max(i, j) < 5 ? (i + j) / 2 : (i + j + 1) / 2;
                assertEquals(expected, score(CLINICAL, i - 1, j - 1), i + ", " + j);
                assertEquals(score(CLINICAL, j - 1, i - 1), score(CLINICAL, i - 1, j - 1));
                counts.merge(score(CLINICAL, i - 1, j - 1), 1L, Long::sum);
            }
        }
        assertEquals(Map.of(1, 3L, 2, 7L, 3, 7L, 4, 5L, 5, 3L), counts);
    }

    @Test
    void theFiveByFiveMatrixIsAProductOfWhichFourteenValuesOccur() {
        for (int i = 1; i <= 5; i++) {
            for (int j = 1; j <= 5; j++) {
                assertEquals(i * j, score(NHS, i - 1, j - 1));
            }
        }
        assertEquals(
                List.of(1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 20, 25),
                NHS.scores().stream().distinct().sorted().toList());
        // The limits 3, 6 and 12 stand in the safety case of 2009, under partly other names.
        assertEquals(
                List.of(5L, 7L, 7L, 6L),
                NHS.bands().stream()
                        .map(band ->
                                NHS.scores().stream().filter(band::contains).count())
                        .toList());
        for (int impossible : List.of(0, 7, 11, 13, 14, 26, -1)) {
            assertEquals(List.of("risk.score.unknown /score"), refused(() -> NHS.band(impossible)));
        }
        assertEquals(NHS.bands().get(3), NHS.band(15));
        assertEquals(Verification.UNCHECKED, NHS.citation().verification());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void moreLikelyOrMoreSevereIsNeverRatedLower(RiskMatrix matrix) {
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                assertTrue(i == 0 || score(matrix, i, j) >= score(matrix, i - 1, j));
                assertTrue(j == 0 || score(matrix, i, j) >= score(matrix, i, j - 1));
            }
        }
    }

    @Test
    void severityDependsOnHowManySufferTheHarm() {
        Map<ClinicalHarm, String> both = new TreeMap<>();
        for (ClinicalHarm harm : ClinicalHarm.values()) {
            both.put(harm, harm.severityForOne() + " " + harm.severityForSeveral());
            int one = position(harm.severityForOne());
            int several = position(harm.severityForSeveral());
            assertEquals(harm == ClinicalHarm.NEGLIGIBLE ? one : one + 1, several);
        }
        assertEquals(
                Map.of(
                        ClinicalHarm.NEGLIGIBLE, "minor minor",
                        ClinicalHarm.MINOR, "minor significant",
                        ClinicalHarm.LASTING, "significant considerable",
                        ClinicalHarm.SEVERE, "considerable major",
                        ClinicalHarm.DEATH_OR_PERMANENT, "major catastrophic"),
                both);
        assertEquals(ClinicalHarm.SEVERE, ClinicalHarm.VOCABULARY.parse("severe"));
        assertFalse(ClinicalHarm.SEVERE.citation().cite().isBlank());
        assertEquals("severe", ClinicalHarm.SEVERE.toString());
    }

    private static int position(String severity) {
        return CLINICAL.severities().stream().map(RiskStep::code).toList().indexOf(severity);
    }

    @Test
    void ratingsOfTwoMatricesAreNeitherComparedNorConverted() {
        RiskRating four = CLINICAL.rate(new RiskEstimate("low", "catastrophic"));
        RiskRating fourToo = NHS.rate(new RiskEstimate("2", "2"));
        assertEquals(four.score(), fourToo.score());
        assertEquals(List.of("risk.matrix.other /matrix"), refused(() -> four.isHigherThan(fourToo)));
        assertTrue(four.isHigherThan(CLINICAL.rate(new RiskEstimate("low", "major"))));
        assertFalse(four.isHigherThan(four));
    }

    @Test
    void codesOfAnotherMatrixAreRefusedTogether() {
        assertEquals(
                List.of("term.unknown /likelihood", "term.unknown /severity"),
                refused(() -> CLINICAL.rate(new RiskEstimate("almost certain", "5"))));
        assertEquals(
                List.of("text.blank /likelihood", "text.blank /severity"), refused(() -> new RiskEstimate("", " ")));
    }

    @Test
    void aHouseMaySayWhatABandAsksForUnderAnIdOfItsOwn() {
        RiskMatrix ours = NHS.withAcceptance("our-5x5", "extreme", Acceptance.UNACCEPTABLE);
        assertEquals(Acceptance.UNACCEPTABLE, ours.band(25).acceptance());
        assertEquals(Acceptance.NOT_STATED, ours.band(12).acceptance());
        assertFalse(ours.isShipped());
        assertTrue(NHS.isShipped());
        assertEquals(
                List.of("term.unknown /band", "risk.matrix.id /id"),
                refused(() -> NHS.withAcceptance("nhs-5x5", "red", Acceptance.UNACCEPTABLE)));
    }

    @Test
    void tablesWithGapsOrBandsThatOverlapAreRefused() {
        assertEquals(
                List.of("risk.matrix.cells /cells"),
                refused(() -> CLINICAL.withScores(CLINICAL.scores().subList(0, 24))));
        List<Integer> odd = new ArrayList<>(CLINICAL.scores());
        odd.set(7, 6);
        assertEquals(List.of("risk.score.band /cells"), refused(() -> CLINICAL.withScores(odd)));
        assertEquals(
                List.of("risk.band.order /bands"),
                refused(() -> NHS.withBands(
                        NHS.bands().get(1),
                        NHS.bands().get(0),
                        NHS.bands().get(2),
                        NHS.bands().get(3))));
        assertTrue(refused(() -> CLINICAL.withLikelihoods(List.of())).contains("risk.matrix.level.absent "));
        assertThrows(InvalidInputException.class, () -> new RiskBand("x", "x", 3, 2, Acceptance.ACCEPTABLE));
        assertThrows(InvalidInputException.class, () -> new RiskBand("x", "x", 0, 2, Acceptance.ACCEPTABLE));
        assertThrows(InvalidInputException.class, () -> new RiskStep("", "x", ""));
        String text = JsonCodec.standard().write(CLINICAL);
        List<String> faults = JsonCodec.standard()
                .read(text.replaceFirst("(?s)\\[\\s*1,\\s*1,\\s*2,", "[1, 2,"), RiskMatrix.class)
                .findings()
                .all()
                .stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
        assertEquals(List.of("risk.matrix.cells /cells/0"), faults);
    }

    @Test
    void theTableIsDrawnWithTheHighestLikelihoodOnTop() {
        assertEquals("""
                Likelihood  Minor  Significant  Considerable  Major  Catastrophic
                ----------  -----  -----------  ------------  -----  ------------
                Very High   3      4            4             5      5
                High        2      3            3             4      5
                Medium      2      2            3             3      4
                Low         1      2            2             3      4
                Very Low    1      1            2             2      3""", CLINICAL.toTable().toText());
    }

    @Test
    void valuesKeepTheirContract() {
        List<RiskMatrix> matrices = List.of(CLINICAL, NHS, NHS.withAcceptance("ours", "low", Acceptance.ACCEPTABLE));
        ValueContract.ofValues(matrices);
        ValueContract.ofJson(RiskMatrix.class, matrices);
        ValueContract.ofValues(CLINICAL.bands());
        ValueContract.ofValues(CLINICAL.likelihoods());
        ValueContract.ofValues(List.of(new RiskEstimate("1", "2"), new RiskEstimate("2", "1")));
        ValueContract.ofValues(List.of(NHS.rate(new RiskEstimate("1", "2")), NHS.rate(new RiskEstimate("2", "1"))));
        assertEquals("2 low (1 x 2)", NHS.rate(new RiskEstimate("1", "2")).toString());
        assertEquals("Extreme (not-stated)", NHS.band(25).toString());
        assertEquals(
                List.of("acceptable", "with-justification", "with-controls", "unacceptable", "not-stated"),
                Acceptance.VOCABULARY.terms().stream().map(Acceptance::toString).toList());
        assertEquals(
                NHS.likelihoods().size(),
                NHS.likelihoods().stream()
                        .collect(Collectors.toMap(RiskStep::code, Function.identity()))
                        .size());
    }
}
