package org.implsci.examples.programme;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Recommendation;
import org.implsci.core.picture.Picture;
import org.implsci.core.text.SafeText;
import org.implsci.core.text.TextTable;
import org.implsci.examples.FindingPlaces;

/** The HTML blocks of a report: tables, pictures, findings, recommendations and notes. */
final class HtmlBlocks {
    /** A date, which must not be broken into two lines. */
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{1,2} [A-Z][a-z]+ \\d{4}");

    /** A bare number, which needs a label where the head of the table is not visible. */
    private static final Pattern NUMBER = Pattern.compile("[0-9.]+");

    private static final int LONGEST = 2_000;
    /** The number of letters in a line on a phone. */
    private static final int PHONE = 44;
    /** The number of letters from which a cell is broken into lines. */
    private static final int LONG = 20;
    /** The number of rows from which one cell per line takes too long to read. */
    private static final int MANY_ROWS = 9;

    private HtmlBlocks() {}

    /**
     * Returns a table that can be read on a phone. A wide table is stacked, with one cell and its heading per line. A long
     * table of short cells keeps its rows and scrolls sideways under a fixed first column.
     *
     * <p>Roles are given because a stacked table loses them for screen readers.
     */
    static DomContent data(String name, TextTable table) {
        return scroll(
                        name,
                        table(
                                        caption(safe(name)),
                                        thead(tr(each(table.header(), HtmlBlocks::head))
                                                        .attr("role", "row"))
                                                .attr("role", "rowgroup"),
                                        tbody(each(table.rows(), cells -> row(table.header(), cells)))
                                                .attr("role", "rowgroup"))
                                .attr("role", "table")
                                .withCondClass(table.header().size() <= 2, "narrow"))
                .withClasses("scroll", shape(table));
    }

    private static String shape(TextTable table) {
        int across = 0;
        int longest = 0;
        boolean sparse = false;
        for (int column = 0; column < table.header().size(); column++) {
            int widest = Stream.of(table.header().get(column).split(" ", -1))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            for (List<String> row : table.rows()) {
                int length = row.get(column).length();
                widest = Math.max(widest, Math.min(length, LONG));
                longest = column == 0 ? longest : Math.max(longest, length);
                sparse |= length == 0;
            }
            across += widest + 2;
        }
        if (across <= PHONE) {
            return "fits";
        }
        return sparse || longest > LONG || table.rows().size() < MANY_ROWS ? "stacked" : "sideways";
    }

    /** Returns a cell of the head; a column without a name gets no heading. */
    private static DomContent head(String name) {
        return name.isBlank()
                ? td().attr("role", "cell")
                : th(safe(name)).attr("scope", "col").attr("role", "columnheader");
    }

    /** Returns a row; the first cell is its heading, the others carry the name of their column. */
    private static DomContent row(List<String> header, List<String> cells) {
        return tr(each(cells, (index, cell) -> {
                    boolean day = DAY.matcher(cell).matches();
                    String column = safe(header.get(index));
                    boolean brief = header.get(index).length() + cell.length() < LONG;
                    return index == 0
                            ? th(safe(cell))
                                    .attr("scope", "row")
                                    .attr("role", "rowheader")
                                    .condAttr(NUMBER.matcher(cell).matches(), "data-label", column)
                                    .withCondClass(day, "day")
                            : td(safe(cell))
                                    .attr("role", "cell")
                                    .withCondClass(brief || day, brief ? (day ? "brief day" : "brief") : "day")
                                    .attr("data-label", column);
                }))
                .attr("role", "row");
    }

    /** Returns a picture with a caption that says how to read it and where its data come from. */
    static DomContent picture(String id, Picture picture, String reading, String data) {
        String caption = reading + (data.isEmpty() ? "" : " Data: " + data + ".");
        return figure(scroll(reading, rawHtml(picture.toInlineSvg(id))), figcaption(safe(caption)));
    }

    /** Returns printed text, named by its first line. */
    static DomContent printed(List<String> lines) {
        return scroll(lines.get(0), pre(lines.stream().map(HtmlBlocks::safe).collect(Collectors.joining("\n"))))
                .withClasses("scroll", "sideways");
    }

    private static DivTag scroll(String name, DomContent content) {
        return div(content)
                .withClass("scroll")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", safe(name));
    }

    /** Returns recommendations, each with its reason and source. */
    static DomContent advice(String heading, List<Recommendation> recommendations) {
        return recommendations.isEmpty()
                ? each()
                : each(
                        h3(safe(heading)),
                        ul(each(
                                recommendations,
                                advice -> li(
                                        span(safe(advice.action())).withClass("strong"),
                                        p(safe("Because: " + advice.because().sentence()))
                                                .withClass("quiet"),
                                        p(safe("Rule " + advice.rule() + ". Source: "
                                                        + advice.citation().cite()))
                                                .withClass("quiet")))));
    }

    /** Returns findings, each with its severity. */
    static DomContent findings(String heading, Findings findings) {
        return findings.isEmpty() ? each() : each(h3(safe(heading)), ul(each(grouped(findings), HtmlBlocks::finding)));
    }

    /** Groups findings that say the same about several places. */
    private static Collection<List<Finding>> grouped(Findings findings) {
        return findings.all().stream()
                .collect(Collectors.groupingBy(Finding::sentence, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static DomContent finding(List<Finding> alike) {
        Finding finding = alike.get(0);
        String places = alike.stream()
                .map(one -> (FindingPlaces.place(one) + " " + one.pointer()).strip())
                .filter(place -> !place.isEmpty())
                .collect(Collectors.joining(", "));
        return li(
                span(finding.severity().label()).withClass("tag"),
                span(safe(" " + finding.sentence())),
                places.isEmpty() ? each() : p(safe("At " + places + ".")).withClass("quiet"),
                each(
                        finding.citations(),
                        citation -> p(safe("Source: " + citation.cite())).withClass("quiet")));
    }

    /** Returns a paragraph. */
    static DomContent say(String text) {
        return p(safe(text));
    }

    /** Returns a note on how to read the results. */
    static DomContent note(String text) {
        return p(safe(text)).withClass("note");
    }

    /** Returns text without control characters and changes of direction. */
    static String safe(String text) {
        return SafeText.line(text, LONGEST);
    }
}
