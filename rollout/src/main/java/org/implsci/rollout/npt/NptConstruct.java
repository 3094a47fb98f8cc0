package org.implsci.rollout.npt;

import java.util.List;
import java.util.stream.Stream;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The four kinds of work by which a practice becomes normal (May and Finch 2009). */
public enum NptConstruct implements Term {
    /** Making sense of it, alone and together. */
    COHERENCE("Coherence", "sense-making"),
    /** Building and keeping up a community around it. */
    COGNITIVE_PARTICIPATION("Cognitive participation", "relational"),
    /** Doing it. */
    COLLECTIVE_ACTION("Collective action", "operational"),
    /** Judging how it affects oneself and others. */
    REFLEXIVE_MONITORING("Reflexive monitoring", "appraisal");

    /** The closed list. */
    public static final Vocabulary<NptConstruct> VOCABULARY = Vocabulary.of("NPT construct", NptConstruct.class);

    private final String label;
    private final String work;

    NptConstruct(String label, String work) {
        this.label = label;
        this.work = work;
    }

    @Override
    public String label() {
        return label;
    }

    /** {@return the kind of work; the authors' word for it} */
    public String work() {
        return work;
    }

    /**
     * {@return the four components of the construct; unmodifiable. Sources order enrolment and legitimation in two
     * ways, so their order means nothing}
     */
    public List<NptComponent> components() {
        return Stream.of(NptComponent.values())
                .filter(component -> component.construct() == this)
                .toList();
    }
}
