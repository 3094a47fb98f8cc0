package org.implsci.rollout.plan.monitoring;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * What has to be tracked after a change goes live.
 *
 * <p>Source: report 001, line 314.
 */
public enum MonitoringDimension implements Term {
    /** Whether it does what it is for. */
    PERFORMANCE,
    /** Whether it is used. */
    USAGE,
    /** What else it does. */
    UNINTENDED_CONSEQUENCES;

    /** The closed list. */
    public static final Vocabulary<MonitoringDimension> VOCABULARY =
            Vocabulary.of("monitoring dimension", MonitoringDimension.class);
}
