package org.implsci.comb.technique;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.implsci.comb.model.CombSources;
import org.implsci.comb.model.TdfDomain;
import org.implsci.core.source.Citation;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The 26 supposed mechanisms of action of techniques: the 14 domains of the TDF and 12 more.
 *
 * <p>Eighteen were read in the tables of links; for the others see {@link #citation()}.
 */
public enum MechanismOfAction implements Term {
    /** Knowledge. */
    KNOWLEDGE(TdfDomain.KNOWLEDGE, true),
    /** Skills. */
    SKILLS(TdfDomain.SKILLS, true),
    /** Social/professional role and identity. */
    SOCIAL_PROFESSIONAL_ROLE(TdfDomain.SOCIAL_PROFESSIONAL_ROLE, true),
    /** Beliefs about capabilities. */
    BELIEFS_ABOUT_CAPABILITIES(TdfDomain.BELIEFS_ABOUT_CAPABILITIES, true),
    /** Optimism. */
    OPTIMISM(TdfDomain.OPTIMISM, false),
    /** Beliefs about consequences. */
    BELIEFS_ABOUT_CONSEQUENCES(TdfDomain.BELIEFS_ABOUT_CONSEQUENCES, true),
    /** Reinforcement. */
    REINFORCEMENT(TdfDomain.REINFORCEMENT, false),
    /** Intentions. */
    INTENTIONS(TdfDomain.INTENTIONS, true),
    /** Goals. */
    GOALS(TdfDomain.GOALS, false),
    /** Memory, attention and decision processes. */
    MEMORY_ATTENTION_DECISION(TdfDomain.MEMORY_ATTENTION_DECISION, true),
    /** Environmental context and resources. */
    ENVIRONMENTAL_CONTEXT(TdfDomain.ENVIRONMENTAL_CONTEXT, true),
    /** Social influences. */
    SOCIAL_INFLUENCES(TdfDomain.SOCIAL_INFLUENCES, true),
    /** Emotion. */
    EMOTION(TdfDomain.EMOTION, false),
    /** Behavioural regulation. */
    BEHAVIOURAL_REGULATION(TdfDomain.BEHAVIOURAL_REGULATION, true),
    /** Attitude towards the behaviour. */
    ATTITUDE_TOWARDS_BEHAVIOUR("attitude-towards-behaviour", "Attitude towards the behaviour", true),
    /** Behavioural cueing. */
    BEHAVIOURAL_CUEING("behavioural-cueing", "Behavioural cueing", true),
    /** Feedback processes. */
    FEEDBACK_PROCESSES("feedback-processes", "Feedback processes", true),
    /** General attitudes and beliefs. */
    GENERAL_ATTITUDES("general-attitudes", "General attitudes/beliefs", true),
    /** Motivation. */
    MOTIVATION("motivation", "Motivation", true),
    /** Needs. */
    NEEDS("needs", "Needs", false),
    /** Norms. */
    NORMS("norms", "Norms", false),
    /** Perceived susceptibility and vulnerability. */
    PERCEIVED_SUSCEPTIBILITY("perceived-susceptibility", "Perceived susceptibility/vulnerability", true),
    /** Self-image. */
    SELF_IMAGE("self-image", "Self-image", false),
    /** Social learning and imitation. */
    SOCIAL_LEARNING("social-learning", "Social learning/imitation", true),
    /** Subjective norms. */
    SUBJECTIVE_NORMS("subjective-norms", "Subjective norms", true),
    /** Values. */
    VALUES("values", "Values", false);

    /** The closed list of mechanisms. */
    public static final Vocabulary<MechanismOfAction> VOCABULARY =
            Vocabulary.of("mechanism of action", MechanismOfAction.class);

    private final String code;
    private final String label;
    private final @Nullable TdfDomain domain;
    private final boolean seen;

    MechanismOfAction(TdfDomain domain, boolean seen) {
        this(domain.code(), domain.label(), domain, seen);
    }

    MechanismOfAction(String code, String label, boolean seen) {
        this(code, label, null, seen);
    }

    MechanismOfAction(String code, String label, @Nullable TdfDomain domain, boolean seen) {
        this.code = code;
        this.label = label;
        this.domain = domain;
        this.seen = seen;
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

    /** {@return the TDF domain that is this mechanism; empty for the twelve others} */
    public Optional<TdfDomain> domain() {
        return Optional.ofNullable(domain);
    }

    /**
     * {@return the source of the mechanism, the synthesis of 2018: published for the eighteen mechanisms that were read there,
     * recalled for the others}
     */
    public Citation citation() {
        return seen ? Citation.published(CombSources.MECHANISMS_2018) : Citation.recalled(CombSources.MECHANISMS_2018);
    }
}
