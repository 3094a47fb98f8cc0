package org.implsci.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a newcomer builds in an afternoon works: the projects in {@code src/it}, which know of us only what the README says.
 *
 * <p>Maven has built them before, each by itself and from jars; here they run. A framework module depends on no other, so a
 * host has one dependency for each framework that it takes, and there is a project for each.
 */
class NewcomerIT {
    private static final Path PROJECTS = Path.of(System.getProperty("implsci.newcomers"));
    private static final String VERSION = System.getProperty("implsci.version");
    private static final Pattern XML = Pattern.compile("```xml\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ARTIFACT =
            Pattern.compile("<groupId>(.*?)</groupId>\\s*<artifactId>(.*?)</artifactId>", Pattern.DOTALL);
    private static final Pattern MODULE = Pattern.compile("<module>(.*?)</module>");
    private static final Pattern LINE = Pattern.compile("^error, line (\\d+), ");

    private static List<String> run(String project, String... arguments) throws IOException {
        Path target = PROJECTS.resolve(project).resolve("target");
        String classPath =
                target.resolve("classes") + File.pathSeparator + Files.readString(target.resolve("classpath"));
        List<String> command = new ArrayList<>(List.of("-classpath", classPath, "host.Newcomer"));
        command.addAll(List.of(arguments));
        JavaProcess process = JavaProcess.java(command);
        assertEquals("", process.err());
        assertEquals(0, process.exitCode());
        return process.out().lines().toList();
    }

    private static Path file(String name) {
        return PROJECTS.resolve("nasss").resolve(name);
    }

    @ParameterizedTest
    @ValueSource(strings = "nasss")
    void theProjectIsWhatTheReadmeShows(String module) throws IOException {
        Matcher shown = XML.matcher(Files.readString(Path.of("..", "README.md")));
        assertTrue(shown.find());
        String project = Files.readString(PROJECTS.resolve(module).resolve("pom.xml"));
        String embedded = shown.group(1).replace("implsci-nasss", "implsci-" + module);
        assertTrue(
                unindented(project).contains(unindented(embedded)),
                () -> "README, for version " + VERSION + ":\n" + embedded + "\nproject:\n" + project);
    }

    private static String unindented(String xml) {
        return xml.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    /** Whoever imports our versions keeps their own of Jackson, Spring and all else, and the scopes of these. */
    @Test
    void whatIsImportedManagesOurModulesAndNothingElse() throws IOException {
        String root = Files.readString(Path.of("..", "pom.xml"));
        String managed =
                root.substring(root.indexOf("<dependencyManagement>"), root.indexOf("</dependencyManagement>"));
        List<String> artifacts = ARTIFACT.matcher(managed)
                .results()
                .map(match -> match.group(1) + ":" + match.group(2))
                .toList();
        assertEquals(
                MODULE.matcher(root)
                        .results()
                        .map(match -> "org.implsci:implsci-" + match.group(1))
                        .filter(name -> !name.endsWith("-examples"))
                        .toList(),
                artifacts);
    }

    /** The list of 2019 asks 3, 5, 2, 3, 5, 1 and 2 questions, and we one more of technology; the worst of two ratings stands. */
    @Test
    void aQuestionOfOnesOwnCountsInItsDomain() throws IOException {
        List<String> lines = run("nasss", file("mended.json").toString());
        List<String> rows = lines.subList(2, 9).stream()
                .map(line -> line.replaceAll(" {2,}", " | "))
                .toList();
        assertEquals(
                List.of(
                        "1 | Condition | nothing rated | rated not answered 3 (of 3)",
                        "2 | Technology | complex (+4 not answered) | rated simple 1, complex 1, not answered 4 (of 6)",
                        "3 | Value proposition | nothing rated | rated not answered 2 (of 2)",
                        "4 | Adopters | nothing rated | rated not answered 3 (of 3)",
                        "5 | Organisation | nothing rated | rated not answered 5 (of 5)",
                        "6 | Wider system | nothing rated | rated not answered 1 (of 1)",
                        "7 | Embedding and adaptation over time | nothing rated | rated not answered 2 (of 2)"),
                rows);
        int own = lines.indexOf("  trust:2f Link to our booking system");
        assertEquals("    me: complex - no interface", lines.get(own + 1), lines::toString);
    }

    /** The file has five faults, one of them in two places: a key that is not known, and the one for which it stands missing. */
    @Test
    void aBrokenFileCanBeMendedByWhatIsSaidOfIt() throws IOException {
        List<String> faults = run("nasss", file("broken.json").toString()).stream()
                .filter(line -> line.startsWith("error, "))
                .toList();
        assertEquals(6, faults.size(), faults::toString);
        assertSaid(faults, "line 5, /date: ", "a date such as 2026-01-31", "\"28 November 2026\"");
        assertSaid(faults, "line 8, /customQuestions/0/code: ", "needs a namespace", "trust:2f", "\"2f\"");
        assertSaid(faults, "line 19, /sheets/0/ratings/0/answer: ", "one of simple, complicated, complex", "\"easy\"");
        assertSaid(faults, "line 22, /sheets/0/ratings/1/question: ", "one of 1A, 1B", "\"2F\"", "customQuestions");
        assertSaid(faults, "line 25, /sheets/0/ratings/2/answer: ", "a mandatory key is missing");
        assertSaid(faults, "line 27, /sheets/0/ratings/2/level: ", "one of question, answer, rationale", "\"level\"");

        // Whoever changed the lines that are named, and no other, has a file that is read.
        List<String> broken = Files.readAllLines(file("broken.json"));
        List<String> mended = Files.readAllLines(file("mended.json"));
        assertEquals(
                List.of(5, 8, 19, 22, 27),
                IntStream.rangeClosed(1, broken.size())
                        .filter(line -> !broken.get(line - 1).equals(mended.get(line - 1)))
                        .boxed()
                        .toList());
        assertTrue(faults.stream().allMatch(fault -> LINE.matcher(fault).find()), faults::toString);
        List<String> good = run("nasss", file("mended.json").toString());
        assertTrue(good.contains("NASSS: complex 1, complicated 0, simple 1, no level 5 (worst)"), good::toString);
        assertTrue(good.stream().noneMatch(line -> line.startsWith("error")), good::toString);
    }

    private static void assertSaid(List<String> faults, String place, String... words) {
        String fault = faults.stream()
                .filter(line -> line.startsWith("error, " + place))
                .findFirst()
                .orElseThrow(() -> new AssertionError(place + " in " + faults));
        for (String word : words) {
            assertTrue(fault.contains(word), () -> word + " in " + fault);
        }
    }

    /** The guide of 2014 trains and enables where physical capability is wanting; our trust counts aids as surroundings. */
    @Test
    void aRuleSetOfOnesOwnSuggestsByItsOwnCells() throws IOException {
        List<String> lines = run("comb");
        List<String> functions =
                lines.stream().filter(line -> !line.startsWith("  because: ")).toList();
        assertEquals(
                List.of(
                        "2 functions and 6 policies for 1 needs by guide-2014",
                        "training",
                        "enablement",
                        "3 functions and 6 policies for 1 needs by trust-2026",
                        "training",
                        "environmental restructuring",
                        "enablement"),
                functions);
        assertTrue(
                lines.contains("  because: trust-2026: physical capability -> environmental restructuring:"
                        + " Our trust 2026, Local rules of the wheel (our own choice)"),
                lines::toString);
    }

    /** Our scheme wants somebody who verifies each task; nobody verifies the training, and nothing else is an error. */
    @Test
    void aSchemeOfOnesOwnIsCheckedByItsOwnBounds() throws IOException {
        List<String> lines = run("rollout");
        assertEquals(
                List.of(
                        "Task | CCIO | Ward manager | Safety officer",
                        "Train the ward | A | R",
                        "Go or no-go | A | R | V"),
                List.of(0, 2, 3).stream()
                        .map(row -> lines.get(row).replaceAll(" {2,}", " | "))
                        .toList());
        List<String> errors =
                lines.stream().filter(line -> line.startsWith("error, ")).toList();
        assertEquals(1, errors.size(), errors::toString);
        assertTrue(errors.get(0).startsWith("error, /tasks/0: "), errors::toString);
        for (String word : List.of("Train the ward", "V (verifies safety)", "at least 1", "found 0")) {
            assertTrue(errors.get(0).contains(word), errors::toString);
        }
    }
}
