package org.implsci.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.implsci.core.answer.Answer;
import org.implsci.core.answer.NoLevel;
import org.implsci.core.answer.Tally;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.instrument.AnswerSheet;
import org.implsci.core.instrument.MissingRule;
import org.implsci.core.instrument.Reply;
import org.implsci.core.instrument.ScaleScore;
import org.implsci.core.instrument.Scoring;
import org.implsci.core.instrument.Subscale;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.measure.IntervalEstimate;
import org.implsci.core.measure.Statistic;
import org.implsci.core.measure.descriptive.MeanSummary;
import org.implsci.core.panel.Coding;
import org.implsci.core.panel.Panel;
import org.implsci.core.testdata.TestData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Null is refused with the name of the parameter, and never becomes part of a value. */
class NullRefusalTest {
    private static void assertRefused(String parameter, Executable action) {
        assertEquals(parameter, assertThrows(NullPointerException.class, action).getMessage());
    }

    @Test
    void anAnswerNeedsItsParts() {
        assertRefused("given", () -> Answer.given(null));
        assertRefused("rationale", () -> Answer.given(1, null));
        assertRefused("rationale", () -> Answer.notApplicable(null));
        assertRefused("rationale", () -> Answer.dontKnow(null));
    }

    @Test
    void aTallyCountsNoNull() {
        Tally.Counter<NoLevel> counter = new Tally.Counter<>(NoLevel.class);
        assertRefused("answer", () -> counter.add(null));
        assertRefused("level", () -> counter.tally().count(null));
        assertRefused("other", () -> counter.tally().plus(null));
        assertRefused("levels", () -> new Tally.Counter<NoLevel>(null));
        assertThrows(IllegalArgumentException.class, () -> counter.addNotAnswered(-1));
    }

    @Test
    void aReportHoldsNoNull() {
        assertRefused("all", () -> new Findings(null));
        assertThrows(NullPointerException.class, () -> new Findings(Arrays.asList((Finding) null)));
        assertRefused("others", () -> Findings.none().and(null));
        assertRefused("finding", () -> new Requirements().add((Finding) null));
        assertRefused("title", () -> new Requirements().notBlank("title", (String) null));
        assertRefused("name", () -> Pointer.ROOT.at(null));
    }

    @Test
    void aSheetAndItsScoreNeedTheirParts() {
        Subscale subscale = Subscale.of("all", "I1");
        Scoring scoring = Scoring.mean(MissingRule.half());
        assertRefused("wave", () -> new AnswerSheet("r", null, "", Map.of()));
        assertRefused("group", () -> new AnswerSheet("r", "", null, Map.of()));
        assertRefused("replies", () -> new AnswerSheet("r", "", "", null));
        assertRefused("code", () -> Reply.missing((String) null));
        assertRefused("items", () -> new Subscale("all", null));
        assertRefused("subscale", () -> new ScaleScore(null, scoring, 0, 0, Map.of()));
        assertRefused("scoring", () -> new ScaleScore(subscale, null, 0, 0, Map.of()));
        assertRefused("missing", () -> new ScaleScore(subscale, scoring, 0, 0, null));
    }

    @Test
    void aPanelNeedsItsInstrumentAndItsCodes() {
        assertRefused("instrument", () -> Panel.columns(null));
        assertRefused("names", () -> Panel.columns(TestData.nomad()).respondents((List<String>) null));
        assertRefused("raw", () -> Coding.none().with(null, 1));
        assertRefused("raw", () -> Coding.none().reply(null));
    }

    @Test
    void aStatisticNeedsAReasonAndAnIntervalItsEnds() {
        Statistic one = Statistic.of(1);
        assertRefused("reason", () -> Statistic.undefined(null));
        assertRefused("lower", () -> new IntervalEstimate(one, null, one, 0.95));
        assertRefused("upper", () -> new IntervalEstimate(one, one, null, 0.95));
        assertRefused("mean", () -> new MeanSummary(1, null, one));
    }

    @Test
    void theCodecNeedsATextATypeAndAValue() {
        JsonCodec codec = JsonCodec.standard();
        assertRefused("text", () -> codec.read(null, AnswerSheet.class));
        assertRefused("type", () -> codec.read("{}", null));
        assertRefused("value", () -> codec.write(null));
        assertRefused("limits", () -> JsonCodec.withLimits(null));
    }
}
