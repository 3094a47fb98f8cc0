package org.implsci.rollout.npt;

import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Recommendation;
import org.implsci.core.source.Citation;

/**
 * What a low construct points to, in our words: the theory names the work that is missing, and the action follows from it.
 *
 * <p>The theory's outline was not read again for this; each citation says so.
 */
final class EmbeddingAdvice {
    private static final Citation SOURCE = Citation.own(NptSources.MAY_FINCH_2009);

    private EmbeddingAdvice() {}

    static Recommendation of(NptConstruct construct, Finding because) {
        return switch (construct) {
            case COHERENCE ->
                advice(
                        "NPT-1",
                        "Say again, with the people who do the work, what differs from usual practice, what it is for, and"
                                + " what each of them gains",
                        because);
            case COGNITIVE_PARTICIPATION ->
                advice(
                        "NPT-2",
                        "Find who drives it forward at each site, settle whose job it is, and give people a part in shaping"
                                + " it",
                        because);
            case COLLECTIVE_ACTION ->
                advice(
                        "NPT-3",
                        "Look at the work itself: fit into the day, trust between those who use it, training, resources and"
                                + " the backing of managers",
                        because);
            case REFLEXIVE_MONITORING ->
                advice(
                        "NPT-4",
                        "Show people what it does for patients and for them, ask what they make of it, and change it by what"
                                + " they say",
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
