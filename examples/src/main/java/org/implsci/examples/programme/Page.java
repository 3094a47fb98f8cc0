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

/** An account as one page of HTML: no scripts, nothing from the network, in light and dark, on a phone and on paper. */
final class Page {
    private static final String UNTITLED = "Account of a case";

    private final ProgrammeReport account;
    private final List<String> printed;

    Page(ProgrammeReport account, List<String> printed) {
        this.account = account;
        this.printed = List.copyOf(printed);
    }

    String text() {
        String name = account.programme().map(Programme::title).orElse(UNTITLED);
        return document(html(
                        head(
                                meta().withCharset("utf-8"),
                                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                meta().withName("color-scheme").withContent("light dark"),
                                title(HtmlBlocks.safe(name)),
                                style(rawHtml(Picture.STYLE + sheet()))),
                        body(
                                a("Skip to the " + (isTold() ? "summary" : "text"))
                                        .withClass("skip")
                                        .withHref(isTold() ? "#summary" : "#printed"),
                                header(
                                        h1(HtmlBlocks.safe(name)),
                                        each(account.programme().stream()
                                                .map(told -> each(
                                                        p(HtmlBlocks.safe(account.standings()
                                                                        .sentence()))
                                                                .withClass("note"),
                                                        p(HtmlBlocks.safe(told.question()))
                                                                .withClass("lead")))),
                                        answer()),
                                contents(),
                                main(
                                        isTold() ? summary() : each(),
                                        each(account.chapters(), this::chapter),
                                        printed.isEmpty() ? each() : printed(),
                                        behind()),
                                footer(p("Made with implsci. It gives no clinical advice; people decide."))))
                .withLang("en-GB"));
    }

    /** Whether a chapter tells something of the case. */
    private boolean isTold() {
        return !account.chapters().isEmpty();
    }

    /** What a terminal shows, whole: a page of a case is never less than that. */
    private DomContent printed() {
        return section(
                        h2("As printed"),
                        each(
                                printed,
                                text -> HtmlBlocks.printed(text.strip().lines().toList())))
                .withId("printed");
    }

    /** The answer stands before the contents: who reads no further has it. */
    private DomContent answer() {
        List<String> lines = account.answer();
        return lines.isEmpty()
                ? each()
                : each(
                        p(HtmlBlocks.safe(lines.get(0))).withClass("lead strong"),
                        each(lines.subList(1, lines.size()), line -> p(HtmlBlocks.safe(line))));
    }

    private DomContent contents() {
        return nav(ol(
                        isTold() ? li(a("Summary").withHref("#summary")) : each(),
                        each(
                                account.chapters(),
                                chapter ->
                                        li(a(HtmlBlocks.safe(chapter.title())).withHref("#" + chapter.id()))),
                        printed.isEmpty() ? each() : li(a("As printed").withHref("#printed")),
                        li(a("What stands behind it").withHref("#behind"))))
                .attr("aria-label", "Contents");
    }

    private DomContent summary() {
        List<String> facts = account.facts();
        return section(
                        h2("Summary"),
                        HtmlBlocks.data("What each framework says", account.summary()),
                        account.firstToDo().rows().isEmpty()
                                ? each()
                                : HtmlBlocks.data("What has to be done or found out first", account.firstToDo()),
                        HtmlBlocks.findings(ProgrammeReport.MISFITS, account.misfits()),
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
                        p(HtmlBlocks.safe(HtmlBlocks.capital(chapter.answer()) + "."))
                                .withClass("lead"),
                        p(HtmlBlocks.safe("Rests on: " + chapter.basis() + ". Data: " + account.data(chapter) + "."))
                                .withClass("quiet"),
                        chapter.page(account.standings().of(chapter)))
                .withId(chapter.id());
    }

    private DomContent behind() {
        return section(
                        h2("What stands behind it"),
                        account.programme().isEmpty()
                                ? HtmlBlocks.say("The case does not say what stands behind its documents.")
                                : HtmlBlocks.data("Assumptions and sources by document", account.standing()))
                .withId("behind");
    }

    private static String sheet() {
        try (InputStream in = Page.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: page.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
