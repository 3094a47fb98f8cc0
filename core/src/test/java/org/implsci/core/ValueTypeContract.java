package org.implsci.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.implsci.core.json.JsonCodec;

/** The contract of value types: equality by content, one line of text, and both kinds of serialisation. */
public final class ValueTypeContract {
    private ValueTypeContract() {}

    /** Checks a value, an equal value built separately, and a different one; their texts have at most 80 characters. */
    public static void isValue(Object value, Object equal, Object other) {
        assertEquals(value, equal);
        assertEquals(value.hashCode(), equal.hashCode());
        assertTrue(value.toString().length() <= 80, value::toString);
        ofValues(List.of(value, other));
    }

    /** Checks the same, and that the JSON form is read back as the same value and written back as the same text. */
    public static <T> void isDocument(Class<T> type, T value, T equal, T other) {
        isValue(value, equal, other);
        ofJson(type, List.of(value));
    }

    /** Checks values that are all different from each other. */
    public static void ofValues(List<?> different) {
        for (Object value : different) {
            for (Object other : different) {
                assertEquals(value == other, value.equals(other), value + " and " + other);
            }
            assertNotEquals(null, value);
            assertNotEquals(value, new Object());
            Object copy = serialised(value);
            assertEquals(value, copy);
            assertEquals(value.hashCode(), copy.hashCode());
            assertNotNull(value.toString());
            assertFalse(value.toString().contains("\n"), value.toString());
        }
    }

    /** Checks that values are read back equal from JSON, and that writing them again gives the same text. */
    public static <T> void ofJson(Class<T> type, List<T> values) {
        JsonCodec codec = JsonCodec.standard();
        for (T value : values) {
            String text = codec.write(value);
            T back = codec.read(text, type).orThrow();
            assertEquals(value, back);
            assertEquals(text, codec.write(back));
            assertTrue(text.endsWith("\n"));
        }
    }

    /** Returns the value after Java serialisation. */
    public static Object serialised(Object value) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(value);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return in.readObject();
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(value + " does not survive Java serialisation", e);
        }
    }
}
