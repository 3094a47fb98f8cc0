package org.implsci.rollout.raci;

import org.implsci.core.source.Source;

/** The works on which the responsibility matrix rests. */
public final class RaciSources {
    /** An encyclopaedia's account of the matrix, its golden rule and its variants. */
    public static final Source ENCYCLOPAEDIA =
            Source.of("Wikipedia", 2026, "Responsibility assignment matrix").withUrl("en.wikipedia.org/wiki/RASIC");

    /** The questions that a reader asks of the rows and columns of a matrix. */
    public static final Source MATRIX_ANALYSIS =
            Source.of("Trackplus", 2026, "RACI matrix analysis").withUrl("trackplus.com");

    /** Practice charts that name the common faults. */
    public static final Source PRACTICE_CHARTS =
            Source.of("hefrock", 2026, "PM-charts").withUrl("github.com/hefrock/PM-charts");

    /** A list of the letters of many variants. */
    public static final Source WORDBOOKS = Source.of("Henderson", 2026, "Wordbooks: responsibility assignment matrices")
            .withUrl("github.com/joelparkerhenderson/wordbooks");

    /** How a hazard log is kept and who approves it. */
    public static final Source HAZARD_LOG_GUIDE = Source.of("NHS Digital", 2026, "UK Core hazard log")
            .withUrl("github.com/NHSDigital/IOPS-FHIR-Simplifier-Backup")
            .at("guides/UK-Core-Hazard-Log");

    /** The rule base of this library, where no source gives a rule. */
    public static final Source RULE_BASE = Source.of("implsci", 2026, "RACI rule base");

    private RaciSources() {}
}
