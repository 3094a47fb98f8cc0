package org.implsci.examples.house;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.implsci.rollout.readiness.Checklists;
import org.junit.jupiter.api.Test;

/** The table of concepts names a place for every concept of the reports, and every place is there. */
class ConceptTableTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern CHECKLIST = Pattern.compile("checklist `([^`]+)`");
    private static final Pattern TYPE = Pattern.compile("`(org\\.implsci\\.[\\w.]+)`");

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("docs", "concepts.md")))
                .results()
                .toList();
    }

    @Test
    void allConceptsAreThereInOrder() throws IOException {
        assertEquals(
                IntStream.rangeClosed(1, 87).boxed().toList(),
                rows().stream().map(row -> Integer.parseInt(row.group(1))).toList());
    }

    @Test
    void everyNamedChecklistAndTypeIsThere() throws IOException {
        for (MatchResult row : rows()) {
            String place = row.group(3);
            Matcher checklist = CHECKLIST.matcher(place);
            Matcher type = TYPE.matcher(place);
            boolean named = place.startsWith("facts of a case") || place.startsWith("the case");
            while (checklist.find()) {
                named = true;
                assertTrue(Checklists.find(checklist.group(1)).isPresent(), row.group());
            }
            while (type.find()) {
                named = true;
                String name = type.group(1);
                assertDoesNotThrow(() -> Class.forName(name), row.group());
            }
            assertTrue(named, row.group());
        }
    }

    @Test
    void rowsOfWhichOnlyAPartIsThereSayWhatIsNot() throws IOException {
        List<Integer> partial = List.of(17, 27, 40, 53, 79, 80, 86);
        for (MatchResult row : rows()) {
            if (partial.contains(Integer.parseInt(row.group(1)))) {
                assertTrue(
                        Pattern.compile("\\b(not|only|Nothing)\\b")
                                .matcher(row.group(3))
                                .find(),
                        row.group());
            }
        }
    }
}
