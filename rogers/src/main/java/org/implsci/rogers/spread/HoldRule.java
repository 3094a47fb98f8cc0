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
 * When to hold spread: breadth grows while depth falls.
 *
 * <p>Innovators in the report warn of "scaling too quickly", of going to new organisations in place of embedding existing
 * work; the report has no figures. How much of a fall counts, and over how many moments, is the caller's choice. Immutable
 * and thread-safe.
 *
 * @param moments over how many moments before the last one the change is taken; at least 1
 * @param tolerance by how much the share of use may fall without a hold; 0 to 1
 */
public record HoldRule(int moments, double tolerance) implements Serializable {
    /** Where the idea comes from; the figures are the caller's. */
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
     * From one moment to the next, any fall. A fall that comes a moment before or after the growth is seen by rules over more
     * moments alone.
     *
     * @return the rule without a tolerance
     */
    public static HoldRule anyFall() {
        return new HoldRule(1, 0);
    }

    /**
     * Returns whether use fell by more than the tolerance: {@code a/b - c/d > tolerance}, without any rounding, so that
     * a fall of ten points is never more than ten points.
     *
     * @param before the use before, of one occasion at least
     * @param after the use after, of one occasion at least
     */
    boolean isFall(Counted before, Counted after) {
        BigDecimal b = BigDecimal.valueOf(before.of());
        BigDecimal d = BigDecimal.valueOf(after.of());
        BigDecimal fall = BigDecimal.valueOf(before.count())
                .multiply(d)
                .subtract(BigDecimal.valueOf(after.count()).multiply(b));
        return fall.compareTo(BigDecimal.valueOf(tolerance).multiply(b).multiply(d)) > 0;
    }

    /** Over how many moments, and what fall counts. */
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

    /** What a rule looks like in JSON. */
    record Json(Integer moments, Double tolerance) {}
}
