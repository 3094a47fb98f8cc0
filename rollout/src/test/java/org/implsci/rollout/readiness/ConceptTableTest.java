package org.implsci.rollout.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The table in the package's documentation names a place for every concept of the reports, and every place is there. */
class ConceptTableTest {
    private static final Pattern ROW = Pattern.compile("<tr><td>(\\d+)</td><td>([^<]+)</td><td>([^<]+)</td></tr>");

    private static List<Matcher> rows() throws IOException {
        Path documentation =
                Path.of("src", "main", "java", "org", "implsci", "rollout", "readiness", "package-info.java");
        Matcher rows = ROW.matcher(Files.readString(documentation));
        List<Matcher> all = new java.util.ArrayList<>();
        while (rows.find()) {
            Matcher row = ROW.matcher(rows.group());
            assertTrue(row.matches());
            all.add(row);
        }
        return all;
    }

    @Test
    void allConceptsAreThereInOrder() throws IOException {
        assertEquals(
                IntStream.rangeClosed(1, 87).boxed().toList(),
                rows().stream().map(row -> Integer.parseInt(row.group(1))).toList());
    }

    @Test
    void everyNamedChecklistAndModuleIsThere() throws IOException {
        for (Matcher row : rows()) {
            Matcher checklist = Pattern.compile("readiness\\.Checklists} \\{@code ([a-z-]+)}")
                    .matcher(row.group(3));
            if (checklist.find()) {
                assertTrue(Checklists.find(checklist.group(1)).isPresent(), row.group());
            }
            Matcher elsewhere = Pattern.compile("\\{@code org\\.implsci\\.(\\w+)\\.([\\w.]+)}")
                    .matcher(row.group(3));
            if (elsewhere.find()) {
                Path source = Path.of(
                        "..",
                        elsewhere.group(1),
                        "src/main/java/org/implsci",
                        elsewhere.group(1),
                        elsewhere.group(2).replace('.', '/') + ".java");
                assertTrue(Files.exists(source), source.toString());
            }
        }
    }
}
