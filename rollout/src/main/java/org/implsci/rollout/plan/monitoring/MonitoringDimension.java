package org.implsci.rollout.plan.monitoring;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * The three dimensions that a plan has to track after go-live.
 *
 * <p>Source: report 001, line 314.
 */
public enum MonitoringDimension implements Term {
    /** Whether the change achieves its purpose. */
    PERFORMANCE,
    /** Whether people use the change. */
    USAGE,
    /** Effects that were not intended. */
    UNINTENDED_CONSEQUENCES;

    /** The closed list. */
    public static final Vocabulary<MonitoringDimension> VOCABULARY =
            Vocabulary.of("monitoring dimension", MonitoringDimension.class);
}
