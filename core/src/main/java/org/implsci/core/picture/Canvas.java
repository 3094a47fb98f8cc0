package org.implsci.core.picture;

import java.util.Objects;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.SafeText;

/**
 * Draws a {@link Picture}, shape by shape.
 *
 * <p>Coordinates are in units of the picture, from its upper left corner. A look is a list of style names from
 * {@link Picture#STYLE}, such as {@code "line a dashed"}; where hues tell things apart, shapes or labels do so as well.
 * Not thread-safe: for use within one drawing.
 */
public final class Canvas {
    private final int width;
    private final int height;
    private final String title;
    private final String description;
    private final StringBuilder shapes = new StringBuilder();

    /**
     * Begins a picture with nothing drawn on it.
     *
     * @param width the width in units
     * @param height the height in units
     * @param title what the picture shows, with the name of the measure and its unit
     * @param description what a person sees in it, in words for those who do not see it
     */
    public Canvas(int width, int height, String title, String description) {
        this.width = width;
        this.height = height;
        this.title = Objects.requireNonNull(title, "title");
        this.description = Objects.requireNonNull(description, "description");
    }

    /** {@return the picture of everything drawn so far} */
    public Picture picture() {
        return new Picture(width, height, title, description, shapes.toString());
    }

    /**
     * Draws a rectangle.
     *
     * @param x the left edge
     * @param y the upper edge
     * @param across the width
     * @param down the height
     * @param look the style names
     * @return this
     */
    public Canvas rect(double x, double y, double across, double down, String look) {
        return draw("rect", look, rectangle(x, y, across, down));
    }

    /**
     * Draws a rectangle with round corners.
     *
     * @param x the left edge
     * @param y the upper edge
     * @param across the width
     * @param down the height
     * @param look the style names
     * @return this
     */
    public Canvas box(double x, double y, double across, double down, String look) {
        return draw("rect", look, rectangle(x, y, across, down) + attribute("rx", "6"));
    }

    private static String rectangle(double x, double y, double across, double down) {
        return attribute("x", number(x))
                + attribute("y", number(y))
                + attribute("width", number(across))
                + attribute("height", number(down));
    }

    /**
     * Draws a straight line.
     *
     * @param x1 where it begins, from the left
     * @param y1 where it begins, from above
     * @param x2 where it ends, from the left
     * @param y2 where it ends, from above
     * @param look the style names
     * @return this
     */
    public Canvas line(double x1, double y1, double x2, double y2, String look) {
        return draw(
                "line",
                look,
                attribute("x1", number(x1))
                        + attribute("y1", number(y1))
                        + attribute("x2", number(x2))
                        + attribute("y2", number(y2)));
    }

    /**
     * Draws a curved line that leaves and arrives level, as between two boxes in a row.
     *
     * @param x1 where it begins, from the left
     * @param y1 where it begins, from above
     * @param x2 where it ends, from the left
     * @param y2 where it ends, from above
     * @param look the style names
     * @return this
     */
    public Canvas link(double x1, double y1, double x2, double y2, String look) {
        String half = number((x1 + x2) / 2);
        return draw(
                "path",
                look,
                attribute(
                        "d",
                        "M" + number(x1) + " " + number(y1) + "C" + half + " " + number(y1) + " " + half + " "
                                + number(y2) + " " + number(x2) + " " + number(y2)));
    }

    /**
     * Draws a line through points.
     *
     * @param xy the points, x and y in turn
     * @param look the style names
     * @return this
     */
    public Canvas polyline(double[] xy, String look) {
        return draw("polyline", look, attribute("points", points(xy)));
    }

    /**
     * Draws an area within points.
     *
     * @param xy the points, x and y in turn
     * @param look the style names
     * @return this
     */
    public Canvas polygon(double[] xy, String look) {
        return draw("polygon", look, attribute("points", points(xy)));
    }

    /**
     * Draws a point.
     *
     * @param shape its shape
     * @param x its centre, from the left
     * @param y its centre, from above
     * @param radius its size
     * @param look the style names
     * @return this
     */
    public Canvas point(PointShape shape, double x, double y, double radius, String look) {
        return draw("path", look, attribute("d", shape.path(x, y, radius)));
    }

    /**
     * Writes a text; control characters in it are shown as escapes.
     *
     * @param x where it begins, or its middle or end if the look says so
     * @param y its base line
     * @param text the text; at most 200 characters of it are shown
     * @param look the style names
     * @return this
     */
    public Canvas text(double x, double y, String text, String look) {
        shapes.append("<text")
                .append(attribute("x", number(x)))
                .append(attribute("y", number(y)))
                .append(attribute("class", look))
                .append('>')
                .append(escaped(SafeText.line(text, 200)))
                .append("</text>");
        return this;
    }

    private Canvas draw(String element, String look, String attributes) {
        shapes.append('<')
                .append(element)
                .append(attributes)
                .append(attribute("class", look))
                .append("></")
                .append(element)
                .append('>');
        return this;
    }

    private static String attribute(String name, String value) {
        return ' ' + name + "=\"" + escaped(value) + '"';
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#x27;");
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
        return Decimals.fixed(value, 1);
    }
}
