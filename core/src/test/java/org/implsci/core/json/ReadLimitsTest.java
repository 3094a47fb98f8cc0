package org.implsci.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.implsci.core.ValueTypeContract;
import org.junit.jupiter.api.Test;

class ReadLimitsTest {
    @Test
    void limitsAreAtLeastOne() {
        assertThrows(IllegalArgumentException.class, () -> ReadLimits.STANDARD.withCharacters(0));
        assertThrows(IllegalArgumentException.class, () -> ReadLimits.STANDARD.withDepth(0));
        assertThrows(IllegalArgumentException.class, () -> ReadLimits.STANDARD.withFindings(0));
        ValueTypeContract.ofValues(
                List.of(ReadLimits.STANDARD, ReadLimits.STANDARD.withDepth(7), ReadLimits.STANDARD.withFindings(7)));
    }

    @Test
    void fewerFindingsCanBeAskedFor() {
        JsonCodec brief = JsonCodec.withLimits(ReadLimits.STANDARD.withFindings(2));
        assertEquals(
                3,
                brief.read("{\"a\": 1, \"b\": 2, \"c\": 3}", Trial.class)
                        .findings()
                        .all()
                        .size());
    }
}
