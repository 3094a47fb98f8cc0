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
    void theLinesForJShellPrintWhatTheReadmeSays(@TempDir Path folder) throws IOException {
        List<String> marks = List.of("jshell", "jshell comb", "jshell rogers", "jshell rollout");
        StringBuilder lines = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        for (String mark : marks) {
            // A snippet that fails does not end JShell, so a line behind each block says that it was reached in order.
            lines.append(block(mark))
                    .append("println(\"-- end of ")
                    .append(mark)
                    .append("\")\n");
            expected.append(block(mark + " output"))
                    .append("-- end of ")
                    .append(mark)
                    .append('\n');
        }
        Path script = Files.writeString(folder.resolve("readme.jsh"), lines.append("/exit\n"));
        JavaProcess shell = JavaProcess.run(
                "jshell",
                List.of("-s", "-J-Duser.home=" + folder, "--class-path", JAR, "start.jsh", script.toString()));
        assertEquals(expected.toString(), shell.out(), shell.err());
    }

    @Test
    void theReadmeNamesNoPlaceOfThisMachine() throws IOException {
        String readme = Files.readString(README);
        assertFalse(readme.contains(System.getProperty("user.home") + "/"));
        assertTrue(readme.contains("mvn -q -DskipTests package && java -jar examples/target/implsci.jar"));
        assertTrue(readme.contains("mvn verify"));
    }
}
