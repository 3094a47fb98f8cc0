package org.implsci.nasss.question;

import org.implsci.core.source.Source;

/** The works that this module cites. */
public final class NasssSources {
    /** The framework, with its first list of questions. */
    public static final Source FRAMEWORK_2017 = Source.of(
                    "Greenhalgh et al.",
                    2017,
                    "Beyond adoption: a new framework for theorizing and evaluating nonadoption, abandonment, and"
                            + " challenges to the scale-up, spread, and sustainability of health and care technologies")
            .withDoi("10.2196/jmir.8775");

    /** The framework applied to six cases. */
    public static final Source CASES_2018 = Source.of(
                    "Greenhalgh et al.",
                    2018,
                    "Analysing the role of complexity in explaining the fortunes of technology programmes: empirical"
                            + " application of the NASSS framework")
            .withDoi("10.1186/s12916-018-1050-6");

    /** The later list of questions. */
    public static final Source FRAMEWORK_2019 = Source.of(
                    "Greenhalgh and Abimbola",
                    2019,
                    "The NASSS framework: a synthesis of multiple theories of technology implementation")
            .withDoi("10.3233/SHTI190123");

    /** A study that prints the 2017 codes it used. */
    public static final Source TELEMONITORING_2019 = Source.of(
                    "JMIR 21(3):e11761", 2019, "Telemonitoring study using NASSS")
            .withDoi("10.2196/11761")
            .at("table 2");

    /** A review that prints the 2019 codes it used. */
    public static final Source AI_REVIEW_2023 = Source.of("JMIR 25:e39742", 2023, "Review of clinical AI using NASSS")
            .withDoi("10.2196/39742")
            .at("table 1");

    /** A rubric of the three levels per question. */
    public static final Source RUBRIC_2021 = Source.of("Healthcare 9(2):193", 2021, "Rubric of the NASSS levels")
            .withUrl("PMC7916542")
            .at("table 1");

    /** Advice to policymakers on reducing complexity and responding to the rest. */
    public static final Source SUMMARY_2018 = Source.of(
                    "Greenhalgh", 2018, "How to improve success of technology projects in health and social care")
            .withUrl("Public Health Research and Practice 28(3):e2831815")
            .at("key points");

    /** Project complexity in the experience of managers. */
    public static final Source PROJECT_COMPLEXITY_2017 = Source.of(
                    "Maylor and Turner",
                    2017,
                    "Understand, reduce, respond: project complexity management theory and practice")
            .withUrl("International Journal of Operations and Production Management 37(8):1076-1093");

    /** Four innovations in one region, assessed with NASSS-CAT. */
    public static final Source FOUR_CASES_2024 = Source.of(
                    "Hellstrand Tang et al.", 2024, "Four bottom-up digital innovations assessed with NASSS-CAT")
            .withUrl("JMIR Human Factors 11:e50889");

    /** A toolkit for digital implementation derived from NASSS-CAT. */
    public static final Source DERIVED_TOOLKIT = Source.of("D3SM", 2023, "Digital implementation toolkit")
            .withUrl("github.com/VortexB/digital-toolkit-react");

    /** A tool for choosing AI in the NHS that cites NASSS. */
    public static final Source AI_SELECTION_TOOL =
            Source.of("Morley", 2025, "NHS AI selection tool").withUrl("github.com/morleyjr1/nhs-ai-selection-tool");

    private NasssSources() {}
}
