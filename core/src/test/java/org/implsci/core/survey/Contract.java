package org.implsci.core.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** The contract of value types for one value, one that was made apart and is equal, and one that is not. */
public final class Contract {
    private Contract() {}

    /** Equality by value, a line of at most 80 characters, and Java serialisation. */
    public static void isValue(Object value, Object equal, Object other) {
        assertEquals(value, equal);
        assertEquals(value.hashCode(), equal.hashCode());
        assertTrue(value.toString().length() <= 80, value::toString);
        org.implsci.core.Contract.ofValues(List.of(value, other));
    }

    /** The same, and JSON that reads back as the same value and writes back as the same text. */
    public static <T> void isDocument(Class<T> type, T value, T equal, T other) {
        isValue(value, equal, other);
        org.implsci.core.Contract.ofJson(type, List.of(value));
    }
}
