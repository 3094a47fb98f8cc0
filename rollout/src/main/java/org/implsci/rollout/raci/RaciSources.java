package org.implsci.rollout.raci;

import org.implsci.core.source.Source;

/** The sources of the schemes and rules of responsibility matrices. */
public final class RaciSources {
    /** An encyclopaedia article on the matrix, its rule of one accountable, and its variants. */
    public static final Source ENCYCLOPAEDIA =
            Source.of("Wikipedia", 2026, "Responsibility assignment matrix").withUrl("en.wikipedia.org/wiki/RASIC");

    /** Questions to ask about the rows and columns of a matrix. */
    public static final Source MATRIX_ANALYSIS =
            Source.of("Trackplus", 2026, "RACI matrix analysis").withUrl("trackplus.com");

    /** Charts from practice that name common faults. */
    public static final Source PRACTICE_CHARTS =
            Source.of("hefrock", 2026, "PM-charts").withUrl("github.com/hefrock/PM-charts");

    /** A list of the letters in many variants. */
    public static final Source WORDBOOKS = Source.of("Henderson", 2026, "Wordbooks: responsibility assignment matrices")
            .withUrl("github.com/joelparkerhenderson/wordbooks");

    /** A guide to keeping and approving a hazard log. */
    public static final Source HAZARD_LOG_GUIDE = Source.of("NHS Digital", 2026, "UK Core hazard log")
            .withUrl("github.com/NHSDigital/IOPS-FHIR-Simplifier-Backup")
            .at("guides/UK-Core-Hazard-Log");

    /** The rules of this library for which no source was found. */
    public static final Source RULE_BASE = Source.of("implsci", 2026, "RACI rule base");

    private RaciSources() {}
}
