package org.implsci.examples.chart;

import org.implsci.core.finding.Requirements;

/**
 * What an adoption series counts; the series itself holds numbers alone.
 *
 * @param what who or what adopts, in the plural
 * @param period how long a period is, in the singular
 */
public record Counted(String what, String period) {
    /** Where nobody has said what is counted. */
    public static final Counted NOT_SAID = new Counted("adopters", "period");

    /** Refuses blank words. */
    public Counted {
        new Requirements().notBlank("what", what).notBlank("period", period).orThrow();
    }
}
