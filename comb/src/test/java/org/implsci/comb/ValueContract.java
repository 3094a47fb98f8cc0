package org.implsci.comb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.json.JsonCodec;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.Executable;

/** What every value type keeps: equality, serialisation, JSON there and back, a headline of one line. */
public final class ValueContract {
    private static final JsonCodec CODEC = JsonCodec.standard();

    private ValueContract() {}

    /** Two values that were built alike, and one that was not. */
    public static void value(Object value, Object alike, Object other) {
        assertEquals(value, alike);
        assertEquals(value.hashCode(), alike.hashCode());
        assertNotEquals(value, other);
        assertNotEquals(value, "something else");
        assertEquals(value, serialised(value));
        headline(value);
        headline(other);
    }

    /** A value whose JSON form gives the same value, and the same text when written again. */
    public static <T> void json(T value, Class<T> type) {
        String text = CODEC.write(value);
        T read = CODEC.read(text, type).orThrow();
        assertEquals(value, read);
        assertEquals(text, CODEC.write(read));
    }

    private static void headline(Object value) {
        assertTrue(value.toString().length() <= 80, value::toString);
        assertTrue(value.toString().lines().count() == 1, value::toString);
    }

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
            throw new AssertionError(e);
        }
    }

    /** The refusal of what must not be built: code and place of every finding, in order. */
    public static String refusal(Executable executable) {
        return refused(executable).findings().all().stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .collect(java.util.stream.Collectors.joining("; "));
    }

    public static InvalidInputException refused(Executable executable) {
        return Assertions.assertThrows(InvalidInputException.class, executable);
    }

    /** The refusal of a document: code and place of every finding, in order. */
    public static String refusal(String text, Class<?> type) {
        return CODEC.read(text, type).findings().all().stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .collect(java.util.stream.Collectors.joining("; "));
    }
}
