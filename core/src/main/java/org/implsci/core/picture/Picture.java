package org.implsci.core.picture;

import java.io.Serial;
import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.implsci.core.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a result, as SVG text.
 *
 * <p>It begins with a title and a description, which screen readers read out. All text in it is escaped. {@link #toSvg} gives
 * a file of its own; {@link #toInlineSvg} gives an element for a page that carries {@link #STYLE} once, so that the page can
 * change the colours, for instance to a dark theme. Every hue has a contrast of at least 3 to 1 with the background, as
 * WCAG 2.2 asks of graphics. A {@link Canvas} draws it. Immutable and thread-safe.
 */
public final class Picture implements Serializable {
    /** The style sheet for pictures that stand inside a page. */
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

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+):(#[0-9a-f]+);");
    /** The room for the title above a picture that stands alone. */
    private static final int HEADING = 32;

    private static final String FIXED_STYLE = styleWithFixedColours();

    private final int width;
    private final int height;
    private final String title;
    private final String description;
    private final String shapes;

    Picture(int width, int height, String title, String description, String shapes) {
        this.width = width;
        this.height = height;
        this.title = title;
        this.description = description;
        this.shapes = shapes;
    }

    /** {@return what the picture shows; never blank} */
    public String title() {
        return title;
    }

    /** {@return what a person sees in the picture, in words for those who do not see it} */
    public String description() {
        return description;
    }

    /**
     * Returns the picture as an SVG document of its own, with its title above it.
     *
     * <p>Its style names colours outright, because not every program knows style variables.
     *
     * @return the document, one line
     */
    public String toSvg() {
        return opening("picture", -HEADING, " xmlns=\"http://www.w3.org/2000/svg\"") + "<style>" + FIXED_STYLE
                + "</style><rect y=\"" + -HEADING + "\" width=\"100%\" height=\"100%\" class=\"sheet\"></rect>"
                + "<text x=\"12\" y=\"-12\" class=\"strong\">" + Canvas.escaped(SafeText.line(title, 200)) + "</text>"
                + shapes + "</svg>";
    }

    /**
     * Returns the picture as an element of a page that carries {@link #STYLE}.
     *
     * @param id an id that is unique in the page; it begins with a letter and has letters, digits and hyphens
     * @return the element, one line
     * @throws IllegalArgumentException if the id has another form
     */
    public String toInlineSvg(String id) {
        if (!id.matches("[A-Za-z][A-Za-z0-9-]*")) {
            throw new IllegalArgumentException("an id begins with a letter and has letters, digits and hyphens: " + id);
        }
        return opening(id, 0, "") + shapes + "</svg>";
    }

    private String opening(String id, int top, String namespace) {
        return "<svg viewBox=\"0 " + top + " " + width + " " + (height - top) + "\" role=\"img\" aria-labelledby=\""
                + id + "-title " + id
                + "-desc\" class=\"pic\"" + namespace + "><title id=\"" + id + "-title\">"
                + Canvas.escaped(SafeText.line(title, 200)) + "</title><desc id=\"" + id + "-desc\">"
                + Canvas.escaped(SafeText.line(description, 2_000)) + "</desc>";
    }

    private static String styleWithFixedColours() {
        String style = COLOUR.matcher(STYLE).replaceAll("");
        Matcher colours = COLOUR.matcher(STYLE);
        while (colours.find()) {
            style = style.replace("var(--" + colours.group(1) + ")", colours.group(2));
        }
        return style;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Picture that
                && width == that.width
                && height == that.height
                && title.equals(that.title)
                && description.equals(that.description)
                && shapes.equals(that.shapes);
    }

    @Override
    public int hashCode() {
        return title.hashCode() * 31 + shapes.hashCode();
    }

    /** Returns the title and the size. */
    @Override
    public String toString() {
        return SafeText.line(title, 50) + " (" + width + " x " + height + ")";
    }
}
