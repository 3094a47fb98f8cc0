package org.implsci.comb.technique;

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
    GOALS_AND_PLANNING(1, "Goals and planning"),
    /** Feedback and monitoring. */
    FEEDBACK_AND_MONITORING(2, "Feedback and monitoring"),
    /** Social support. */
    SOCIAL_SUPPORT(3, "Social support"),
    /** Shaping knowledge. */
    SHAPING_KNOWLEDGE(4, "Shaping knowledge"),
    /** Natural consequences. */
    NATURAL_CONSEQUENCES(5, "Natural consequences"),
    /** Comparison of behaviour. */
    COMPARISON_OF_BEHAVIOUR(6, "Comparison of behaviour"),
    /** Associations. */
    ASSOCIATIONS(7, "Associations"),
    /** Repetition and substitution. */
    REPETITION_AND_SUBSTITUTION(8, "Repetition and substitution"),
    /** Comparison of outcomes. */
    COMPARISON_OF_OUTCOMES(9, "Comparison of outcomes"),
    /** Reward and threat. */
    REWARD_AND_THREAT(10, "Reward and threat"),
    /** Regulation. */
    REGULATION(11, "Regulation"),
    /** Antecedents. */
    ANTECEDENTS(12, "Antecedents"),
    /** Identity. */
    IDENTITY(13, "Identity"),
    /** Scheduled consequences. */
    SCHEDULED_CONSEQUENCES(14, "Scheduled consequences"),
    /** Self-belief. */
    SELF_BELIEF(15, "Self-belief"),
    /** Covert learning. */
    COVERT_LEARNING(16, "Covert learning");

    /** The closed list of groups. */
    public static final Vocabulary<TechniqueGroup> VOCABULARY =
            Vocabulary.of("group of techniques", TechniqueGroup.class);

    private final int number;
    private final String label;

    TechniqueGroup(int number, String label) {
        this.number = number;
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

    @Override
    public String label() {
        return label;
    }

    /** {@return the number of the group; the numbers of its techniques begin with it} */
    public int number() {
        return number;
    }

    /** {@return the techniques of the group, in the order of their numbers; unmodifiable} */
    public List<BehaviourChangeTechnique> techniques() {
        return Stream.of(BehaviourChangeTechnique.values())
                .filter(technique -> technique.group() == this)
                .toList();
    }
}
