package org.implsci.rollout.npt;

import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Recommendation;
import org.implsci.core.source.Citation;

/**
 * The advice for a low construct, in our words. The theory names the work that is missing, and the action follows from it.
 *
 * <p>We did not read the outline of the theory again for this; each citation says so.
 */
final class EmbeddingAdvice {
    private static final Citation SOURCE = Citation.own(NptSources.MAY_FINCH_2009);

    private EmbeddingAdvice() {}

    static Recommendation of(NptConstruct construct, Finding because) {
        return switch (construct) {
            case COHERENCE ->
                advice(
                        "NPT-1",
                        "Discuss again with the people who do the work how the change differs from usual practice, what its"
                                + " purpose is, and what each of them gains",
                        because);
            case COGNITIVE_PARTICIPATION ->
                advice(
                        "NPT-2",
                        "Name a person at each site who drives the change forward, settle whose job it is, and let people"
                                + " help to shape it",
                        because);
            case COLLECTIVE_ACTION ->
                advice(
                        "NPT-3",
                        "Check how the change fits into daily work: time, trust between those who use it, training,"
                                + " resources and the support of managers",
                        because);
            case REFLEXIVE_MONITORING ->
                advice(
                        "NPT-4",
                        "Show people the effects of the change on patients and staff, ask for their judgement, and adapt the"
                                + " change to it",
                        because);
        };
    }

    static Recommendation findOut(Finding because) {
        return advice("NPT-0", "Find out why people did not answer, and ask again", because);
    }

    private static Recommendation advice(String rule, String action, Finding because) {
        return new Recommendation(rule, action, because, SOURCE);
    }
}
