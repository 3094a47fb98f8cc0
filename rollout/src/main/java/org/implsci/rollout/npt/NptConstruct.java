package org.implsci.rollout.npt;

import java.util.List;
import java.util.stream.Stream;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The four kinds of work by which a practice becomes normal (May and Finch 2009). */
public enum NptConstruct implements Term {
    /** Making sense of the practice, alone and together. */
    COHERENCE("Coherence", "sense-making"),
    /** Building and keeping up a community around the practice. */
    COGNITIVE_PARTICIPATION("Cognitive participation", "relational"),
    /** Doing the work of the practice. */
    COLLECTIVE_ACTION("Collective action", "operational"),
    /** Judging the effects of the practice on oneself and others. */
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

    /** {@return the kind of work, in the authors' word} */
    public String work() {
        return work;
    }

    /**
     * {@return the four components of the construct; unmodifiable. Their order has no meaning, because sources differ in the
     * order of enrolment and legitimation}
     */
    public List<NptComponent> components() {
        return Stream.of(NptComponent.values())
                .filter(component -> component.construct() == this)
                .toList();
    }
}
