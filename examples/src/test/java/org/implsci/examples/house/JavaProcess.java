package org.implsci.examples.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A tool of the JDK that runs this test, in a process of its own.
 *
 * @param exitCode what it ended with
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
public record JavaProcess(int exitCode, String out, String err) {

    private static final long SECONDS = 180;

    /** Runs {@code java} with the arguments and no input, in an English locale unless they say otherwise. */
    public static JavaProcess java(List<String> arguments) {
        return run("java", arguments);
    }

    /** Runs a tool from the JDK's {@code bin}, such as {@code jshell}. */
    public static JavaProcess run(String tool, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        command.addAll(arguments);
        try {
            Path out = Files.createTempFile("implsci", ".out");
            Path err = Files.createTempFile("implsci", ".err");
            try {
                ProcessBuilder builder =
                        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
                // A JVM that is told to pick up options says so on standard error.
                builder.environment()
                        .keySet()
                        .removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"));
                Process process = builder.start();
                process.getOutputStream().close();
                if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    throw new IllegalStateException(command + " did not end within " + SECONDS + " s");
                }
                return new JavaProcess(
                        process.exitValue(),
                        Files.readString(out, StandardCharsets.UTF_8),
                        Files.readString(err, StandardCharsets.UTF_8));
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
