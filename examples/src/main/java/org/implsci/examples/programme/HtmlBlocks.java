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
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Recommendation;
import org.implsci.core.picture.Picture;
import org.implsci.core.text.SafeText;
import org.implsci.core.text.TextTable;
import org.implsci.examples.Located;

/** The blocks that chapters of the page are made of. */
final class HtmlBlocks {
    /** A day is not broken into two lines. */
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** A number alone does not say what it is the number of, where the head of the table is not seen. */
    private static final Pattern NUMBER = Pattern.compile("[0-9.]+");

    private static final int LONGEST = 2_000;
    /** How many letters stand side by side on a phone. */
    private static final int PHONE = 44;
    /** From how many letters on a cell is broken into lines rather than moved sideways. */
    private static final int LONG = 20;
    /** From how many rows on it takes too long to read one cell a line. */
    private static final int MANY_ROWS = 9;

    private HtmlBlocks() {}

    /**
     * A table that fits a phone: where it is too wide for one it is stacked, a line for each cell with its heading before it;
     * long ones of short cells keep their rows and are moved sideways under a first column that stays.
     *
     * <p>Roles are named because a table that is laid out otherwise is no table to screen readers.
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

    /** A column without a name is no heading. */
    private static DomContent head(String name) {
        return name.isBlank()
                ? td().attr("role", "cell")
                : th(safe(name)).attr("scope", "col").attr("role", "columnheader");
    }

    /** The first cell names the row; each other one knows the name of its column. */
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

    /** A picture with what to read off it, and what stands behind its data. */
    static DomContent picture(String id, Picture picture, String reading, String data) {
        String caption = reading + (data.isEmpty() ? "" : " Data: " + data + ".");
        return figure(scroll(reading, rawHtml(picture.toInlineSvg(id))), figcaption(safe(caption)));
    }

    /** What a terminal shows, line by line, named by its first line. */
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

    /** Recommendations, each with what it follows from and its source. */
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

    /** Findings, each with how much it matters in words. */
    static DomContent findings(String heading, Findings findings) {
        return findings.isEmpty() ? each() : each(h3(safe(heading)), ul(each(alike(findings), HtmlBlocks::finding)));
    }

    /** Findings that say the same of several places stand together. */
    private static Collection<List<Finding>> alike(Findings findings) {
        return findings.all().stream()
                .collect(Collectors.groupingBy(Finding::sentence, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static DomContent finding(List<Finding> alike) {
        Finding finding = alike.get(0);
        String places = alike.stream()
                .map(one -> (Located.place(one) + " " + one.pointer()).strip())
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

    /** A paragraph. */
    static DomContent say(String text) {
        return p(safe(text));
    }

    /** What a reader must not take for more than it is. */
    static DomContent note(String text) {
        return p(safe(text)).withClass("note");
    }

    /** A phrase as the beginning of a sentence. */
    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The framework's name: what stands before the question in the title of a chapter. */
    static String before(String title) {
        int colon = title.indexOf(':');
        return colon < 0 ? title : title.substring(0, colon);
    }

    /** A number of things, in the singular where there is one. */
    static String count(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    /** Text as it can be shown: nothing in it moves a cursor or changes the direction of reading. */
    static String safe(String text) {
        return SafeText.line(text, LONGEST);
    }
}
