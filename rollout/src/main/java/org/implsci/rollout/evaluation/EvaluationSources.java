package org.implsci.rollout.evaluation;

import org.implsci.core.source.Source;

/** The sources of evaluations. */
public final class EvaluationSources {
    /** The variance of the effect in a stepped wedge. */
    public static final Source HUSSEY_HUGHES_2007 = Source.of(
                    "Hussey and Hughes", 2007, "Design and analysis of stepped wedge cluster randomized trials")
            .withDoi("10.1016/j.cct.2006.05.007");

    /** A program for stepped wedges; our general model reproduces its figures. */
    public static final Source SW_CRT_DESIGN =
            Source.of("Voldal et al.", 2023, "swCRTdesign 4.0").withUrl("github.com/cran/swCRTdesign");

    /** The bias of the analysis if the effect changes with the time since its start. */
    public static final Source KENNY_2022 = Source.of(
                    "Kenny et al.", 2022, "Analysis of stepped wedge trials in the presence of a time-varying effect")
            .withDoi("10.1002/sim.9511");

    /** A tutorial on interrupted time series, with an example. */
    public static final Source LOPEZ_BERNAL_2017 = Source.of(
                    "Lopez Bernal, Cummins and Gasparrini", 2017, "Interrupted time series regression: a tutorial")
            .withDoi("10.1093/ije/dyw098");

    private EvaluationSources() {}
}
