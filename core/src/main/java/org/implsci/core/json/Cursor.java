package org.implsci.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.text.SafeText;
import org.jspecify.annotations.Nullable;

/** The state of reading: the parser, the path to the current value, and the findings so far. */
final class Cursor {
    private JsonParser parser;
    private final int mostFindings;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable String[] names = new @Nullable String[16];
    private int[] indices = new int[16];
    private int depth;
    /** For arrays with faulty elements: the original index of each element that was kept. */
    private final Map<Pointer, int[]> kept = new HashMap<>();

    Cursor(JsonParser parser, int mostFindings) {
        this.parser = parser;
        this.mostFindings = mostFindings;
    }

    JsonParser parser() {
        return parser;
    }

    /** Switches to another parser and returns the previous one. */
    JsonParser switchTo(JsonParser next) {
        JsonParser previous = parser;
        parser = next;
        return previous;
    }

    void enter(String name) {
        grow();
        names[depth++] = name;
    }

    void enter(int index) {
        grow();
        names[depth] = null;
        indices[depth++] = index;
    }

    void leave() {
        depth--;
    }

    private void grow() {
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            indices = Arrays.copyOf(indices, 2 * depth);
        }
    }

    Pointer pointer() {
        Pointer pointer = Pointer.ROOT;
        for (int level = 0; level < depth; level++) {
            String name = names[level];
            pointer = name == null ? pointer.at(indices[level]) : pointer.at(name);
        }
        return pointer;
    }

    int faults() {
        return findings.size();
    }

    /** Removes all findings after the first {@code count}. */
    void forgetAfter(int count) {
        findings.subList(count, findings.size()).clear();
    }

    /** Records which elements of the current array are kept in its list. */
    void keep(List<Integer> indicesKept) {
        kept.put(pointer(), indicesKept.stream().mapToInt(Integer::intValue).toArray());
    }

    void refuse(String code, String message, String expected, String found) throws IOException {
        report(Finding.error(code, pointer())
                .message(message)
                .expected(expected)
                .found(found)
                .build());
    }

    void report(Finding finding) throws IOException {
        report(finding, parser.currentTokenLocation());
    }

    void report(Finding finding, @Nullable JsonLocation location) throws IOException {
        findings.add(located(finding, location));
        if (findings.size() >= mostFindings) {
            throw new TooManyFindings();
        }
    }

    /** Adds the last finding, after which nothing is read. */
    void end(Finding finding, @Nullable JsonLocation location) {
        findings.add(located(finding, location));
    }

    /** Reports that reading stopped because there were too many findings. */
    void stopped(int most) {
        end(
                Finding.error("json.limit", Pointer.ROOT)
                        .message("too many faults; reading stopped after " + most)
                        .build(),
                null);
    }

    /**
     * Reports the findings of a type's own rules about a value made at the current place.
     *
     * @param ruleFindings findings with pointers relative to the current place
     * @param partial whether faulty parts were left out of the value; then findings that something is absent are
     *     withheld, since the faulty part may contain it
     */
    void reportRules(Findings ruleFindings, boolean partial) throws IOException {
        Pointer here = pointer();
        for (Finding finding : ruleFindings) {
            if (!(partial && finding.code().endsWith(".absent"))) {
                report(finding.withPointer(original(here, finding.pointer())), null);
            }
        }
    }

    /** Returns the pointer into the document for a pointer into a value from which faulty elements were left out. */
    private Pointer original(Pointer here, Pointer relative) {
        if (kept.isEmpty()) {
            return relative.under(here);
        }
        Pointer place = here;
        for (String step : relative.steps()) {
            int[] indicesKept = kept.get(place);
            // A rule may name an element that does not exist.
            boolean moved = indicesKept != null && Integer.parseInt(step) < indicesKept.length;
            place = indicesKept != null && moved ? place.at(indicesKept[Integer.parseInt(step)]) : place.at(step);
        }
        return place;
    }

    static Finding located(Finding finding, @Nullable JsonLocation location) {
        if (location == null || location.getLineNr() < 1 || finding.parameters().containsKey("line")) {
            return finding;
        }
        Map<String, String> parameters = new LinkedHashMap<>(finding.parameters());
        parameters.put("line", Integer.toString(location.getLineNr()));
        parameters.put("column", Integer.toString(Math.max(1, location.getColumnNr())));
        return finding.withParameters(parameters);
    }

    /** Returns the kind of the current token, with its text if short, for a message. */
    String shownToken() throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "the text " + SafeText.quoted(parser.getText(), 60);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + SafeText.line(parser.getText(), 40);
            case VALUE_TRUE, VALUE_FALSE -> parser.getText();
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }

    Findings findings() {
        return new Findings(findings);
    }

    /** Ends the reading of a document with too many faults. */
    static final class TooManyFindings extends IOException {
        private static final long serialVersionUID = 1L;

        TooManyFindings() {
            super("too many findings", null);
        }
    }
}
