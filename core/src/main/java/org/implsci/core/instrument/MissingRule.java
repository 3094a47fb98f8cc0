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
 * How many of its items a score needs: a named choice that the caller makes.
 *
 * <p>With {@code n} items answered of a base {@code b}, the score exists if {@code n >= 1} and
 * {@code n / b >= numerator / denominator}, or {@code >} where the rule is strict. By default the base leaves out the items
 * that do not apply ({@link Base#APPLICABLE}): an item that has no true answer cannot be missing. No rule fills in a missing
 * answer, and there is none that counts it as zero or as the midpoint. Immutable and thread-safe.
 *
 * <p>Sources differ in which rule they ask for: at least half is the rule of the EORTC manual, more than half that of FACIT
 * (the latter not checked at the source), and for many instruments none is published. So there is no default.
 *
 * @param code the name of the rule: lower-case words joined by hyphens
 * @param numerator the numerator of the fraction needed; 0 to the denominator
 * @param denominator the denominator of the fraction needed; 1 to 1000
 * @param strict whether the fraction must be exceeded
 * @param base which items are counted
 */
public record MissingRule(String code, int numerator, int denominator, boolean strict, Base base)
        implements Serializable {
    /** Refuses fractions outside 0 to 1 and a strict rule that nothing can meet. */
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
                .message("nothing is more than all items")
                .expected("a strict rule with a fraction below one")
                .build();
    }

    /** {@return all items must be answered; the rule {@code complete-only}} */
    public static MissingRule completeOnly() {
        return new MissingRule("complete-only", 1, 1, false, Base.APPLICABLE);
    }

    /** {@return at least half of the items must be answered; the rule {@code half}} */
    public static MissingRule half() {
        return new MissingRule("half", 1, 2, false, Base.APPLICABLE);
    }

    /** {@return more than half of the items must be answered; the rule {@code strict-half}} */
    public static MissingRule strictHalf() {
        return new MissingRule("strict-half", 1, 2, true, Base.APPLICABLE);
    }

    /**
     * At least a fraction of the items must be answered.
     *
     * @param numerator such as 3
     * @param denominator such as 4
     * @return the rule {@code minimum-fraction}
     */
    public static MissingRule minimumFraction(int numerator, int denominator) {
        return new MissingRule("minimum-fraction", numerator, denominator, false, Base.APPLICABLE);
    }

    /** {@return one answered item is enough; the rule {@code available-items}} */
    public static MissingRule availableItems() {
        return new MissingRule("available-items", 0, 1, false, Base.APPLICABLE);
    }

    /**
     * {@return the same rule with items that do not apply counted in the base, so that they work against the score; a
     * copy with {@link Base#ALL}}
     */
    public MissingRule ofAllItems() {
        return new MissingRule(code, numerator, denominator, strict, Base.ALL);
    }

    /**
     * Returns whether enough is answered.
     *
     * @param answered how many items have a number
     * @param notApplicable how many items do not apply
     * @param items how many items there are in all
     * @return true if a score may be made
     */
    public boolean isMet(int answered, int notApplicable, int items) {
        long needed = (long) numerator * (base == Base.ALL ? items : items - notApplicable);
        long has = (long) denominator * answered;
        return answered > 0 && (strict ? has > needed : has >= needed);
    }

    /**
     * Returns the name of the rule, its fraction where the name does not say it, and its base where it is not the usual
     * one.
     */
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

    /** What a rule looks like in JSON. */
    record Json(String code, Integer numerator, Integer denominator, Boolean strict, Base base) {}

    /** Which items are counted as those that could have been answered. */
    public enum Base implements Term {
        /** All items but those that do not apply. */
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
