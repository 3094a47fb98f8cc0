package org.implsci.comb.technique;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * The sixteen groups of the taxonomy of techniques, version 1.
 *
 * <p>Source: {@link org.implsci.comb.model.CombSources#TAXONOMY_2013}; labels only.
 */
public enum TechniqueGroup implements Term {
    /** Goals and planning. */
    GOALS_AND_PLANNING(1, "goals-and-planning", "Goals and planning"),
    /** Feedback and monitoring. */
    FEEDBACK_AND_MONITORING(2, "feedback-and-monitoring", "Feedback and monitoring"),
    /** Social support. */
    SOCIAL_SUPPORT(3, "social-support", "Social support"),
    /** Shaping knowledge. */
    SHAPING_KNOWLEDGE(4, "shaping-knowledge", "Shaping knowledge"),
    /** Natural consequences. */
    NATURAL_CONSEQUENCES(5, "natural-consequences", "Natural consequences"),
    /** Comparison of behaviour. */
    COMPARISON_OF_BEHAVIOUR(6, "comparison-of-behaviour", "Comparison of behaviour"),
    /** Associations. */
    ASSOCIATIONS(7, "associations", "Associations"),
    /** Repetition and substitution. */
    REPETITION_AND_SUBSTITUTION(8, "repetition-and-substitution", "Repetition and substitution"),
    /** Comparison of outcomes. */
    COMPARISON_OF_OUTCOMES(9, "comparison-of-outcomes", "Comparison of outcomes"),
    /** Reward and threat. */
    REWARD_AND_THREAT(10, "reward-and-threat", "Reward and threat"),
    /** Regulation. */
    REGULATION(11, "regulation", "Regulation"),
    /** Antecedents. */
    ANTECEDENTS(12, "antecedents", "Antecedents"),
    /** Identity. */
    IDENTITY(13, "identity", "Identity"),
    /** Scheduled consequences. */
    SCHEDULED_CONSEQUENCES(14, "scheduled-consequences", "Scheduled consequences"),
    /** Self-belief. */
    SELF_BELIEF(15, "self-belief", "Self-belief"),
    /** Covert learning. */
    COVERT_LEARNING(16, "covert-learning", "Covert learning");

    /** The closed list of groups. */
    public static final Vocabulary<TechniqueGroup> VOCABULARY =
            Vocabulary.of("group of techniques", TechniqueGroup.class);

    private final int number;
    private final String code;
    private final String label;

    TechniqueGroup(int number, String code, String label) {
        this.number = number;
        this.code = code;
        this.label = label;
    }

    /**
     * Returns the group with this number.
     *
     * @param number the number
     * @return the group, or empty if there is none
     */
    public static Optional<TechniqueGroup> find(int number) {
        return Stream.of(values()).filter(group -> group.number == number).findFirst();
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

    /** {@return the number of the group, with which the numbers of its techniques begin} */
    public int number() {
        return number;
    }

    /** {@return the techniques of the group; the techniques in the order of their numbers; unmodifiable} */
    public List<BehaviourChangeTechnique> techniques() {
        return Stream.of(BehaviourChangeTechnique.values())
                .filter(technique -> technique.group() == this)
                .toList();
    }
}
