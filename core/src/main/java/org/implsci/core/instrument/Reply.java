package org.implsci.core.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * A reply to one item of a sheet: a number of the item's scale, or the code of the reason why there is none.
 *
 * <p>In JSON it is the number or the code itself. The item's {@link Scale} decides whether the reply is allowed and
 * what kind of missing answer a code means. Immutable and thread-safe.
 */
public final class Reply implements Serializable {
    /** The item was asked and left blank. */
    public static final Reply NOT_ANSWERED = missing(MissingCode.NOT_ANSWERED);

    @Serial
    private static final long serialVersionUID = 1L;

    private final int number;
    private final @Nullable String code;

    private Reply(int number, @Nullable String code) {
        this.number = number;
        this.code = code;
    }

    /**
     * {@return a reply that gives a number}
     *
     * @param number any number; the item's scale decides whether it is allowed
     */
    public static Reply of(int number) {
        return new Reply(number, null);
    }

    /**
     * {@return a reply without a number}
     *
     * @param code the reason
     */
    public static Reply missing(MissingCode code) {
        Objects.requireNonNull(code, "code");
        return new Reply(0, code.code());
    }

    /**
     * {@return a reply without a number}
     *
     * @param code the code of the reason; the item's scale decides whether it is allowed
     */
    public static Reply missing(String code) {
        return new Reply(0, Objects.requireNonNull(code, "code"));
    }

    /** {@return the number, if one was given} */
    public OptionalInt number() {
        return code == null ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** {@return the code of the reason for a missing number; empty exactly if there is a number} */
    public Optional<String> missing() {
        return Optional.ofNullable(code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reply that && number == that.number && Objects.equals(code, that.code);
    }

    @Override
    public int hashCode() {
        return code == null ? number : code.hashCode();
    }

    @Override
    public String toString() {
        return code == null ? Integer.toString(number) : SafeText.line(code, 60);
    }

    @JsonValue
    Object toJson() {
        return code == null ? (Object) number : code;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Reply fromJson(Object form) {
        if (form instanceof Integer number) {
            return of(number);
        }
        if (form instanceof String code) {
            return missing(code);
        }
        throw Finding.error("json.type", Pointer.ROOT)
                .message("wrong kind of value")
                .expected("a whole number or a text")
                .found(SafeText.line(String.valueOf(form), 60))
                .build()
                .toException();
    }
}
