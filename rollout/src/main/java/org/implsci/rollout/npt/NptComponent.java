package org.implsci.rollout.npt;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The sixteen components of Normalisation Process Theory, four to a construct, with the spellings in use. */
public enum NptComponent implements Term {
    /** Telling it from other practices. */
    DIFFERENTIATION(NptConstruct.COHERENCE, "telling it from other practices"),
    /** Agreeing on its purpose. */
    COMMUNAL_SPECIFICATION(NptConstruct.COHERENCE, "agreeing on its purpose"),
    /** Seeing what it asks of oneself. */
    INDIVIDUAL_SPECIFICATION(NptConstruct.COHERENCE, "seeing what it asks of oneself"),
    /** Seeing its value. */
    INTERNALIZATION(NptConstruct.COHERENCE, "seeing its value", "internalisation"),
    /** Key people driving it forward. */
    INITIATION(NptConstruct.COGNITIVE_PARTICIPATION, "key people driving it forward"),
    /** Holding it right to take part. */
    LEGITIMATION(NptConstruct.COGNITIVE_PARTICIPATION, "holding it right to take part"),
    /** Organising people to take part. */
    ENROLMENT(NptConstruct.COGNITIVE_PARTICIPATION, "organising people to take part"),
    /** Keeping it up. */
    ACTIVATION(NptConstruct.COGNITIVE_PARTICIPATION, "keeping it up"),
    /** Fitting it into the work with each other. */
    INTERACTIONAL_WORKABILITY(NptConstruct.COLLECTIVE_ACTION, "fitting it into the work with each other"),
    /** Trusting it and each other in it. */
    RELATIONAL_INTEGRATION(NptConstruct.COLLECTIVE_ACTION, "trusting it and each other in it"),
    /** Giving its work to those with the skill. */
    SKILL_SET_WORKABILITY(
            NptConstruct.COLLECTIVE_ACTION, "giving its work to those with the skill", "skill-set workability"),
    /** Having resources and backing for it. */
    CONTEXTUAL_INTEGRATION(NptConstruct.COLLECTIVE_ACTION, "having resources and backing for it"),
    /** Gathering what there is to know of its effects. */
    SYSTEMATIZATION(
            NptConstruct.REFLEXIVE_MONITORING,
            "gathering what there is to know of its effects",
            "systematisation",
            "systemization"),
    /** Judging it together. */
    COMMUNAL_APPRAISAL(NptConstruct.REFLEXIVE_MONITORING, "judging it together"),
    /** Judging it by oneself. */
    INDIVIDUAL_APPRAISAL(NptConstruct.REFLEXIVE_MONITORING, "judging it by oneself"),
    /** Changing it by what was learnt. */
    RECONFIGURATION(NptConstruct.REFLEXIVE_MONITORING, "changing it by what was learnt");

    /** The closed list. */
    public static final Vocabulary<NptComponent> VOCABULARY = Vocabulary.of("NPT component", NptComponent.class);

    private final NptConstruct construct;
    private final String meaning;
    private final ImmutableList<String> spellings;

    NptComponent(NptConstruct construct, String meaning, String... spellings) {
        this.construct = construct;
        this.meaning = meaning;
        this.spellings = ImmutableList.copyOf(spellings);
    }

    @Override
    public List<String> spellings() {
        return spellings;
    }

    /** {@return the construct of the component} */
    public NptConstruct construct() {
        return construct;
    }

    /** {@return the meaning of the component, as a phrase in our words} */
    public String meaning() {
        return meaning;
    }
}
