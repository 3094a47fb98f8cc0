package org.implsci.examples.chart;

import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.SafeText;

/**
 * A picture as SVG that grows by what is drawn on it.
 *
 * <p>It begins with a title and a description, which readers of the screen read out. Text is escaped. Colours come from the
 * style sheet by the names of looks (see {@link #STYLE}), so that a page can turn them to dark; every hue has a contrast of at least
 * 3 to 1 with paper, as WCAG 2.2 asks of graphics, and whoever draws adds a shape or a label to it.
 */
public final class Svg {
    /** How the looks are drawn; a page that shows pictures inline carries it once. */
    public static final String STYLE = """
            .pic{--ink:#212b32;--quiet:#4c6272;--grid:#d8dde0;--paper:#fff;--a:#12436d;--b:#1d7f77;--c:#801650;--d:#c4481b;\
            --soft:#dbe6f0;--mid:#9fbfdc;--on-a:#fff;font-family:system-ui,-apple-system,"Segoe UI",Arial,sans-serif;font-size:14px}
            .pic text{fill:var(--ink)}
            .pic .quiet{fill:var(--quiet)}
            .pic .strong{font-weight:600}
            .pic .small{font-size:12px}
            .pic .middle{text-anchor:middle}
            .pic .end{text-anchor:end}
            .pic .on-a{fill:var(--on-a)}
            .pic .sheet{fill:var(--paper)}
            .pic .grid{stroke:var(--grid);stroke-width:1;fill:none}
            .pic .axis{stroke:var(--quiet);stroke-width:1;fill:none}
            .pic .line{fill:none;stroke-width:2.5;stroke-linejoin:round;stroke-linecap:round}
            .pic .thin{stroke-width:1.25}
            .pic .wide{stroke-width:4}
            .pic .dashed{stroke-dasharray:6 5}
            .pic .dotted{stroke-dasharray:2 4}
            .pic .line.a{stroke:var(--a)}
            .pic .line.b{stroke:var(--b)}
            .pic .line.c{stroke:var(--c)}
            .pic .line.d{stroke:var(--d)}
            .pic .line.q{stroke:var(--quiet)}
            .pic .fill.a{fill:var(--a)}
            .pic .fill.b{fill:var(--b)}
            .pic .fill.c{fill:var(--c)}
            .pic .fill.d{fill:var(--d)}
            .pic .fill.q{fill:var(--quiet)}
            .pic .fill.soft{fill:var(--soft)}
            .pic .fill.mid{fill:var(--mid)}
            .pic .fill.none{fill:var(--paper)}
            .pic .edge{stroke:var(--ink);stroke-width:1.25}
            .pic .edge.wide{stroke-width:3}
            .pic .halo{stroke:var(--paper);stroke-width:1.5}
            """;

    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+):(#[0-9a-f]+);");
    private static final String FIXED_STYLE = fixed();
    private static final int DECIMALS = 1;

    private final String id;
    private final int width;
    private final int height;
    private final String title;
    private final String description;
    private final List<DomContent> drawn = new ArrayList<>();

    /**
     * A picture with nothing drawn on it.
     *
     * @param id what makes the ids of its title and description unique in a page; letters, digits and hyphens
     * @param width its width in its own units
     * @param height its height in its own units
     * @param title what it shows
     * @param description what there is to see, for those who do not see it
     */
    public Svg(String id, int width, int height, String title, String description) {
        if (!id.matches("[A-Za-z][A-Za-z0-9-]*")) {
            throw new IllegalArgumentException("an id begins with a letter and has letters, digits and hyphens: " + id);
        }
        this.id = id;
        this.width = width;
        this.height = height;
        this.title = title;
        this.description = description;
    }

    /** Draws a rectangle. */
    public Svg rect(double x, double y, double across, double down, String look) {
        return draw(tag("rect")
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("width", number(across))
                .attr("height", number(down))
                .attr("class", look));
    }

    /** Draws a rectangle with round corners. */
    public Svg box(double x, double y, double across, double down, String look) {
        return draw(tag("rect")
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("width", number(across))
                .attr("height", number(down))
                .attr("rx", "6")
                .attr("class", look));
    }

    /** Draws a straight line. */
    public Svg line(double x1, double y1, double x2, double y2, String look) {
        return draw(tag("line")
                .attr("x1", number(x1))
                .attr("y1", number(y1))
                .attr("x2", number(x2))
                .attr("y2", number(y2))
                .attr("class", look));
    }

    /** Draws a line that goes out and comes in level, as between two boxes in a row. */
    public Svg link(double x1, double y1, double x2, double y2, String look) {
        String half = number((x1 + x2) / 2);
        return draw(tag("path")
                .attr(
                        "d",
                        "M" + number(x1) + " " + number(y1) + "C" + half + " " + number(y1) + " " + half + " "
                                + number(y2) + " " + number(x2) + " " + number(y2))
                .attr("class", look));
    }

    /** Draws a line through points, given as x and y in turn. */
    public Svg polyline(double[] xy, String look) {
        return draw(tag("polyline").attr("points", points(xy)).attr("class", look));
    }

    /** Draws an area within points, given as x and y in turn. */
    public Svg polygon(double[] xy, String look) {
        return draw(tag("polygon").attr("points", points(xy)).attr("class", look));
    }

    /** Draws a mark. */
    public Svg mark(Mark mark, double x, double y, double radius, String look) {
        return draw(tag("path").attr("d", mark.path(x, y, radius)).attr("class", look));
    }

    /** Writes text; control characters in it are shown as such and do no harm. */
    public Svg text(double x, double y, String text, String look) {
        return draw(tag("text")
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("class", look)
                .withText(SafeText.line(text, 200)));
    }

    /** The picture as part of a page that carries {@link #STYLE}. */
    public DomContent inline() {
        return root().attr("class", "pic").with(drawn);
    }

    /** The picture as a file of its own; its style names colours outright, as not every program knows variables. */
    public String standalone() {
        return root().attr("class", "pic")
                .attr("xmlns", "http://www.w3.org/2000/svg")
                .with(tag("style").with(rawHtml(FIXED_STYLE)))
                .with(tag("rect").attr("width", "100%").attr("height", "100%").attr("class", "sheet"))
                .with(drawn)
                .render();
    }

    private ContainerTag<?> root() {
        return tag("svg")
                .attr("viewBox", "0 0 " + width + " " + height)
                .attr("role", "img")
                .attr("aria-labelledby", id + "-title " + id + "-desc")
                .with(tag("title").attr("id", id + "-title").withText(SafeText.line(title, 200)))
                .with(tag("desc").attr("id", id + "-desc").withText(SafeText.line(description, 2_000)));
    }

    private Svg draw(DomContent shape) {
        drawn.add(shape);
        return this;
    }

    private static String fixed() {
        String style = COLOUR.matcher(STYLE).replaceAll("");
        Matcher colours = COLOUR.matcher(STYLE);
        while (colours.find()) {
            style = style.replace("var(--" + colours.group(1) + ")", colours.group(2));
        }
        return style;
    }

    private static String points(double[] xy) {
        StringBuilder points = new StringBuilder();
        for (int index = 0; index < xy.length; index += 2) {
            points.append(index == 0 ? "" : " ")
                    .append(number(xy[index]))
                    .append(',')
                    .append(number(xy[index + 1]));
        }
        return points.toString();
    }

    private static String number(double value) {
        return Decimals.fixed(value, DECIMALS);
    }
}
