package org.implsci.rollout.measurement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.Decimals;
import org.jspecify.annotations.Nullable;

/**
 * One value of a measure and the size of its sample, or a measurement that was due and has no value.
 *
 * <p>NaN and the infinities count as no value, because a ratio without a denominator is not zero. Immutable and
 * thread-safe.
 */
public final class Measurement implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Measurement ABSENT = new Measurement(Double.NaN, -1);

    private final double value;
    private final long sample;

    private Measurement(double value, long sample) {
        this.value = value;
        this.sample = sample;
    }

    /**
     * Returns a measurement whose sample size is not known.
     *
     * @param value the value; NaN and the infinities stand for no value
     * @return the measurement
     */
    public static Measurement of(double value) {
        return Double.isFinite(value) ? new Measurement(value, -1) : ABSENT;
    }

    /**
     * Returns a measurement with its sample size.
     *
     * @param value the value; NaN and the infinities stand for no value
     * @param sample the number of people, contacts or records measured; not negative
     * @return the measurement
     * @throws org.implsci.core.finding.InvalidInputException if the sample is negative
     */
    public static Measurement of(double value, long sample) {
        new Requirements().range("sample", sample, 0, Long.MAX_VALUE).orThrow();
        return new Measurement(Double.isFinite(value) ? value : Double.NaN, sample);
    }

    /** {@return the measurement that was due and has no value} */
    public static Measurement absent() {
        return ABSENT;
    }

    /** {@return the value, a finite number; empty if there is none} */
    public OptionalDouble value() {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** {@return the number of people, contacts or records measured; empty if it is not known} */
    public OptionalLong sample() {
        return sample < 0 ? OptionalLong.empty() : OptionalLong.of(sample);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Measurement that && Double.compare(value, that.value) == 0 && sample == that.sample;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(value) * 31 + Long.hashCode(sample);
    }

    /** Returns the value and the sample. */
    @Override
    public String toString() {
        String size = sample < 0 ? "" : " (n = " + sample + ")";
        return (Double.isNaN(value) ? "no value" : Decimals.plain(value)) + size;
    }

    @JsonValue
    Json toJson() {
        return new Json(Double.isNaN(value) ? null : value, sample < 0 ? null : sample);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Measurement fromJson(Json json) {
        double value = json.value == null ? Double.NaN : json.value;
        return json.sample == null ? of(value) : of(value, json.sample);
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(@Nullable Double value, @Nullable Long sample) {}
}
