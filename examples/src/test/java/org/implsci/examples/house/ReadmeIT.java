package org.implsci.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what a reader gets. */
class ReadmeIT {
    private static final String JAR = System.getProperty("implsci.jar");
    private static final Path README = Path.of("..", "README.md");

    /** The fenced block behind a mark. */
    private static String block(String mark) throws IOException {
        Matcher block = Pattern.compile("<!-- " + mark + " -->\n```[a-z]*\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(README));
        assertTrue(block.find(), "the README has no block marked " + mark);
        return block.group(1);
    }

    @Test
    void theFirstCommandPrintsTheTable() throws IOException {
        JavaProcess run = JavaProcess.java(List.of("-jar", JAR));
        assertTrue(run.out().contains(block("output")), run.out());
    }

    @Test
    void theLinesForJShellPrintTheTable(@TempDir Path folder) throws IOException {
        // A snippet that fails does not end JShell, so the last line says that all went well.
        Path lines = folder.resolve("readme.jsh");
        Files.writeString(lines, block("jshell") + "println(\"-- all went well\")\n/exit\n");
        JavaProcess shell = JavaProcess.run(
                "jshell",
                List.of(
                        "-s",
                        "-J-Duser.home=" + folder,
                        "--class-path",
                        JAR,
                        Path.of("start.jsh").toString(),
                        lines.toString()));
        assertEquals(block("jshell output") + "-- all went well\n", shell.out(), shell.err());
    }

    @Test
    void theReadmeNamesNoPlaceOfThisMachine() throws IOException {
        String readme = Files.readString(README);
        assertFalse(readme.contains(System.getProperty("user.home") + "/"));
        assertTrue(readme.contains("mvn -q -DskipTests package && java -jar examples/target/implsci.jar"));
        assertTrue(readme.contains("mvn verify"));
    }
}
