package org.implsci.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The modules work as modules: a consumer, {@code src/test/consumer}, is compiled against them on the module path and run
 * from there. All other tests run on the class path, where a missing {@code opens} or {@code exports} is never noticed.
 */
class ModulePathTest {

    private static final Path CONSUMER = Path.of("src", "test", "consumer");

    @Test
    void consumerCompilesAndRuns(@TempDir Path classes) throws IOException {
        String modulePath = LibraryModules.onClassPath().modulePath();
        compile(modulePath, classes);

        JavaProcess consumer = JavaProcess.java(List.of(
                "--module-path",
                modulePath + System.getProperty("path.separator") + classes,
                "--module",
                "consumer/consumer.Main"));

        assertEquals("", consumer.err());
        assertEquals(0, consumer.exitCode());
        List<String> lines = consumer.out().lines().toList();
        assertTrue(lines.get(0).startsWith("consumer of module org.implsci.core"), consumer::out);
        assertEquals(
                List.of(
                        "round trip: true",
                        "NASSS: complex 1, complicated 0, simple 0, no level 6 (worst)",
                        "\"schema\": \"org.implsci/nasss-guidance/1\",",
                        "4 errors"),
                lines.subList(1, lines.size()));
    }

    private static void compile(String modulePath, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(CONSUMER)) {
            List<Path> java =
                    sources.filter(path -> path.toString().endsWith(".java")).toList();
            boolean compiled = compiler.getTask(
                            messages,
                            files,
                            null,
                            List.of(
                                    "--release",
                                    "17",
                                    "-proc:none",
                                    "-Xlint:all,-requires-automatic",
                                    "-Werror",
                                    "--module-path",
                                    modulePath,
                                    "-d",
                                    classes.toString()),
                            null,
                            files.getJavaFileObjectsFromPaths(java))
                    .call();
            assertTrue(compiled, messages::toString);
        }
    }
}
