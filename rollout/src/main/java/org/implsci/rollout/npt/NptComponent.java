package org.implsci.rollout.npt;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The sixteen components of Normalisation Process Theory, four to a construct, with the spellings in use. */
public enum NptComponent implements Term {
    /** Telling the practice from other ways of working. */
    DIFFERENTIATION(NptConstruct.COHERENCE, "telling the practice from other ways of working"),
    /** Agreeing on the purpose of the practice. */
    COMMUNAL_SPECIFICATION(NptConstruct.COHERENCE, "agreeing on the purpose of the practice"),
    /** Understanding one's own tasks in the practice. */
    INDIVIDUAL_SPECIFICATION(NptConstruct.COHERENCE, "understanding one's own tasks in the practice"),
    /** Seeing the value of the practice. */
    INTERNALIZATION(NptConstruct.COHERENCE, "seeing the value of the practice", "internalisation"),
    /** Key people driving the practice forward. */
    INITIATION(NptConstruct.COGNITIVE_PARTICIPATION, "key people driving the practice forward"),
    /** Believing that it is right to take part. */
    LEGITIMATION(NptConstruct.COGNITIVE_PARTICIPATION, "believing that it is right to take part"),
    /** Organising people to take part. */
    ENROLMENT(NptConstruct.COGNITIVE_PARTICIPATION, "organising people to take part"),
    /** Keeping the practice going. */
    ACTIVATION(NptConstruct.COGNITIVE_PARTICIPATION, "keeping the practice going"),
    /** Fitting the practice into the work with each other. */
    INTERACTIONAL_WORKABILITY(NptConstruct.COLLECTIVE_ACTION, "fitting the practice into the work with each other"),
    /** Trusting the practice and each other in it. */
    RELATIONAL_INTEGRATION(NptConstruct.COLLECTIVE_ACTION, "trusting the practice and each other in it"),
    /** Giving the work to people with the skill. */
    SKILL_SET_WORKABILITY(
            NptConstruct.COLLECTIVE_ACTION, "giving the work to people with the skill", "skill-set workability"),
    /** Having resources and support for the practice. */
    CONTEXTUAL_INTEGRATION(NptConstruct.COLLECTIVE_ACTION, "having resources and support for the practice"),
    /** Collecting information on the effects of the practice. */
    SYSTEMATIZATION(
            NptConstruct.REFLEXIVE_MONITORING,
            "collecting information on the effects of the practice",
            "systematisation",
            "systemization"),
    /** Judging the practice together. */
    COMMUNAL_APPRAISAL(NptConstruct.REFLEXIVE_MONITORING, "judging the practice together"),
    /** Judging the practice by oneself. */
    INDIVIDUAL_APPRAISAL(NptConstruct.REFLEXIVE_MONITORING, "judging the practice by oneself"),
    /** Changing the practice after appraisal. */
    RECONFIGURATION(NptConstruct.REFLEXIVE_MONITORING, "changing the practice after appraisal");

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
