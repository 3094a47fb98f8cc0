package org.implsci.rollout.plan.monitoring;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * What has to be tracked after a change goes live.
 *
 * <p>Source: report 001, line 314.
 */
public enum MonitoringDimension implements Term {
    /** Whether it does what it is for. */
    PERFORMANCE("performance", "performance"),
    /** Whether it is used. */
    USAGE("usage", "usage"),
    /** What else it does. */
    UNINTENDED_CONSEQUENCES("unintended-consequences", "unintended consequences");

    /** The closed list. */
    public static final Vocabulary<MonitoringDimension> VOCABULARY =
            Vocabulary.of("monitoring dimension", MonitoringDimension.class);

    private final String code;
    private final String label;

    MonitoringDimension(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
