package org.implsci.examples.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.implsci.core.json.JsonCodec;
import org.implsci.rollout.execution.EventLog;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.WhoDecides;
import org.implsci.rollout.raci.RaciMatrix;
import org.junit.jupiter.api.Test;

class LogPictureTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "cases", "ambient-voice");
    private static final Pattern PATH = Pattern.compile("<path d=\"([^\"]*)\" class=\"([^\"]*)\">");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+\\.[0-9]");

    private static <T> T read(String file, Class<T> type, String from, String to) throws IOException {
        return JsonCodec.standard()
                .read(Files.readString(FOLDER.resolve(file)).replace(from, to), type)
                .orThrow();
    }

    /** The picture of the shipped pilot, in which one text is another one. */
    private static String picture(String from, String to) throws IOException {
        RolloutPlan plan = read("plan.json", RolloutPlan.class, from, to);
        EventLog log = read("log-first-waves.json", EventLog.class, from, to);
        return log.picture(plan, WhoDecides.of(read("raci.json", RaciMatrix.class, from, to)))
                .toSvg();
    }

    /** A mark: where its middle is, and what it looks like apart from place and hue. */
    private record Drawn(double x, double y, String shape) {
        static Drawn of(Matcher path) {
            List<Double> numbers = NUMBER.matcher(path.group(1))
                    .results()
                    .map(number -> Double.valueOf(number.group()))
                    .toList();
            StringBuilder shape = new StringBuilder(path.group(2).contains("none") ? "hollow" : "filled");
            for (int index = 0; index < numbers.size(); index++) {
                shape.append(' ').append(Math.round(10 * (numbers.get(index) - numbers.get(index % 2))));
            }
            return new Drawn(numbers.get(0), numbers.get(1), shape.toString());
        }
    }

    private static List<Drawn> marks(String svg) {
        List<Drawn> marks = new ArrayList<>();
        Matcher path = PATH.matcher(svg);
        while (path.find()) {
            marks.add(Drawn.of(path));
        }
        return marks;
    }

    @Test
    void eachKindOfEventHasAShapeOfItsOwnAndNotAColourAlone() throws IOException {
        String svg = picture("", "");
        List<Drawn> legend = marks(svg.substring(svg.lastIndexOf("<path", svg.indexOf(">started<"))));
        assertEquals(9, legend.size());
        Set<String> shapes = new HashSet<>();
        legend.forEach(mark -> assertTrue(shapes.add(mark.shape()), mark.toString()));
    }

    @Test
    void noMarkCoversAnother() throws IOException {
        List<Drawn> marks = marks(picture("", ""));
        for (int one = 0; one < marks.size(); one++) {
            for (int other = one + 1; other < marks.size(); other++) {
                double apart = Math.hypot(
                        marks.get(one).x() - marks.get(other).x(),
                        marks.get(one).y() - marks.get(other).y());
                assertTrue(apart >= 9, marks.get(one) + " and " + marks.get(other));
            }
        }
    }

    @Test
    void aLongNameOfAStageIsCutInTheDrawingAndWholeInTheDescription() throws IOException {
        String name = "second-sites-" + "w".repeat(40);
        String svg = picture("second-sites", name);
        assertFalse(svg.contains(">" + name + "<"), svg);
        assertTrue(svg.contains("\u2026<"), svg);
        assertTrue(svg.contains(name + " began on"), svg);
    }
}
