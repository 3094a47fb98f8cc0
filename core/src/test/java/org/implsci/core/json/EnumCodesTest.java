package org.implsci.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import org.implsci.core.finding.Finding;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Enums are read by the codes by which they are written, wherever the code is declared. */
class EnumCodesTest {
    private static final JsonCodec CODEC = JsonCodec.standard();

    @NullMarked
    interface Coded {
        @JsonValue
        String code();
    }

    @NullMarked
    interface CodedByName extends Coded {
        String name();

        @Override
        default String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The annotation stands two interfaces up, and one constant has a class of its own. */
    @NullMarked
    enum Verdict implements CodedByName {
        GO,
        HOLD,
        ROLL_BACK {
            @Override
            public String code() {
                return "back";
            }
        }
    }

    @NullMarked
    record Decision(Verdict verdict) {}

    @ParameterizedTest
    @EnumSource
    void theCodecReadsTheCodeThatItWrites(Verdict verdict) {
        String text = CODEC.write(verdict);
        assertEquals('"' + verdict.code() + "\"\n", text);
        assertEquals(verdict, CODEC.read(text, Verdict.class).orThrow());
        Decision decision = new Decision(verdict);
        assertEquals(decision, CODEC.read(CODEC.write(decision), Decision.class).orThrow());
    }

    @ParameterizedTest
    @EnumSource
    void aMapperWithOurModuleReadsTheCodeThatItWrites(Verdict verdict) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new ImplsciModule());
        assertEquals(verdict, mapper.readValue(mapper.writeValueAsString(verdict), Verdict.class));
    }

    @ParameterizedTest
    @EnumSource
    void aPlainMapperReadsTheCodeThatItWrites(Verdict verdict) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        assertEquals(verdict, mapper.readValue(mapper.writeValueAsString(verdict), Verdict.class));
    }

    @ParameterizedTest
    @EnumSource
    void theNameOfAConstantIsNoCode(Verdict verdict) {
        ReadResult<Verdict> result = CODEC.read('"' + verdict.name() + '"', Verdict.class);
        assertTrue(result.value().isEmpty());
        Finding finding = result.findings().all().get(0);
        assertEquals("term.unknown", finding.code());
        assertEquals("one of go, hold, back", finding.expected().orElseThrow());
    }
}
