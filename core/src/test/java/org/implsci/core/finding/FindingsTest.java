package org.implsci.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.implsci.core.ValueTypeContract;
import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;
import org.implsci.core.text.TidyTable;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final Pointer SITE = Pointer.ROOT.at("sites").at(2).at("name");
    private static final Finding ERROR = Finding.error("site.name.blank", SITE)
            .message("a site needs a name")
            .expected("a text")
            .foundText(" ")
            .advice("use the name that staff use")
            .putParameters("line", "12")
            .addCitations(Citation.published(
                    Source.of("Author", 2001, "Title").withDoi("10.1/x").at("table 2")))
            .build();
    private static final Finding WARNING =
            Finding.warning("site.small", Pointer.ROOT).message("a small site").build();
    private static final Finding NOTE =
            Finding.info("site.count", Pointer.ROOT).message("sites").found("3").build();

    @Test
    void onlyAnErrorMakesInputInvalid() {
        assertTrue(Findings.none().isValid());
        assertTrue(Findings.of(WARNING, NOTE).isValid());
        assertFalse(Findings.of(WARNING, ERROR).isValid());
        Findings.of(WARNING).orThrow();
    }

    @Test
    void anExceptionTellsTheFirstErrorAndHowManyMore() {
        Findings findings = Findings.of(WARNING, ERROR, ERROR.withPointer(Pointer.ROOT));
        InvalidInputException thrown = assertThrows(InvalidInputException.class, findings::orThrow);
        assertEquals(
                "/sites/2/name: a site needs a name: expected a text, but found \" \". Use the name that staff"
                        + " use (and 1 more)",
                thrown.getMessage());
        assertSame(findings, thrown.findings());
        assertEquals(findings, ((InvalidInputException) ValueTypeContract.serialised(thrown)).findings());
        assertThrows(IllegalStateException.class, () -> new InvalidInputException(Findings.of(WARNING)));
    }

    @Test
    void aFormShowsFindingsBesideTheirFieldsAndALogShowsThemAll() {
        Findings findings = Findings.of(ERROR, WARNING, ERROR.withCode("other"), NOTE);
        assertEquals(
                List.of(SITE, Pointer.ROOT), List.copyOf(findings.byPointer().keySet()));
        assertEquals(2, findings.byPointer().get(SITE).size());
        assertEquals(
                "error, line 12, /sites/2/name: a site needs a name: expected a text, but found \" \". Use the"
                        + " name that staff use [site.name.blank]\n"
                        + "  source: Author 2001, doi:10.1/x, table 2\n"
                        + "warning: a small site [site.small]",
                Findings.of(ERROR, WARNING).explain());
        assertEquals("2 errors, 1 warning, 1 note", findings.toString());
        assertEquals("no findings", Findings.none().toString());
        assertEquals("", Findings.none().explain());
        assertEquals("note: sites: found 3 [site.count]", NOTE.explain());
    }

    @Test
    void reportsOfPartsJoinIntoAReportOfTheWhole() {
        Findings inner = Findings.of(ERROR);
        assertEquals(
                "/regions/1/sites/2/name",
                inner.under(Pointer.ROOT.at("regions").at(1))
                        .all()
                        .get(0)
                        .pointer()
                        .text());
        assertEquals(List.of(ERROR, NOTE), inner.and(Findings.of(NOTE)).all());
        assertSame(inner, inner.and(Findings.none()));
        assertSame(inner, Findings.none().and(inner));
        assertEquals(List.of(ERROR), Findings.of(NOTE, ERROR).errors());
        assertEquals(List.of(WARNING), Findings.of(NOTE, WARNING).warnings());
    }

    @Test
    void whatWasFoundIsSafeToShow() {
        Finding finding = Finding.error("x", Pointer.ROOT)
                .message("m")
                .foundText("a\u001b[31m\n\u202eb" + "c".repeat(100_000))
                .build();
        assertTrue(finding.explain().length() < 200, finding.explain());
        assertEquals(
                "\"a\\u001b[31m\\u000a\\u202ebc", finding.found().orElseThrow().substring(0, 26));
    }

    @Test
    void aCodeIsOfTheStableForm() {
        for (String bad : List.of("", "Nasss", "a b", "a..b", ".a", "a\n")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Finding.error(bad, Pointer.ROOT).message("m").build(),
                    bad);
        }
    }

    @Test
    void aBuilderThatLacksSomethingSaysWhat() {
        InvalidInputException refused = assertThrows(
                InvalidInputException.class, () -> Finding.builder().code("x").build());
        assertEquals(
                List.of(
                        "error attribute.absent at /severity",
                        "error attribute.absent at /pointer",
                        "error attribute.absent at /message"),
                refused.findings().all().stream().map(Finding::toString).toList());
    }

    @Test
    void findingsKeepTheContractOfValues() {
        ValueTypeContract.ofValues(List.of(ERROR, WARNING, NOTE));
        ValueTypeContract.ofValues(List.of(Findings.none(), Findings.of(ERROR), Findings.of(ERROR, NOTE)));
        ValueTypeContract.ofJson(Finding.class, List.of(ERROR, WARNING, NOTE));
        ValueTypeContract.ofJson(Findings.class, List.of(Findings.of(ERROR, NOTE), Findings.none()));
        ValueTypeContract.ofValues(List.of(
                new Recommendation("R1", "Do this", ERROR, ERROR.citations().get(0)),
                new Recommendation(
                        "R2",
                        "Do that " + "and more ".repeat(20),
                        ERROR,
                        ERROR.citations().get(0))));
    }

    @Test
    void aRecommendationTellsWhatWhyAndWhereFrom() {
        Recommendation advice = new Recommendation(
                "R1", "Name the site", ERROR, ERROR.citations().get(0));
        assertEquals(
                "Name the site [R1]\n  because: " + ERROR.sentence() + "\n  source: Author 2001, doi:10.1/x, table 2",
                advice.explain());
        assertEquals("R1: Name the site", advice.toString());
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> new Recommendation(" ", "", ERROR, ERROR.citations().get(0)));
        assertEquals(2, refused.findings().all().size());
    }

    @Test
    void requirementsSayNothingOfWhatHoldsAndAllOfWhatDoesNot() {
        new Requirements()
                .notBlank("a", "x")
                .notBlank("b", Optional.empty())
                .range("c", 3, 3, 3)
                .range(SITE, 0.5, 0, 1)
                .range(SITE, 1e300, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                .unique("d", "thing", List.of(1, 2, 3), i -> i)
                .that(true, () -> ERROR)
                .orThrow();
        Findings findings = new Requirements()
                .notBlank("a", "\t")
                .notBlank("b", Optional.of(""))
                .range("c", 4, 1, 3)
                .range(SITE, 1.5, 0, 1)
                .range(SITE, Double.NaN, 0, Double.POSITIVE_INFINITY)
                .range(SITE, -1, 0, Double.POSITIVE_INFINITY)
                .unique("d", "thing", List.of("x", "y", "x", "x"), i -> i)
                .that(false, () -> ERROR)
                .add(Findings.of(WARNING))
                .findings();
        assertEquals(
                List.of(
                        "text.blank at /a",
                        "text.blank at /b",
                        "number.range at /c",
                        "number.range at /sites/2/name",
                        "number.not-finite at /sites/2/name",
                        "number.range at /sites/2/name",
                        "list.duplicate at /d/2",
                        "list.duplicate at /d/3",
                        "site.name.blank at /sites/2/name",
                        "site.small"),
                findings.all().stream()
                        .map(finding -> finding.toString().replaceFirst("[a-z]+ ", ""))
                        .toList());
        assertTrue(findings.explain().contains("the first is at /d/0"), findings.explain());
        assertTrue(findings.explain().contains("expected 1 to 3, but found 4"), findings.explain());
    }

    @Test
    void aRefusedStepLetsTheCheckGoOn() {
        Requirements check = new Requirements();
        String sound = check.attempt(SITE, () -> "sound", () -> "substitute");
        String refused = check.attempt(
                SITE,
                () -> {
                    throw ERROR.toException();
                },
                () -> "substitute");
        assertEquals(List.of("sound", "substitute"), List.of(sound, refused));
        assertEquals(ERROR.pointer().under(SITE), check.findings().all().get(0).pointer());

        InvalidInputException thrown = assertThrows(InvalidInputException.class, () -> check.orThrow(() -> 7));
        assertEquals(Optional.of(7), thrown.remainder());
        assertEquals(1, thrown.findings().all().size());
        InvalidInputException both = assertThrows(
                InvalidInputException.class,
                () -> check.orThrow(() -> {
                    throw ERROR.toException();
                }));
        assertEquals(Optional.empty(), both.remainder());
        assertEquals(2, both.findings().all().size());
        assertEquals(7, new Requirements().add(WARNING).<Integer>orThrow(() -> 7));
    }

    @Property
    void aPointerTakesAnyNameAndGivesItBack(@ForAll String name) {
        Pointer pointer = Pointer.ROOT.at("a").at(name).at(7);
        assertEquals(List.of("a", name, "7"), pointer.steps());
        assertEquals(pointer, new Pointer(pointer.text()));
        assertEquals(pointer, Pointer.ROOT.at(name).at(7).under(Pointer.ROOT.at("a")));
    }

    @Test
    void aPointerIsAsInRfc6901() {
        // The examples of RFC 6901, section 5.
        assertEquals("/a~1b", Pointer.ROOT.at("a/b").text());
        assertEquals("/m~0n", Pointer.ROOT.at("m~n").text());
        assertEquals("/", Pointer.ROOT.at("").text());
        assertEquals(List.of(""), new Pointer("/").steps());
        assertEquals(List.of(), Pointer.ROOT.steps());
        assertEquals("/a", Pointer.ROOT.under(new Pointer("/a")).text());
        for (String bad : List.of("a", "a/b", "/~", "/~2", "/a~")) {
            assertThrows(InvalidInputException.class, () -> new Pointer(bad), bad);
        }
        ValueTypeContract.ofValues(List.of(Pointer.ROOT, new Pointer("/a"), new Pointer("/a/0")));
    }

    /** What nobody can see is no name: spaces of every kind, joiners, marks of direction, controls, halves of a pair. */
    @Test
    void whatCannotBeSeenIsBlank() {
        for (String text :
                List.of(" ", "\u00a0", "\u2003", "\u200b", "\ufeff", "\u202e", "\u0000", "\u0085", "\ud800")) {
            assertFalse(
                    new Requirements().notBlank("a", text + "\t").findings().isEmpty(),
                    Integer.toHexString(text.codePointAt(0)));
        }
        for (String text : List.of("a", " \u00a0x", "\u0645", "\u4e2d", "\ud83c\udfe5", "\u0301", ".")) {
            assertTrue(new Requirements().notBlank("a", text).findings().isEmpty(), text);
        }
    }

    @Test
    void dataHaveARowForEachFindingAndEmptyCellsForWhatIsAbsent() {
        TidyTable data = Findings.of(ERROR, WARNING).toData();
        assertEquals(2, data.size());
        assertEquals(Optional.of("error"), data.cell(0, "severity"));
        assertEquals(Optional.of("site.name.blank"), data.cell(0, "code"));
        assertEquals(Optional.of("/sites/2/name"), data.cell(0, "pointer"));
        assertEquals(Optional.of("\" \""), data.cell(0, "found"));
        assertEquals(Optional.of("12"), data.cell(0, "line"));
        assertEquals(Optional.empty(), data.cell(0, "column"));
        assertEquals(Optional.of("a small site"), data.cell(1, "message"));
        for (String absent : List.of("expected", "found", "advice", "line", "column")) {
            assertEquals(Optional.empty(), data.cell(1, absent));
        }
        assertEquals(0, Findings.none().toData().size());
    }

    @Test
    void aFindingNeedsAMessage() {
        Finding.Builder blank = Finding.error("site.name.blank", SITE).message(" ");
        assertEquals(
                "text.blank",
                assertThrows(InvalidInputException.class, blank::build)
                        .findings()
                        .all()
                        .get(0)
                        .code());
    }
}
