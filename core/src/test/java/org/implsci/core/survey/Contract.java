package org.implsci.core.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import org.implsci.core.json.JsonCodec;

/** What every value type keeps: equality, a short text, and what comes back from both ways of storing it. */
public final class Contract {
    private Contract() {}

    /** Equality by value, a line of at most 80 characters, and Java serialisation. */
    public static void isValue(Object value, Object equal, Object other) {
        assertEquals(value, equal);
        assertEquals(value.hashCode(), equal.hashCode());
        assertNotEquals(value, other);
        assertNotEquals(value, "a text");
        assertTrue(value.toString().length() <= 80, value::toString);
        assertEquals(value, reserialised(value));
    }

    /** The same, and JSON that reads back as the same value and writes back as the same text. */
    public static <T> void isDocument(Class<T> type, T value, T equal, T other) {
        isValue(value, equal, other);
        String text = JsonCodec.standard().write(value);
        T read = JsonCodec.standard().read(text, type).orThrow();
        assertEquals(value, read);
        assertEquals(text, JsonCodec.standard().write(read));
    }

    /** What Java serialisation gives back. */
    public static Object reserialised(Object value) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(value);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return in.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
