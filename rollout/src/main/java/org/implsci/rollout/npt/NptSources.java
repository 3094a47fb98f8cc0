package org.implsci.rollout.npt;

import org.implsci.core.source.Source;

/** The sources of Normalisation Process Theory and its survey. */
public final class NptSources {
    /** The validation of the survey. */
    public static final Source FINCH_2018 = Source.of(
                    "Finch et al.", 2018, "Improving the normalization of complex interventions: part 2")
            .withDoi("10.1186/s12874-018-0591-x");

    /** The Swedish pilot, which names the construct and the component of each item. */
    public static final Source ELF_2018 = Source.of(
                    "Elf et al.", 2018, "The case of value-based healthcare: NoMAD in Swedish")
            .withLocator("Implementation Science 13:146");

    /** The theory, outlined by its authors. */
    public static final Source MAY_FINCH_2009 = Source.of(
                    "May and Finch", 2009, "Implementing, embedding, and integrating practices: an outline of NPT")
            .withDoi("10.1177/0038038509103208");

    private NptSources() {}
}
