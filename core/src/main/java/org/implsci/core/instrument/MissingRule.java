package org.implsci.core.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.term.Term;

/**
 * A rule for the number of answered items that a score needs; the caller chooses it.
 *
 * <p>With {@code n} items answered of a base {@code b}, the score exists if {@code n >= 1} and {@code n / b >=
 * numerator / denominator}, or {@code >} where the rule is strict. By default the base leaves out items that do not
 * apply ({@link Base#APPLICABLE}), since these cannot be missing. No rule fills in a missing answer, or counts it as
 * zero or as the midpoint. Immutable and thread-safe.
 *
 * <p>Sources ask for different rules: at least half in the EORTC manual, more than half in FACIT (the latter not
 * checked at the source); for many instruments no rule is published. So the caller must choose.
 *
 * @param code the name of the rule: lower-case words joined by hyphens
 * @param numerator the numerator of the fraction needed; 0 to the denominator
 * @param denominator the denominator of the fraction needed; 1 to 1000
 * @param strict whether the fraction must be exceeded
 * @param base the items that are counted
 */
public record MissingRule(String code, int numerator, int denominator, boolean strict, Base base)
        implements Serializable {
    /** Refuses fractions outside 0 to 1, and a strict rule that no answers could meet. */
    public MissingRule {
        Objects.requireNonNull(base, "base");
        new Requirements()
                .notBlank("code", code)
                .range("denominator", denominator, 1, 1000)
                .range("numerator", numerator, 0, denominator)
                .that(!strict || numerator != denominator, MissingRule::impossible)
                .orThrow();
    }

    private static Finding impossible() {
        return Finding.error("instrument.missing-rule.impossible", Pointer.ROOT.at("strict"))
                .message("a strict rule cannot require more than all items")
                .expected("a strict rule with a fraction below one")
                .build();
    }

    /** {@return the rule {@code complete-only}: all items must be answered} */
    public static MissingRule completeOnly() {
        return new MissingRule("complete-only", 1, 1, false, Base.APPLICABLE);
    }

    /** {@return the rule {@code half}: at least half of the items must be answered} */
    public static MissingRule half() {
        return new MissingRule("half", 1, 2, false, Base.APPLICABLE);
    }

    /** {@return the rule {@code strict-half}: more than half of the items must be answered} */
    public static MissingRule strictHalf() {
        return new MissingRule("strict-half", 1, 2, true, Base.APPLICABLE);
    }

    /**
     * {@return the rule {@code minimum-fraction}: at least a fraction of the items must be answered}
     *
     * @param numerator the numerator, such as 3
     * @param denominator the denominator, such as 4
     */
    public static MissingRule minimumFraction(int numerator, int denominator) {
        return new MissingRule("minimum-fraction", numerator, denominator, false, Base.APPLICABLE);
    }

    /** {@return the rule {@code available-items}: one answered item is enough} */
    public static MissingRule availableItems() {
        return new MissingRule("available-items", 0, 1, false, Base.APPLICABLE);
    }

    /**
     * {@return a copy of this rule whose base includes items that do not apply ({@link Base#ALL}), so that they count
     * as missing}
     */
    public MissingRule ofAllItems() {
        return new MissingRule(code, numerator, denominator, strict, Base.ALL);
    }

    /**
     * {@return whether enough items are answered for a score}
     *
     * @param answered the number of items with a number
     * @param notApplicable the number of items that do not apply
     * @param items the number of all items
     */
    public boolean isMet(int answered, int notApplicable, int items) {
        long needed = (long) numerator * (base == Base.ALL ? items : items - notApplicable);
        long has = (long) denominator * answered;
        return answered > 0 && (strict ? has > needed : has >= needed);
    }

    /** {@return the name of the rule, with its fraction and base where the name does not imply them} */
    @Override
    public String toString() {
        return code
                + (code.equals("minimum-fraction") ? " " + numerator + "/" + denominator : "")
                + (base == Base.ALL ? " of all items" : "");
    }

    @JsonValue
    Json toJson() {
        return new Json(code, numerator, denominator, strict, base);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static MissingRule fromJson(Json json) {
        return new MissingRule(json.code, json.numerator, json.denominator, json.strict, json.base);
    }

    /** The JSON form of a rule; its numbers are objects so that a missing one is refused and not read as 0. */
    record Json(String code, Integer numerator, Integer denominator, Boolean strict, Base base) {}

    /** The items that count as those that could have been answered. */
    public enum Base implements Term {
        /** All items except those that do not apply. */
        APPLICABLE("items that apply"),
        /** All items of the subscale. */
        ALL("all items");

        private final String label;

        Base(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
