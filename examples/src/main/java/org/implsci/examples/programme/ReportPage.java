package org.implsci.examples.programme;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.implsci.core.picture.Picture;

/** The report as one HTML page: no scripts, nothing from the network, for light and dark, phone and paper. */
final class ReportPage {
    private static final String UNTITLED = "Report on a case";

    private final ProgrammeReport report;
    private final List<String> printed;

    ReportPage(ProgrammeReport report, List<String> printed) {
        this.report = report;
        this.printed = List.copyOf(printed);
    }

    String text() {
        String name = report.programme().map(Programme::title).orElse(UNTITLED);
        return document(html(
                        head(
                                meta().withCharset("utf-8"),
                                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                meta().withName("color-scheme").withContent("light dark"),
                                title(HtmlBlocks.safe(name)),
                                style(rawHtml(Picture.STYLE + sheet()))),
                        body(
                                a("Skip to the " + (hasChapters() ? "summary" : "text"))
                                        .withClass("skip")
                                        .withHref(hasChapters() ? "#summary" : "#printed"),
                                header(
                                        h1(HtmlBlocks.safe(name)),
                                        each(report.programme().stream()
                                                .map(programme -> each(
                                                        p(HtmlBlocks.safe(report.origins()
                                                                        .sentence()))
                                                                .withClass("note"),
                                                        p(HtmlBlocks.safe(programme.question()))
                                                                .withClass("lead")))),
                                        answer()),
                                contents(),
                                main(
                                        hasChapters() ? summary() : each(),
                                        each(report.chapters(), this::chapter),
                                        printed.isEmpty() ? each() : printed(),
                                        documents()),
                                footer(p("Made with implsci, which gives no clinical advice. People decide."))))
                .withLang("en-GB"));
    }

    /** Says whether any chapter covers a document of the case. */
    private boolean hasChapters() {
        return !report.chapters().isEmpty();
    }

    /** Returns all that a terminal shows for documents without a chapter. */
    private DomContent printed() {
        return section(
                        h2("As printed"),
                        each(
                                printed,
                                text -> HtmlBlocks.printed(text.strip().lines().toList())))
                .withId("printed");
    }

    /** Returns the answer, which comes before the table of contents. */
    private DomContent answer() {
        List<String> lines = report.answer();
        return lines.isEmpty()
                ? each()
                : each(
                        p(HtmlBlocks.safe(lines.get(0))).withClass("lead strong"),
                        each(lines.subList(1, lines.size()), line -> p(HtmlBlocks.safe(line))));
    }

    private DomContent contents() {
        return nav(ol(
                        hasChapters() ? li(a("Summary").withHref("#summary")) : each(),
                        each(
                                report.chapters(),
                                chapter ->
                                        li(a(HtmlBlocks.safe(chapter.title())).withHref("#" + chapter.id()))),
                        printed.isEmpty() ? each() : li(a("As printed").withHref("#printed")),
                        li(a(ProgrammeReport.ORIGINS).withHref("#origins"))))
                .attr("aria-label", "Contents");
    }

    private DomContent summary() {
        List<String> facts = report.facts();
        return section(
                        h2("Summary"),
                        HtmlBlocks.data("What each framework says", report.summary()),
                        report.firstToDo().rows().isEmpty()
                                ? each()
                                : HtmlBlocks.data("What to do or find out first", report.firstToDo()),
                        HtmlBlocks.findings(ProgrammeReport.FINDINGS, report.findings()),
                        facts.isEmpty()
                                ? each()
                                : each(
                                        h3(ProgrammeReport.FACTS),
                                        ul(each(facts, fact -> li(HtmlBlocks.safe(fact))))
                                                .withClass("facts")))
                .withId("summary");
    }

    private DomContent chapter(Chapter chapter) {
        return section(
                        h2(HtmlBlocks.safe(chapter.title())),
                        p(HtmlBlocks.safe(chapter.answer())).withClass("lead"),
                        p(HtmlBlocks.safe("Rests on: " + chapter.basis() + ". Data: " + report.data(chapter) + "."))
                                .withClass("quiet"),
                        chapter.toHtml(report.origins().of(chapter)))
                .withId(chapter.id());
    }

    private DomContent documents() {
        return section(
                        h2(ProgrammeReport.ORIGINS),
                        report.programme().isEmpty()
                                ? HtmlBlocks.say("The case does not say where its documents come from.")
                                : HtmlBlocks.data("Documents with their origin", report.documentOrigins()))
                .withId("origins");
    }

    private static String sheet() {
        try (InputStream in = ReportPage.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: page.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
