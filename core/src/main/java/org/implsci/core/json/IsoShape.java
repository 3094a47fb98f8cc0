package org.implsci.core.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Map;
import java.util.function.Function;
import org.implsci.core.text.SafeText;
import org.jspecify.annotations.Nullable;

/** The shape of a date, instant, duration or period: ISO 8601 text, in the form in which it is written. */
final class IsoShape extends Shape.Scalar {
    private static final String DATE = "[+-]?[0-9]{4,10}-[0-9]{2}-[0-9]{2}";
    private static final String TIME = "[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]*)?)?";
    private static final Map<Class<?>, IsoShape> BY_TYPE = ImmutableMap.of(
            LocalDate.class, new IsoShape("a date such as 2026-01-31", "date", DATE, LocalDate::parse),
            LocalDateTime.class,
                    new IsoShape(
                            "a date and time such as 2026-01-31T09:30",
                            null,
                            DATE + "[Tt]" + TIME,
                            LocalDateTime::parse),
            Instant.class,
                    new IsoShape(
                            "an instant such as 2026-01-31T09:30:00Z",
                            "date-time",
                            DATE + "[Tt]" + TIME + "([Zz]|[+-][0-9:]+)",
                            Instant::parse),
            Duration.class,
                    new IsoShape(
                            "a duration such as PT4H",
                            "duration",
                            "[+-]?[Pp]([+-]?[0-9]+[Dd])?([Tt]([+-]?[0-9]+[Hh])?([+-]?[0-9]+[Mm])?([+-]?[0-9]+([.,][0-9]*)?[Ss])?)?",
                            Duration::parse),
            Period.class,
                    new IsoShape(
                            "a period such as P14D",
                            "duration",
                            "[+-]?[Pp]([+-]?[0-9]+[Yy])?([+-]?[0-9]+[Mm])?([+-]?[0-9]+[Ww])?([+-]?[0-9]+[Dd])?",
                            Period::parse));

    private final String expected;
    private final @Nullable String format;
    private final String pattern;
    private final Function<String, ?> parse;

    /**
     * Makes the shape of one type.
     *
     * @param format the format in JSON Schema, or null if there is none
     * @param pattern a pattern that every valid text matches, and few others
     */
    private IsoShape(String expected, @Nullable String format, String pattern, Function<String, ?> parse) {
        this.expected = expected;
        this.format = format;
        this.pattern = "^" + pattern + "$";
        this.parse = parse;
    }

    static @Nullable IsoShape find(Class<?> type) {
        return BY_TYPE.get(type);
    }

    static IsoShape of(Class<?> type) {
        IsoShape shape = find(type);
        if (shape == null) {
            throw new IllegalArgumentException("no ISO text for " + type);
        }
        return shape;
    }

    Object parse(String text) {
        return parse.apply(text);
    }

    @Override
    @Nullable
    Object value(JsonToken token, Cursor cursor) throws IOException {
        if (token != JsonToken.VALUE_STRING) {
            return null;
        }
        String text = cursor.parser().getText();
        try {
            return parse(text);
        } catch (DateTimeException e) {
            cursor.refuse("json.iso-text", "not ISO 8601 text", expected, SafeText.quoted(text, 60));
            return FAULT;
        }
    }

    @Override
    ObjectNode schema(SchemaDefinitions definitions) {
        ObjectNode schema = SchemaDefinitions.ofType("string").put("pattern", pattern);
        return format == null ? schema : schema.put("format", format);
    }

    @Override
    String expected() {
        return expected;
    }
}
