package org.implsci.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.jspecify.annotations.Nullable;

/**
 * Adds line and column to findings that lack them, by reading the text once more.
 *
 * <p>Findings of a type's own rules have only a pointer. A finding about something absent gets the line of what should
 * contain it.
 */
final class LineLocator {
    private final Set<String> wanted = new HashSet<>();
    private final Map<String, JsonLocation> places = new HashMap<>();

    private LineLocator() {}

    static Findings locate(Findings findings, ObjectMapper mapper, String document) throws IOException {
        LineLocator lines = new LineLocator();
        for (Finding finding : findings) {
            if (!finding.parameters().containsKey("line")) {
                for (String text = finding.pointer().text(); !text.isEmpty(); text = container(text)) {
                    lines.wanted.add(text);
                }
                lines.wanted.add("");
            }
        }
        if (!lines.wanted.isEmpty()) {
            lines.scan(mapper, document);
        }
        List<Finding> located = findings.all().stream()
                .map(finding ->
                        Cursor.located(finding, lines.nearest(finding.pointer().text())))
                .toList();
        return new Findings(located);
    }

    private void scan(ObjectMapper mapper, String document) throws IOException {
        try (JsonParser parser = mapper.createParser(document)) {
            parser.nextToken();
            note(Pointer.ROOT, parser.currentTokenLocation());
            value(parser, Pointer.ROOT);
        } catch (JsonProcessingException e) {
            // The syntax error has been reported; the places before it are enough.
            return;
        }
    }

    private void value(JsonParser parser, Pointer here) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                Pointer inner = here.at(parser.currentName());
                note(inner, parser.currentTokenLocation());
                parser.nextToken();
                value(parser, inner);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                Pointer inner = here.at(index);
                note(inner, parser.currentTokenLocation());
                value(parser, inner);
            }
        }
    }

    private void note(Pointer pointer, JsonLocation place) {
        if (wanted.contains(pointer.text())) {
            places.put(pointer.text(), place);
        }
    }

    private @Nullable JsonLocation nearest(String pointer) {
        for (String text = pointer; !text.isEmpty(); text = container(text)) {
            JsonLocation place = places.get(text);
            if (place != null) {
                return place;
            }
        }
        return places.get("");
    }

    private static String container(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }
}
