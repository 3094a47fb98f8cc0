package org.implsci.rollout.raci;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;
import org.implsci.core.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * One letter of a scheme: its name, its duty, and the number of parties that may hold it in one task.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Letter implements WithLetter, Serializable permits ImmutableLetter {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_CODE = 8;

    Letter() {}

    /**
     * Returns a letter that any number of parties may hold, or none.
     *
     * @param code the letter as it stands in a cell, such as {@code "C"}
     * @param label the name of the letter, such as {@code "consulted"}
     * @param duty the duty of its holders
     * @param citation the source of the letter
     * @return the letter
     * @throws org.implsci.core.finding.InvalidInputException with every fault
     */
    public static Letter of(String code, String label, Duty duty, Citation citation) {
        return builder().code(code).label(label).duty(duty).citation(citation).build();
    }

    /** {@return a builder with nothing set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the code that a cell shows: one to eight letters or digits} */
    public abstract String code();

    /** {@return the name of the letter in its scheme; never blank} */
    public abstract String label();

    /** {@return the duty of its holders} */
    public abstract Duty duty();

    /** {@return the least number of holders in each task; 0 unless set} */
    @Value.Default
    public int least() {
        return 0;
    }

    /** {@return the greatest number of holders in each task, or empty if the scheme sets no bound} */
    public abstract OptionalInt most();

    /** {@return the source of the letter and its bounds} */
    public abstract Citation citation();

    /** Refuses a code that is too long or has other characters, a blank label and bounds that no row can meet. */
    @Value.Check
    void check() {
        Requirements requirements = new Requirements().notBlank("label", label());
        if (code().isEmpty()
                || code().length() > LONGEST_CODE
                || !code().codePoints().allMatch(Character::isLetterOrDigit)) {
            requirements.add(Finding.error("raci.letter.malformed", Pointer.ROOT.at("code"))
                    .message("the code of a letter must be short, because cells show several")
                    .expected("1 to " + LONGEST_CODE + " letters or digits")
                    .foundText(code())
                    .build());
        }
        int most = most().orElse(Integer.MAX_VALUE);
        requirements
                .range("least", least(), 0, Integer.MAX_VALUE)
                .range("most", most, Math.max(1, least()), Integer.MAX_VALUE);
        requirements.orThrow();
    }

    /** {@return the code and the name, such as {@code "A accountable"}} */
    @Override
    public final String toString() {
        return code() + " " + SafeText.line(label(), 40);
    }

    @JsonValue
    Json toJson() {
        return new Json(
                code(),
                label(),
                duty(),
                least() == 0 ? null : (Integer) least(),
                most().isPresent() ? (Integer) most().getAsInt() : null,
                citation());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Letter fromJson(Json json) {
        return builder()
                .code(json.code)
                .label(json.label)
                .duty(json.duty)
                .least(json.least == null ? 0 : json.least)
                .most(json.most == null ? OptionalInt.empty() : OptionalInt.of(json.most))
                .citation(json.citation)
                .build();
    }

    /** The JSON form; absent values are left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String code,
            String label,
            Duty duty,
            @Nullable Integer least,
            @Nullable Integer most,
            Citation citation) {}

    /** Builds a {@link Letter}; every attribute may be set once. */
    public static final class Builder extends ImmutableLetter.Builder {
        Builder() {}
    }
}
