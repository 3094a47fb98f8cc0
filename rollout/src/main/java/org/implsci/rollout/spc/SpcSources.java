package org.implsci.rollout.spc;

import org.implsci.core.source.Source;

/** The sources of charts and runs analysis. */
public final class SpcSources {
    /** The R package of the NHS-R community. We ran its rules and wrote our own code for them. */
    public static final Source NHSR_PLOT_THE_DOTS = Source.of("NHS-R Community", 2025, "NHSRplotthedots 0.2.2")
            .withUrl("github.com/nhs-r-community/NHSRplotthedots");

    /** The spreadsheet tool of the Making Data Count team, as issues of the R package describe it. */
    public static final Source MAKING_DATA_COUNT = Source.of("NHS England", 2023, "Making Data Count chart tool")
            .withUrl("github.com/nhs-r-community/NHSRplotthedots")
            .at("issues 194 and 202, deviations vignette");

    /** The visual for Power BI. */
    public static final Source POWER_BI_SPC = Source.of("AUS-DOH-Safety-and-Quality", 2025, "PowerBI-SPC")
            .withUrl("github.com/AUS-DOH-Safety-and-Quality/PowerBI-SPC");

    /** The rules of runs analysis, with their error rates. */
    public static final Source ANHOJ_OLESEN_2014 = Source.of(
                    "Anhøj and Olesen", 2014, "Run charts revisited: a simulation study of run chart rules")
            .withDoi("10.1371/journal.pone.0113825");

    private SpcSources() {}
}
