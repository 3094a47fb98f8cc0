package org.implsci.examples.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.implsci.comb.survey.CombSurveys;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.instrument.Reply;
import org.implsci.core.panel.Panel;
import org.junit.jupiter.api.Test;

class PanelCsvTest {
    private static Panel read(String text) {
        return PanelCsv.read(text, CombSurveys.SIX_ITEMS);
    }

    private static List<Finding> findings(String text) {
        return assertThrows(InvalidInputException.class, () -> read(text))
                .findings()
                .all();
    }

    /** Line, cell, place and code of each fault. */
    private static List<String> faults(String text) {
        return findings(text).stream()
                .map(finding -> finding.parameters().get("line") + ":"
                        + finding.parameters().get("column") + " " + finding.pointer() + " " + finding.code())
                .toList();
    }

    @Test
    void wavesGroupsQuotesAndBlankLinesAreRead() {
        Panel panel = read("""
                "respondent","wave","group","C-Ph","M-Au"
                "Smith, A","first","ward",0,10

                "Jones ""B\""",second,ward,not-answered, 7
                """);
        assertEquals(List.of("C-Ph", "M-Au"), panel.items());
        assertEquals(List.of("first", "second"), panel.waves());
        assertEquals(List.of("ward"), panel.groups());
        assertEquals("Smith, A", panel.respondent(0));
        assertEquals("Jones \"B\"", panel.respondent(1));
        assertEquals(Reply.of(0), panel.reply(0, "C-Ph"));
        assertEquals(Reply.of(7), panel.reply(1, "M-Au"));
        assertTrue(panel.number(1, "C-Ph").isEmpty());
    }

    @Test
    void aCodeOfTheFileMeansWhatIsDeclaredAndNothingUndeclared() {
        String rows = "respondent,C-Ph,C-Ps\np1,NA,\np2,5,6\n";
        Panel panel = read("#code,NA,not-answered\n#code,,not-answered\n" + rows);
        assertEquals(1, panel.distribution("C-Ph").given());
        assertEquals(1, panel.distribution("C-Ps").given());
        assertEquals(panel, read(rows.replace("NA,", "not-answered,not-answered")));
        assertEquals(
                List.of("2:2 /line/2/C-Ph panel.code.unknown", "2:3 /line/2/C-Ps panel.code.unknown"), faults(rows));
        assertEquals(
                List.of("1:1 /line/1 csv.code", "2:1 /line/2 csv.code"),
                faults("#code,NA,not-applicable\n#code,NA\n" + rows.replace("NA,", "4,4")));
    }

    @Test
    void everyFaultHasItsLineAndItsCell() {
        assertEquals(
                List.of(
                        "4:1 /line/4 csv.row.ragged",
                        "3:2 /line/3/C-Ph panel.code.unknown",
                        "1:4 /line/1/C-XX term.unknown",
                        "5:5 /line/5/M-Au panel.code.unknown",
                        "1:6 /line/1/C-Ph list.duplicate",
                        "5:1 /line/5/respondent panel.row.duplicate"),
                faults("""
                        respondent,C-Ph,group,C-XX,M-Au,C-Ph
                        p1,1,ward,1,1,1
                        p2,11,ward,1,1,1
                        p3,1
                        p1,1,ward,1,many,1
                        """));
    }

    @Test
    void quotesThatDoNotEndAreAFaultAndNoCrash() {
        assertEquals(List.of("1:1 /line/1 csv.quotes"), faults("respondent,C-Ph\n\"p1,1\np2,2\n"));
        assertEquals(List.of("1:1 /line/1 csv.quotes"), faults("respondent,C-Ph\n\"p1\"x,1\n"));
    }

    @Test
    void aHeadWithoutRowsIsAnEmptyPanel() {
        assertEquals(0, read("respondent,C-Ph\n").size());
    }

    @Test
    void anotherSeparatorIsNamedAndNothingIsLostInSilence() {
        Map<String, String> separators = Map.of(";", "semicolons", "\t", "tabs", "|", "vertical bars");
        separators.forEach((separator, name) -> {
            String table = "\nrespondent,C-Ph\np1,4\n".replace(",", separator);
            assertEquals(List.of("2:1 /line/2 csv.separator"), faults(table));
            assertEquals(name, findings(table).get(0).found().orElseThrow());
            assertTrue(PanelCsv.isPanel(table), table);
        });
        assertEquals(List.of("1:1 /line/1 csv.separator"), faults("\"respondent\";\"C-Ph\"\n\"Smith, A\";4\n"));
        assertEquals(List.of("1:1 /line/1 csv.separator"), faults("#code;NA;not-answered\nrespondent;C-Ph\np1;4\n"));
        assertEquals(List.of("2:1 /line/2 csv.separator"), faults("#code,NA,not-answered\nrespondent;C-Ph\np1;4\n"));
    }

    @Test
    void aPanelNeedsRespondentsAndAnItem() {
        assertEquals(List.of("1:1 /line/1 csv.head"), faults("Respondent,C-Ph\np1,4\n"));
        assertEquals(
                "\"Respondent\"",
                findings("Respondent,C-Ph\np1,4\n").get(0).found().orElseThrow());
        assertEquals(
                List.of("1:1 /line/1 csv.head", "2:2 /line/2/C-Ph panel.code.unknown"), faults("id,C-Ph\np1,44\n"));
        // Answers of several people are the same now and then; they are not the names of people.
        assertEquals(List.of("1:1 /line/1 csv.head"), faults("C-Ph,C-Ps\n4,4\n4,4\n"));
        assertEquals(List.of("1:1 /line/1 csv.head"), faults(""));
        assertEquals(List.of("1:1 /line/1 csv.items.absent"), faults("respondent,wave,group\np1,first,ward\n"));
        assertTrue(findings("respondent\np1\n").get(0).expected().orElseThrow().contains("C-Ph, C-Ps"));
    }

    @Test
    void aCellThatSaysNothingIsToldWithTheLineThatWouldDeclareIt() {
        String blank = "respondent,C-Ph\np1,\n";
        String advice = findings(blank).get(0).advice().orElseThrow();
        assertTrue(advice.endsWith("#code,,not-answered"), advice);
        assertEquals(1, read("#code,,not-answered\n" + blank).size());
    }

    @Test
    void onlyWhatSaysSoIsMeantAsAPanel() {
        assertTrue(PanelCsv.isPanel("\n\"Respondent\",C-Ph\n"));
        assertFalse(PanelCsv.isPanel("period,count\n1,2\n"));
        assertFalse(PanelCsv.isPanel("id,C-Ph\n1,2\n"));
        assertFalse(PanelCsv.isPanel(""));
    }
}
