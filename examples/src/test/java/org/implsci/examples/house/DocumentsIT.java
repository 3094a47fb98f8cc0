package org.implsci.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README, the guides and the cookbook show is what a reader gets. */
class DocumentsIT {
    private static final String JAR = System.getProperty("implsci.jar");
    private static final Path README = Path.of("..", "README.md");
    private static final Path COOKBOOK = Path.of("cookbook");

    /**
     * All lines for JShell, in one session.
     *
     * <p>A line that fails does not end JShell, and JShell then ends as if nothing had happened; so a mark behind each snippet
     * says that it was reached, and the whole output is compared.
     */
    @Test
    void theLinesForJShellPrintWhatIsShown(@TempDir Path folder) throws IOException {
        List<Documents.Snippet> snippets = new ArrayList<>();
        Documents.all().forEach(file -> snippets.addAll(Documents.snippets(file)));
        snippets.addAll(cookbook());
        assertTrue(snippets.size() >= 4, snippets::toString);
        StringBuilder lines = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        for (Documents.Snippet snippet : snippets) {
            String end = "-- end of " + snippet.name();
            lines.append(snippet.code()).append("println(\"").append(end).append("\")\n");
            expected.append(snippet.output()).append(end).append('\n');
        }
        Path script = Files.writeString(folder.resolve("documents.jsh"), lines.append("/exit\n"));
        JavaProcess shell = JavaProcess.run(
                "jshell",
                List.of("-s", "-J-Duser.home=" + folder, "--class-path", JAR, "start.jsh", script.toString()));
        assertEquals(expected.toString(), shell.out(), shell.err());
    }

    /** Each script of the cookbook has a text beside it with what it prints. */
    private static List<Documents.Snippet> cookbook() throws IOException {
        List<Documents.Snippet> recipes = new ArrayList<>();
        try (Stream<Path> scripts = Files.list(COOKBOOK)) {
            for (Path script : scripts.filter(file -> file.toString().endsWith(".jsh"))
                    .sorted()
                    .toList()) {
                Path output = Path.of(script.toString().replace(".jsh", ".txt"));
                recipes.add(new Documents.Snippet(
                        script.getFileName().toString(), Files.readString(script), Files.readString(output)));
            }
        }
        return recipes;
    }

    @Test
    void theJarPrintsWhatIsShown() {
        for (Path file : Documents.all()) {
            for (Documents.Run shown : Documents.runs(file)) {
                List<String> command = new ArrayList<>(List.of("-jar", JAR));
                command.addAll(shown.arguments());
                JavaProcess run = JavaProcess.java(command);
                assertTrue(run.out().contains(shown.text()), () -> file + " " + shown.arguments() + "\n" + run.out());
            }
        }
    }

    @Test
    void theReadmeNamesItsTwoCommandsAndNoPlaceOfThisMachine() throws IOException {
        String readme = Files.readString(README);
        assertFalse(readme.contains(System.getProperty("user.home") + "/"));
        assertTrue(readme.contains("mvn -q -Dmaven.test.skip package && java -jar examples/target/implsci.jar"));
        assertTrue(readme.contains("mvn verify"));
        assertTrue(Files.size(README) <= 7_000, "the README has " + Files.size(README) + " bytes");
        assertTrue(readme.lines().limit(30).anyMatch("```java"::equals), "Java within the first 30 lines");
        assertEquals(
                2,
                Documents.runs(Path.of("docs", "pilot.md")).size(),
                "runs of the jar that the page on the pilot shows");
    }

    private static final Pattern PLACE = Pattern.compile("\\| `([^`]+\\.java)` \\|");

    @Test
    void thePageOfPlacesNamesFilesThatAreThere() throws IOException {
        String page = Files.readString(Path.of("..", "CONTRIBUTING.md"));
        List<String> places = PLACE.matcher(page)
                .results()
                .map(match -> match.group(1).replace("...", "src/main/java/org/implsci"))
                .toList();
        assertEquals(10, places.size(), places::toString);
        for (String place : places) {
            assertTrue(Files.exists(Path.of("..", place)), place);
        }
    }
}
