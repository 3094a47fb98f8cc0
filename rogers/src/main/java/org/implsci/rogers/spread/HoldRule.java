package org.implsci.rogers.spread;

import java.io.Serializable;
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
     * From one moment to the next, any fall.
     *
     * @return the strictest rule
     */
    public static HoldRule anyFall() {
        return new HoldRule(1, 0);
    }

    /** Over how many moments, and what fall counts. */
    @Override
    public String toString() {
        return "hold if breadth grows while depth falls by more than "
                + Decimals.significant(100 * tolerance, 4)
                + " points over " + moments + (moments == 1 ? " moment" : " moments");
    }
}
