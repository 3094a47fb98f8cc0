package org.implsci.rollout.npt;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The sixteen components of Normalisation Process Theory, four to a construct, with the spellings that works use. */
public enum NptComponent implements Term {
    /** Telling it from other practices. */
    DIFFERENTIATION("differentiation", "differentiation", NptConstruct.COHERENCE, "telling it from other practices"),
    /** Agreeing on its purpose. */
    COMMUNAL_SPECIFICATION(
            "communal-specification", "communal specification", NptConstruct.COHERENCE, "agreeing on its purpose"),
    /** Seeing what it asks of oneself. */
    INDIVIDUAL_SPECIFICATION(
            "individual-specification",
            "individual specification",
            NptConstruct.COHERENCE,
            "seeing what it asks of oneself"),
    /** Seeing its value. */
    INTERNALIZATION(
            "internalization", "internalization", NptConstruct.COHERENCE, "seeing its value", "internalisation"),
    /** Key people driving it forward. */
    INITIATION("initiation", "initiation", NptConstruct.COGNITIVE_PARTICIPATION, "key people driving it forward"),
    /** Holding it right to take part. */
    LEGITIMATION("legitimation", "legitimation", NptConstruct.COGNITIVE_PARTICIPATION, "holding it right to take part"),
    /** Organising people to take part. */
    ENROLMENT("enrolment", "enrolment", NptConstruct.COGNITIVE_PARTICIPATION, "organising people to take part"),
    /** Keeping it up. */
    ACTIVATION("activation", "activation", NptConstruct.COGNITIVE_PARTICIPATION, "keeping it up"),
    /** Fitting it into the work with each other. */
    INTERACTIONAL_WORKABILITY(
            "interactional-workability",
            "interactional workability",
            NptConstruct.COLLECTIVE_ACTION,
            "fitting it into the work with each other"),
    /** Trusting it and each other in it. */
    RELATIONAL_INTEGRATION(
            "relational-integration",
            "relational integration",
            NptConstruct.COLLECTIVE_ACTION,
            "trusting it and each other in it"),
    /** Giving its work to those with the skill. */
    SKILL_SET_WORKABILITY(
            "skill-set-workability",
            "skill set workability",
            NptConstruct.COLLECTIVE_ACTION,
            "giving its work to those with the skill",
            "skill-set workability"),
    /** Having resources and backing for it. */
    CONTEXTUAL_INTEGRATION(
            "contextual-integration",
            "contextual integration",
            NptConstruct.COLLECTIVE_ACTION,
            "having resources and backing for it"),
    /** Gathering what there is to know of its effects. */
    SYSTEMATIZATION(
            "systematization",
            "systematization",
            NptConstruct.REFLEXIVE_MONITORING,
            "gathering what there is to know of its effects",
            "systematisation",
            "systemization"),
    /** Judging it together. */
    COMMUNAL_APPRAISAL(
            "communal-appraisal", "communal appraisal", NptConstruct.REFLEXIVE_MONITORING, "judging it together"),
    /** Judging it by oneself. */
    INDIVIDUAL_APPRAISAL(
            "individual-appraisal", "individual appraisal", NptConstruct.REFLEXIVE_MONITORING, "judging it by oneself"),
    /** Changing it by what was learnt. */
    RECONFIGURATION(
            "reconfiguration", "reconfiguration", NptConstruct.REFLEXIVE_MONITORING, "changing it by what was learnt");

    /** The closed list. */
    public static final Vocabulary<NptComponent> VOCABULARY = Vocabulary.of("NPT component", NptComponent.class);

    private final String code;
    private final String label;
    private final NptConstruct construct;
    private final String meaning;
    private final ImmutableList<String> spellings;

    NptComponent(String code, String label, NptConstruct construct, String meaning, String... spellings) {
        this.code = code;
        this.label = label;
        this.construct = construct;
        this.meaning = meaning;
        this.spellings = ImmutableList.copyOf(spellings);
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public List<String> spellings() {
        return spellings;
    }

    /** {@return the construct that it belongs to} */
    public NptConstruct construct() {
        return construct;
    }

    /** {@return what it is about, in our words; a phrase} */
    public String meaning() {
        return meaning;
    }
}
