package org.implsci.rollout.safety.matrix;

import org.implsci.core.source.Source;

/** The sources of the risk matrices. */
public final class RiskSources {
    /** The clinical risk matrix of the standards DCB0129 and DCB0160, and the hazard log, as NHS Digital shows them. */
    public static final Source CLINICAL_RISK = Source.of(
                    "NHS Digital", 2026, "UK Core hazard log: clinical risk matrix of DCB0129 and DCB0160")
            .withUrl("github.com/NHSDigital/IOPS-FHIR-Simplifier-Backup")
            .at("guides/UK-Core-Hazard-Log");

    /** The guide from which the five-by-five matrix of the NHS comes. */
    public static final Source NPSA_2008 =
            Source.of("National Patient Safety Agency", 2008, "A risk matrix for risk managers (0676)");

    /** A safety case whose appendix has the same products and bands, partly under other names. */
    public static final Source SAFETY_CASE_2009 =
            Source.of("NHS DHID", 2009, "CUI CAPS Clinical Safety Case v4.0").at("appendix 1");

    private RiskSources() {}
}
