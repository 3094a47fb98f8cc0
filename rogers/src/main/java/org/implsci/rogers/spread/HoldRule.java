package org.implsci.rogers.spread;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;
import org.implsci.core.text.Decimals;
import org.implsci.rogers.source.RogersSources;

/**
 * A rule that says when to hold spread: when breadth grows while depth falls.
 *
 * <p>Innovators in the report warn of "scaling too quickly": going to new organisations before existing work is embedded.
 * The report states no numbers, so the caller chooses the size of the fall and the number of moments. Immutable and
 * thread-safe.
 *
 * @param moments the number of moments over which the change is measured; 1 to 1000
 * @param tolerance the fall in the share of use that leads to no hold; 0 to 1
 */
public record HoldRule(int moments, double tolerance) implements Serializable {
    /** The source of the idea; the numbers are the caller's. */
    public static final Citation SOURCE =
            Citation.report(RogersSources.NUFFIELD_2020.at("Balancing the breadth and depth of scale and spread"));

    /** Refuses values outside their ranges. */
    public HoldRule {
        new Requirements()
                .range("moments", moments, 1, 1000)
                .range(Pointer.ROOT.at("tolerance"), tolerance, 0, 1)
                .orThrow();
    }

    /**
     * Returns the rule that compares each moment with the one before, and counts any fall.
     *
     * <p>Only a rule over more moments notices a fall that comes a moment before or after the growth.
     *
     * @return the rule over one moment without a tolerance
     */
    public static HoldRule anyFall() {
        return new HoldRule(1, 0);
    }

    /**
     * Returns whether the share of use fell by more than the tolerance: {@code a/b - c/d > tolerance}.
     *
     * <p>Exact: a fall of ten points is never more than ten points by rounding.
     *
     * @param before the use before; of at least one occasion
     * @param after the use after; of at least one occasion
     */
    boolean isFall(Counted before, Counted after) {
        BigDecimal b = BigDecimal.valueOf(before.of());
        BigDecimal d = BigDecimal.valueOf(after.of());
        BigDecimal fall = BigDecimal.valueOf(before.count())
                .multiply(d)
                .subtract(BigDecimal.valueOf(after.count()).multiply(b));
        return fall.compareTo(BigDecimal.valueOf(tolerance).multiply(b).multiply(d)) > 0;
    }

    /** Returns the tolerance and the number of moments. */
    @Override
    public String toString() {
        return "hold if breadth grows while depth falls by more than "
                + Decimals.significant(100 * tolerance, 4)
                + " points over " + moments + (moments == 1 ? " moment" : " moments");
    }

    @JsonValue
    Json toJson() {
        return new Json(moments, tolerance);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static HoldRule fromJson(Json json) {
        return new HoldRule(json.moments, json.tolerance);
    }

    /** The JSON form of a rule. */
    record Json(Integer moments, Double tolerance) {}
}
