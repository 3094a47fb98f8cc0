package org.implsci.comb.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.implsci.comb.model.Component;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.instrument.AnswerSheet;
import org.implsci.core.instrument.Instrument;
import org.implsci.core.instrument.MissingRule;
import org.implsci.core.instrument.Polarity;
import org.implsci.core.instrument.Ratio;
import org.implsci.core.instrument.Scale;
import org.implsci.core.instrument.Scoring;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.panel.Panel;
import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;
import org.junit.jupiter.api.Test;

class CombSurveysTest {
    @Test
    void theMeasureHasOneItemForEachComponentFromZeroToTen() {
        assertEquals(
                Stream.of(Component.values()).map(Component::code).toList(),
                CombSurveys.SIX_ITEMS.items().stream().map(item -> item.code()).toList());
        CombSurveys.SIX_ITEMS.items().forEach(item -> {
            assertEquals(Scale.of(0, 10), item.scale());
            assertEquals(Polarity.POSITIVE, item.polarity());
            assertTrue(item.wording().isEmpty(), "the wording belongs to its authors");
        });
        assertEquals(6, CombSurveys.SIX_ITEMS.constructs().size(), "no two items make a scale");
        String text = JsonCodec.standard().write(CombSurveys.SIX_ITEMS);
        assertEquals(
                CombSurveys.SIX_ITEMS,
                JsonCodec.standard().read(text, Instrument.class).orThrow());
    }

    @Test
    void answersToItAreCheckedAndZeroIsOne() {
        Panel panel = Panel.ofSheets(
                CombSurveys.SIX_ITEMS,
                List.of(
                        AnswerSheet.of("a").reply("C-Ph", 0),
                        AnswerSheet.of("b").reply("C-Ph", 7)));
        assertEquals(2, panel.distribution("C-Ph").given());
        assertThrows(
                InvalidInputException.class,
                () -> Panel.ofSheets(
                        CombSurveys.SIX_ITEMS, List.of(AnswerSheet.of("a").reply("C-Ph", 11))));
    }

    @Test
    void ownItemsAreScoredByComponent() {
        Instrument own = CombSurveys.ownItems(
                "own",
                "1",
                Citation.own(Source.of("implsci", 2026, "items for a test")),
                List.of(
                        CombSurveys.item("n1", "time", Component.PHYSICAL_OPPORTUNITY, Scale.of(1, 5)),
                        CombSurveys.item("n2", "room", Component.PHYSICAL_OPPORTUNITY, Scale.of(1, 5)),
                        CombSurveys.item("n3", "belief", Component.REFLECTIVE_MOTIVATION, Scale.of(1, 5))));
        assertEquals(List.of("O-Ph", "M-Re"), own.constructs());
        AnswerSheet sheet = AnswerSheet.of("a").reply("n1", 2).reply("n2", 5);
        assertEquals(
                new Ratio(7, 2),
                Scoring.mean(MissingRule.completeOnly())
                        .score(own, own.subscale("O-Ph"), sheet)
                        .value()
                        .orElseThrow());
        assertTrue(Scoring.mean(MissingRule.completeOnly())
                .score(own, own.subscale("M-Re"), sheet)
                .value()
                .isEmpty());
    }
}
