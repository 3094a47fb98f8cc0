package org.implsci.rollout.benefit;

import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** What a change costs besides its price; report 001 (L187-193) names the three that are hidden, report 004 (L534) asks for all. */
public enum CostKind implements Term {
    /** Licences, devices, integration. */
    UPFRONT,
    /** Hours of those who implement it. */
    STAFF_TIME,
    /** Hidden: training, and cover for those who train. */
    TRAINING,
    /** Hidden: old and new side by side. */
    DUAL_RUNNING,
    /** Hidden: leading people through it. */
    CHANGE_MANAGEMENT,
    /** What others have to bear. */
    INDIRECT;

    /** The closed list. */
    public static final Vocabulary<CostKind> VOCABULARY = Vocabulary.of("kind of cost", CostKind.class);
}
