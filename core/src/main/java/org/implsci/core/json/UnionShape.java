package org.implsci.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.term.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The shape of a sealed family of records: an object in which one key names the record. */
final class UnionShape extends Shape {
    private final String discriminator;
    private final Vocabulary<Map.Entry<String, RecordShape>> members;

    UnionShape(String discriminator, Map<String, RecordShape> members) {
        this.discriminator = discriminator;
        this.members = Vocabulary.of(discriminator, List.copyOf(members.entrySet()), Map.Entry::getKey);
    }

    @Override
    Object read(Cursor cursor) throws IOException {
        JsonParser parser = cursor.parser();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return wrongKind(cursor);
        }
        // The discriminator may come at any position, so the object is kept until it is found.
        TokenBuffer kept = new TokenBuffer(parser).forceUseOfBigDecimal(false);
        kept.copyCurrentStructure(parser);
        String name = find(kept);
        if (name == null) {
            cursor.enter(discriminator);
            cursor.report(
                    Finding.error("json.key.absent", cursor.pointer())
                            .message("a mandatory key is missing")
                            .expected("one of " + String.join(", ", members.codes()))
                            .build(),
                    null);
            cursor.leave();
            return FAULT;
        }
        Map.Entry<String, RecordShape> member = members.withCode(name).orElse(null);
        if (member == null) {
            cursor.enter(discriminator);
            cursor.report(members.refusal(cursor.pointer(), name));
            cursor.leave();
            return FAULT;
        }
        try (JsonParser replay = kept.asParserOnFirstToken()) {
            JsonParser before = cursor.switchTo(replay);
            try {
                return member.getValue().read(cursor);
            } finally {
                cursor.switchTo(before);
            }
        }
    }

    private @Nullable String find(TokenBuffer kept) throws IOException {
        try (JsonParser scan = kept.asParserOnFirstToken()) {
            while (scan.nextToken() == JsonToken.FIELD_NAME) {
                boolean here = scan.currentName().equals(discriminator);
                if (scan.nextToken() == JsonToken.VALUE_STRING && here) {
                    return Objects.requireNonNull(scan.getText());
                }
                scan.skipChildren();
            }
            return null;
        }
    }

    @Override
    ObjectNode schema(SchemaDefinitions definitions) {
        ObjectNode schema = SchemaDefinitions.node();
        ArrayNode choices = schema.putArray("oneOf");
        members.terms()
                .forEach(
                        member -> choices.add(member.getValue().chosenBy(discriminator, member.getKey(), definitions)));
        return schema;
    }

    @Override
    String expected() {
        return "an object";
    }
}
