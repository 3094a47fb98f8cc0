package org.implsci.examples.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Markdown files that readers work with, and the blocks in them that the build runs.
 *
 * <p>A block is fenced and stands behind a mark, which no reader sees: {@code <!-- jshell NAME -->} for lines of Java,
 * {@code <!-- jshell NAME output -->} for what they print, {@code <!-- output ARGUMENTS -->} for what the runnable jar prints.
 * {@code <!-- jshell NAME setup ... -->} holds lines that run and are not shown.
 */
final class Documents {
    private static final Pattern LINES = Pattern.compile(
            "<!-- jshell (?<name>[\\w-]+)(?: setup\\n(?<setup>.*?)-->| -->\\n```java\\n(?<code>.*?)```"
                    + "| output -->\\n```text\\n(?<output>.*?)```)",
            Pattern.DOTALL);
    private static final Pattern RUN =
            Pattern.compile("<!-- output(?<arguments>[^\\n]*?) -->\\n```text\\n(?<text>.*?)```", Pattern.DOTALL);

    private Documents() {}

    /** Every file: the README and the guides. */
    static List<Path> all() {
        try (Stream<Path> guides = Files.list(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of(Path.of("..", "README.md")),
                            guides.filter(file -> file.toString().endsWith(".md"))
                                    .sorted())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A block that JShell runs, and what it has to print.
     *
     * @param name file and name of the block
     * @param code what to run, hidden lines first
     * @param output what it prints
     */
    record Snippet(String name, String code, String output) {}

    /** The snippets of a file, in its order. */
    static List<Snippet> snippets(Path file) {
        List<Snippet> snippets = new ArrayList<>();
        Matcher blocks = LINES.matcher(read(file));
        StringBuilder code = new StringBuilder();
        while (blocks.find()) {
            if (blocks.group("output") == null) {
                code.append(blocks.group("setup") == null ? blocks.group("code") : blocks.group("setup"));
            } else {
                snippets.add(new Snippet(
                        file.getFileName() + " " + blocks.group("name"), code.toString(), blocks.group("output")));
                code.setLength(0);
            }
        }
        if (!code.isEmpty()) {
            throw new IllegalStateException(file + " does not say what its last lines print");
        }
        return snippets;
    }

    /**
     * A run of the jar.
     *
     * @param arguments the arguments
     * @param text what its output has to contain
     */
    record Run(List<String> arguments, String text) {}

    /** The runs of a file, in its order. */
    static List<Run> runs(Path file) {
        return RUN.matcher(read(file))
                .results()
                .map(match -> new Run(
                        Stream.of(match.group(1).split(" ", -1))
                                .filter(word -> !word.isEmpty())
                                .toList(),
                        match.group(2)))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
