package org.implsci.core.json;

import com.fasterxml.jackson.core.JsonToken;
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

/** The shape of a date, instant, duration or period: ISO 8601 text, in the one form in which it is also written. */
final class IsoShape extends Shape.Scalar {
    private static final Map<Class<?>, IsoShape> BY_TYPE = ImmutableMap.of(
            LocalDate.class, new IsoShape("a date such as 2026-01-31", LocalDate::parse),
            LocalDateTime.class, new IsoShape("a date and time such as 2026-01-31T09:30", LocalDateTime::parse),
            Instant.class, new IsoShape("an instant such as 2026-01-31T09:30:00Z", Instant::parse),
            Duration.class, new IsoShape("a duration such as PT4H", Duration::parse),
            Period.class, new IsoShape("a period such as P14D", Period::parse));

    private final String expected;
    private final Function<String, ?> parse;

    private IsoShape(String expected, Function<String, ?> parse) {
        this.expected = expected;
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
    String expected() {
        return expected;
    }
}
