package org.implsci.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a test can hold of the rules of writing in CONTRIBUTING.md. */
class SentencesTest {
    /** A comment that documents a method with a modifier: the comment, and the words up to the method's parameters. */
    private static final Pattern METHOD = Pattern.compile("/\\*\\*((?:[^*]|\\*(?!/))*)\\*/\\n(?: *@[^\\n]*\\n)*"
            + " *((?:public|protected|static|default|abstract|final) [^\\n;={]*)\\(");

    private static final Pattern TYPE = Pattern.compile("\\b(class|record|enum|interface)\\b");
    private static final Pattern MODIFIER = Pattern.compile("public|protected|static|default|abstract|final");
    private static final Pattern VERB = Pattern.compile("[A-Z][a-z]+s");

    private static final Pattern FIVE_LINE_ACCESSOR = Pattern.compile(
            "/\\*\\*\\n *\\* (?:Returns|The|A|An|All|How|Whether|What) [^\\n@{]+\\.\\n *\\*\\n *\\* @return [^\\n]+\\n *\\*/");

    /** Commands of which a reader of a finding cannot tell who is to do what. */
    private static final Pattern RIDDLE =
            Pattern.compile("\\b(?:is|are) borne\\b|\\banew\\b|\\bwhoever\\b|\\bof one's own\\b");

    private static Map<Path, String> sources(String module) {
        try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
            Map<Path, String> sources = new TreeMap<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.put(file, Files.readString(file));
            }
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "nasss", "comb", "rogers", "rollout"})
    void commentsOfMethodsBeginWithAVerb(String module) {
        int methods = 0;
        List<String> others = new ArrayList<>();
        for (Map.Entry<Path, String> source : sources(module).entrySet()) {
            Matcher matcher = METHOD.matcher(source.getValue());
            while (matcher.find()) {
                String[] words = matcher.group(2).trim().split("\\s+", -1);
                boolean constructor = words.length < 2
                        || MODIFIER.matcher(words[words.length - 2]).matches();
                if (TYPE.matcher(matcher.group(2)).find() || constructor) {
                    continue;
                }
                methods++;
                String first = matcher.group(1).replace("*", "").trim().split("\\s+", 2)[0];
                if (!first.equals("{@return") && !VERB.matcher(first).matches()) {
                    others.add(source.getKey().getFileName() + ": " + first);
                }
            }
        }
        assertTrue(methods > 50, module + ": " + methods + " methods");
        assertTrue(others.size() * 20 <= methods, others.size() + " of " + methods + " begin otherwise: " + others);
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "nasss", "comb", "rogers", "rollout"})
    void accessorsAreDocumentedOnOneLine(String module) {
        List<String> places = new ArrayList<>();
        sources(module)
                .forEach((file, text) -> FIVE_LINE_ACCESSOR
                        .matcher(text)
                        .results()
                        .forEach(match -> places.add(file.getFileName() + ": " + match.group())));
        assertEquals(List.of(), places);
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "nasss", "comb", "rogers", "rollout"})
    void wordsThatMadeReadersStopStayOut(String module) {
        List<String> places = new ArrayList<>();
        sources(module)
                .forEach((file, text) -> RIDDLE.matcher(text)
                        .results()
                        .forEach(match -> places.add(file.getFileName() + ": " + match.group())));
        assertEquals(List.of(), places);
    }

    @Test
    void noTwoFilesOfTheLibrariesHaveOneName() {
        Map<String, Long> names = Stream.of("core", "nasss", "comb", "rogers", "rollout")
                .flatMap(module -> sources(module).keySet().stream())
                .map(file -> String.valueOf(file.getFileName()))
                .filter(name -> !name.endsWith("-info.java"))
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        assertEquals(
                List.of(),
                names.entrySet().stream()
                        .filter(entry -> entry.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .toList());
    }
}
