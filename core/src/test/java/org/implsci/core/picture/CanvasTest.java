package org.implsci.core.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.implsci.core.text.SafeText;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class CanvasTest {
    private static final Pattern VARIABLE = Pattern.compile("--([a-z-]+):#([0-9a-f]{3,6})");

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    @Property(tries = 500)
    @Label("whatever a label holds, the picture stays well formed and shows the label")
    void labelsAreEscaped(@ForAll String label) throws Exception {
        String xml = new Canvas(10, 10, label, label)
                .text(1, 2, label, "quiet")
                .picture()
                .toSvg();
        Document picture = parsed(xml);
        assertEquals(
                SafeText.line(label, 200),
                picture.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(
                SafeText.line(label, 200),
                picture.getElementsByTagName("text").item(1).getTextContent());
    }

    @Test
    void aPictureThatStandsAloneShowsItsTitle() throws Exception {
        Document alone = parsed(
                new Canvas(10, 10, "Waiting time in minutes", "d").picture().toSvg());
        assertEquals(
                "Waiting time in minutes",
                alone.getElementsByTagName("text").item(0).getTextContent());
        Document inline = parsed(
                new Canvas(10, 10, "Waiting time in minutes", "d").picture().toInlineSvg("p"));
        assertEquals(0, inline.getElementsByTagName("text").getLength());
    }

    @Test
    void titleAndDescriptionComeFirstAndAreNamedByThePicture() throws Exception {
        Document picture =
                parsed(new Canvas(10, 10, "Plan", "three stages").picture().toInlineSvg("plan"));
        assertEquals("img", picture.getDocumentElement().getAttribute("role"));
        assertEquals("plan-title plan-desc", picture.getDocumentElement().getAttribute("aria-labelledby"));
        assertEquals("title", picture.getDocumentElement().getFirstChild().getNodeName());
        assertEquals(
                "three stages", picture.getElementsByTagName("desc").item(0).getTextContent());
    }

    @Test
    void aFileOfItsOwnNamesEveryColourOutright() {
        assertFalse(new Canvas(1, 1, "t", "d").picture().toSvg().contains("var("));
    }

    @Test
    void anIdThatCannotStandInAPageIsRefused() {
        for (String id : List.of("", "1a", "a b", "a\"")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Canvas(1, 1, "t", "d").picture().toInlineSvg(id));
        }
    }

    @Test
    void huesStandOutFromPaperAndTextIsReadableOnThem() {
        Map<String, String> colours = new HashMap<>();
        Matcher matcher = VARIABLE.matcher(Picture.STYLE);
        while (matcher.find()) {
            colours.putIfAbsent(matcher.group(1), matcher.group(2));
        }
        for (String hue : List.of("a", "b", "c", "d")) {
            assertTrue(contrast(colours.get(hue), colours.get("paper")) >= 3, hue);
        }
        for (String ground : List.of("paper", "soft", "mid")) {
            assertTrue(contrast(colours.get("ink"), colours.get(ground)) >= 4.5, ground);
        }
        assertTrue(contrast(colours.get("quiet"), colours.get("paper")) >= 4.5);
        assertTrue(contrast(colours.get("on-a"), colours.get("a")) >= 4.5);
    }

    /** The contrast ratio of WCAG 2.2. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        String six = hex.length() == 6 ? hex : hex.replaceAll("(.)", "$1$1");
        double sum = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int index = 0; index < 3; index++) {
            double c = Integer.parseInt(six.substring(2 * index, 2 * index + 2), 16) / 255.0;
            sum += weights[index] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
