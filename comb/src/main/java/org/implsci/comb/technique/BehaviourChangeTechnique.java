package org.implsci.comb.technique;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.finding.Pointer;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * The 93 behaviour change techniques of the taxonomy BCTTv1, in the order of their numbers.
 *
 * <p>This list has numbers and labels; the definitions are the publisher's text. The number is the code and is not a decimal,
 * see {@link TechniqueNumber}. Later additions, such as 4.5, are not in version 1. Source:
 * {@link org.implsci.comb.model.CombSources#TAXONOMY_2013}.
 */
public enum BehaviourChangeTechnique implements Term {
    /** Goal setting (behaviour). */
    GOAL_SETTING_BEHAVIOUR("1.1", "Goal setting (behaviour)", "007003 007004"),
    /** Problem solving. */
    PROBLEM_SOLVING("1.2", "Problem solving", "007008"),
    /** Goal setting (outcome). */
    GOAL_SETTING_OUTCOME("1.3", "Goal setting (outcome)", "007005 007006"),
    /** Action planning. */
    ACTION_PLANNING("1.4", "Action planning", "007010"),
    /** Review behaviour goal(s). */
    REVIEW_BEHAVIOUR_GOALS("1.5", "Review behaviour goal(s)", "007011"),
    /** Discrepancy between current behaviour and goal. */
    DISCREPANCY_BETWEEN_CURRENT_BEHAVIOUR_AND_GOAL("1.6", "Discrepancy between current behaviour and goal", "007012"),
    /** Review outcome goal(s). */
    REVIEW_OUTCOME_GOALS("1.7", "Review outcome goal(s)", "007013"),
    /** Behavioural contract. */
    BEHAVIOURAL_CONTRACT("1.8", "Behavioural contract", "007014"),
    /** Commitment. */
    COMMITMENT("1.9", "Commitment", "007015"),
    /** Monitoring of behaviour by others without feedback. */
    MONITORING_OF_BEHAVIOUR_BY_OTHERS_WITHOUT_FEEDBACK(
            "2.1", "Monitoring of behaviour by others without feedback", "007018 007019"),
    /** Feedback on behaviour. */
    FEEDBACK_ON_BEHAVIOUR("2.2", "Feedback on behaviour", "007023"),
    /** Self-monitoring of behaviour. */
    SELF_MONITORING_OF_BEHAVIOUR("2.3", "Self-monitoring of behaviour", "007024"),
    /** Self-monitoring of outcome(s) of behaviour. */
    SELF_MONITORING_OF_OUTCOMES_OF_BEHAVIOUR("2.4", "Self-monitoring of outcome(s) of behaviour", "007025"),
    /** Monitoring of outcome(s) of behaviour without feedback. */
    MONITORING_OF_OUTCOMES_OF_BEHAVIOUR_WITHOUT_FEEDBACK(
            "2.5", "Monitoring of outcome(s) of behaviour without feedback", "007020 007021"),
    /** Biofeedback. */
    BIOFEEDBACK("2.6", "Biofeedback", "007026"),
    /** Feedback on outcome(s) of behaviour. */
    FEEDBACK_ON_OUTCOMES_OF_BEHAVIOUR("2.7", "Feedback on outcome(s) of behaviour", "007027"),
    /** Social support (unspecified). */
    SOCIAL_SUPPORT_UNSPECIFIED("3.1", "Social support (unspecified)", "007028 007034 007039 007029"),
    /** Social support (practical). */
    SOCIAL_SUPPORT_PRACTICAL("3.2", "Social support (practical)", "007035 007040 007030"),
    /** Social support (emotional). */
    SOCIAL_SUPPORT_EMOTIONAL("3.3", "Social support (emotional)", "007036 007041 007031"),
    /** Instruction on how to perform the behaviour. */
    INSTRUCTION_ON_HOW_TO_PERFORM_THE_BEHAVIOUR("4.1", "Instruction on how to perform the behaviour", "007051 007058"),
    /** Information about antecedents. */
    INFORMATION_ABOUT_ANTECEDENTS("4.2", "Information about antecedents", "007052"),
    /** Re-attribution. */
    RE_ATTRIBUTION("4.3", "Re-attribution", "007053"),
    /** Behavioural experiments. */
    BEHAVIOURAL_EXPERIMENTS("4.4", "Behavioural experiments", "007054"),
    /** Information about health consequences. */
    INFORMATION_ABOUT_HEALTH_CONSEQUENCES("5.1", "Information about health consequences", "007063"),
    /** Salience of consequences. */
    SALIENCE_OF_CONSEQUENCES("5.2", "Salience of consequences", "007068"),
    /** Information about social and environmental consequences. */
    INFORMATION_ABOUT_SOCIAL_AND_ENVIRONMENTAL_CONSEQUENCES(
            "5.3", "Information about social and environmental consequences", "007176 007064"),
    /** Monitoring of emotional consequences. */
    MONITORING_OF_EMOTIONAL_CONSEQUENCES("5.4", "Monitoring of emotional consequences", "007066"),
    /** Anticipated regret. */
    ANTICIPATED_REGRET("5.5", "Anticipated regret", "007067"),
    /** Information about emotional consequences. */
    INFORMATION_ABOUT_EMOTIONAL_CONSEQUENCES("5.6", "Information about emotional consequences", "007065"),
    /** Demonstration of the behaviour. */
    DEMONSTRATION_OF_THE_BEHAVIOUR("6.1", "Demonstration of the behaviour", "007055"),
    /** Social comparison. */
    SOCIAL_COMPARISON("6.2", "Social comparison", "007073"),
    /** Information about others' approval. */
    INFORMATION_ABOUT_OTHERS_APPROVAL("6.3", "Information about others' approval", "007074"),
    /** Prompts/cues. */
    PROMPTS_CUES("7.1", "Prompts/cues", "007081 007080"),
    /** Cue signalling reward. */
    CUE_SIGNALLING_REWARD("7.2", "Cue signalling reward", "007082"),
    /** Reduce prompts/cues. */
    REDUCE_PROMPTS_CUES("7.3", "Reduce prompts/cues", "007084"),
    /** Remove access to the reward. */
    REMOVE_ACCESS_TO_THE_REWARD("7.4", "Remove access to the reward", "007293 007092"),
    /** Remove aversive stimulus. */
    REMOVE_AVERSIVE_STIMULUS("7.5", "Remove aversive stimulus", "050331"),
    /** Satiation. */
    SATIATION("7.6", "Satiation", "007087"),
    /** Exposure. */
    EXPOSURE("7.7", "Exposure", "007085 007172 007170"),
    /** Associative learning. */
    ASSOCIATIVE_LEARNING("7.8", "Associative learning", "007090"),
    /** Behavioural practice/rehearsal. */
    BEHAVIOURAL_PRACTICE_REHEARSAL("8.1", "Behavioural practice/rehearsal", "007094"),
    /** Behaviour substitution. */
    BEHAVIOUR_SUBSTITUTION("8.2", "Behaviour substitution", "007095"),
    /** Habit formation. */
    HABIT_FORMATION("8.3", "Habit formation", "007096"),
    /** Habit reversal. */
    HABIT_REVERSAL("8.4", "Habit reversal", "007097"),
    /** Overcorrection. */
    OVERCORRECTION("8.5", "Overcorrection", "007098"),
    /** Generalisation of target behaviour. */
    GENERALISATION_OF_TARGET_BEHAVIOUR("8.6", "Generalisation of target behaviour", "007099"),
    /** Graded tasks. */
    GRADED_TASKS("8.7", "Graded tasks", "007100"),
    /** Credible source. */
    CREDIBLE_SOURCE("9.1", "Credible source", "007075"),
    /** Pros and cons. */
    PROS_AND_CONS("9.2", "Pros and cons", "007069"),
    /** Comparative imagining of future outcomes. */
    COMPARATIVE_IMAGINING_OF_FUTURE_OUTCOMES("9.3", "Comparative imagining of future outcomes", "007070"),
    /** Material incentive (behaviour). */
    MATERIAL_INCENTIVE_BEHAVIOUR("10.1", "Material incentive (behaviour)", "007209"),
    /** Material reward (behaviour). */
    MATERIAL_REWARD_BEHAVIOUR("10.2", "Material reward (behaviour)", "007257"),
    /** Non-specific reward. */
    NON_SPECIFIC_REWARD("10.3", "Non-specific reward", "007252"),
    /** Social reward. */
    SOCIAL_REWARD("10.4", "Social reward", "007265"),
    /** Social incentive. */
    SOCIAL_INCENTIVE("10.5", "Social incentive", "007218"),
    /** Non-specific incentive. */
    NON_SPECIFIC_INCENTIVE("10.6", "Non-specific incentive", "007202"),
    /** Self-incentive. */
    SELF_INCENTIVE("10.7", "Self-incentive", "007202"),
    /** Incentive (outcome). */
    INCENTIVE_OUTCOME("10.8", "Incentive (outcome)", "007216"),
    /** Self-reward. */
    SELF_REWARD("10.9", "Self-reward", "007252"),
    /** Reward (outcome). */
    REWARD_OUTCOME("10.10", "Reward (outcome)", "007264"),
    /** Future punishment. */
    FUTURE_PUNISHMENT("10.11", "Future punishment", "007203 007189"),
    /** Pharmacological support. */
    PHARMACOLOGICAL_SUPPORT("11.1", "Pharmacological support", "007144 007145 007146"),
    /** Reduce negative emotions. */
    REDUCE_NEGATIVE_EMOTIONS("11.2", "Reduce negative emotions", "050344"),
    /** Conserving mental resources. */
    CONSERVING_MENTAL_RESOURCES("11.3", "Conserving mental resources", "007134"),
    /** Paradoxical instructions. */
    PARADOXICAL_INSTRUCTIONS("11.4", "Paradoxical instructions", "007135"),
    /** Restructuring the physical environment. */
    RESTRUCTURING_THE_PHYSICAL_ENVIRONMENT("12.1", "Restructuring the physical environment", "050348"),
    /** Restructuring the social environment. */
    RESTRUCTURING_THE_SOCIAL_ENVIRONMENT("12.2", "Restructuring the social environment", "050349"),
    /** Avoidance/reducing exposure to cues for the behaviour. */
    AVOIDANCE_REDUCING_EXPOSURE_TO_CUES_FOR_THE_BEHAVIOUR(
            "12.3", "Avoidance/reducing exposure to cues for the behaviour", "007153"),
    /** Distraction. */
    DISTRACTION("12.4", "Distraction", "007154 007155"),
    /** Adding objects to the environment. */
    ADDING_OBJECTS_TO_THE_ENVIRONMENT("12.5", "Adding objects to the environment", "007156"),
    /** Body changes. */
    BODY_CHANGES("12.6", "Body changes", "007136"),
    /** Identification of self as role model. */
    IDENTIFICATION_OF_SELF_AS_ROLE_MODEL("13.1", "Identification of self as role model", "007158"),
    /** Framing/reframing. */
    FRAMING_REFRAMING("13.2", "Framing/reframing", "007056"),
    /** Incompatible beliefs. */
    INCOMPATIBLE_BELIEFS("13.3", "Incompatible beliefs", "007057"),
    /** Valued self-identity. */
    VALUED_SELF_IDENTITY("13.4", "Valued self-identity", "007159"),
    /** Identity associated with changed behaviour. */
    IDENTITY_ASSOCIATED_WITH_CHANGED_BEHAVIOUR("13.5", "Identity associated with changed behaviour", "007160"),
    /** Behaviour cost. */
    BEHAVIOUR_COST("14.1", "Behaviour cost", "007293 007092"),
    /** Punishment. */
    PUNISHMENT("14.2", "Punishment", "007241"),
    /** Remove reward. */
    REMOVE_REWARD("14.3", "Remove reward", "007293 007092"),
    /** Reward approximation. */
    REWARD_APPROXIMATION("14.4", "Reward approximation", "007253"),
    /** Rewarding completion. */
    REWARDING_COMPLETION("14.5", "Rewarding completion", "007254"),
    /** Situation-specific reward. */
    SITUATION_SPECIFIC_REWARD("14.6", "Situation-specific reward", "007256"),
    /** Reward incompatible behaviour. */
    REWARD_INCOMPATIBLE_BEHAVIOUR("14.7", "Reward incompatible behaviour", "007255"),
    /** Reward alternative behaviour. */
    REWARD_ALTERNATIVE_BEHAVIOUR("14.8", "Reward alternative behaviour", "007251"),
    /** Reduce reward frequency. */
    REDUCE_REWARD_FREQUENCY("14.9", "Reduce reward frequency", "007279"),
    /** Remove punishment. */
    REMOVE_PUNISHMENT("14.10", "Remove punishment", "007286"),
    /** Verbal persuasion about capability. */
    VERBAL_PERSUASION_ABOUT_CAPABILITY("15.1", "Verbal persuasion about capability", "007137"),
    /** Mental rehearsal of successful performance. */
    MENTAL_REHEARSAL_OF_SUCCESSFUL_PERFORMANCE("15.2", "Mental rehearsal of successful performance", "007138"),
    /** Focus on past success. */
    FOCUS_ON_PAST_SUCCESS("15.3", "Focus on past success", "007139"),
    /** Self-talk. */
    SELF_TALK("15.4", "Self-talk", "007140"),
    /** Imaginary punishment. */
    IMAGINARY_PUNISHMENT("16.1", "Imaginary punishment", "007118"),
    /** Imaginary reward. */
    IMAGINARY_REWARD("16.2", "Imaginary reward", "007119"),
    /** Vicarious consequences. */
    VICARIOUS_CONSEQUENCES("16.3", "Vicarious consequences", "007120 007121");

    private static final Vocabulary<BehaviourChangeTechnique> VOCABULARY =
            Vocabulary.of("behaviour change technique", BehaviourChangeTechnique.class);
    private static final Map<TechniqueNumber, BehaviourChangeTechnique> BY_NUMBER =
            Stream.of(values()).collect(ImmutableMap.toImmutableMap(technique -> technique.number, t -> t));

    private final TechniqueNumber number;
    private final TechniqueGroup group;
    private final String label;
    private final List<String> ontologyIds;

    BehaviourChangeTechnique(String number, String label, String ontologyIds) {
        this.number = TechniqueNumber.parse(number);
        this.group = TechniqueGroup.find(this.number.group()).orElseThrow();
        this.label = label;
        this.ontologyIds =
                Stream.of(ontologyIds.split(" ", -1)).map(id -> "BCIO:" + id).collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the technique with this number.
     *
     * @param number the number
     * @return the technique, or empty if version 1 has none
     */
    public static Optional<BehaviourChangeTechnique> find(TechniqueNumber number) {
        Objects.requireNonNull(number, "number");
        return Optional.ofNullable(BY_NUMBER.get(number));
    }

    /**
     * Returns the technique that a person means: its number or its label, in British or American spelling, in any case.
     *
     * @param text what the person wrote, such as {@code "4.1"} or {@code "goal setting (behavior)"}
     * @return the technique
     * @throws InvalidInputException if the text is neither; the finding lists the numbers of the group
     */
    public static BehaviourChangeTechnique parse(String text) {
        Objects.requireNonNull(text, "text");
        if (!TechniqueNumber.isNumber(text.strip())) {
            return parseLabel(text);
        }
        return ofCode(text.strip());
    }

    /**
     * Returns the technique with exactly this number, as documents name it.
     *
     * @param code the number, such as {@code "10.10"}
     * @return the technique
     * @throws InvalidInputException if version 1 has none; the finding lists the numbers of the group
     */
    public static BehaviourChangeTechnique ofCode(String code) {
        Objects.requireNonNull(code, "code");
        return VOCABULARY
                .withCode(code)
                .orElseThrow(() -> refusal(Pointer.ROOT, code).toException());
    }

    private static BehaviourChangeTechnique parseLabel(String text) {
        try {
            return VOCABULARY.parse(text.replace('\u2019', '\''));
        } catch (InvalidInputException e) {
            throw refusal(Pointer.ROOT, text).toException();
        }
    }

    /**
     * Returns the finding that refuses a text which names no technique of version 1.
     *
     * @param pointer the place of the text
     * @param text the text
     * @return the finding, an error with code {@code comb.technique.unknown}
     */
    public static Finding refusal(Pointer pointer, String text) {
        Objects.requireNonNull(text, "text");
        return Finding.error("comb.technique.unknown", pointer)
                .message("not a technique of BCTTv1")
                .expected(expected(text.strip()))
                .foundText(text)
                .advice("write the number as a text: 10.1 and 10.10 are different techniques")
                .build();
    }

    private static String expected(String text) {
        return Optional.of(text)
                .filter(TechniqueNumber::isNumber)
                .flatMap(number ->
                        TechniqueGroup.find(TechniqueNumber.parse(number).group()))
                .map(known -> known.number() + ".1 to " + known.number() + '.'
                        + known.techniques().size() + ", the techniques of the group " + known.label())
                .orElse("one of the 93 numbers from 1.1 to 16.3, or its label");
    }

    @JsonValue
    @Override
    public String code() {
        return number.text();
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public List<String> spellings() {
        String american = label.replace("ehaviour", "ehavior");
        return this == MONITORING_OF_BEHAVIOUR_BY_OTHERS_WITHOUT_FEEDBACK
                        || this == MONITORING_OF_OUTCOMES_OF_BEHAVIOUR_WITHOUT_FEEDBACK
                ? List.of(american, label.replace("without feedback", "without evidence of feedback"))
                : List.of(american);
    }

    /** {@return the number, unique in version 1} */
    public TechniqueNumber number() {
        return number;
    }

    /** {@return the group of the technique} */
    public TechniqueGroup group() {
        return group;
    }

    /**
     * Returns the classes of the Behaviour Change Intervention Ontology to which the technique corresponds.
     *
     * <p>The crosswalk is many to many: 10.6 and 10.7 share a class, and 7.4, 14.1 and 14.3 share two. Source:
     * {@link org.implsci.comb.model.CombSources#ONTOLOGY_2026}.
     *
     * @return the ids, such as {@code BCIO:007003}; unmodifiable
     */
    public List<String> ontologyIds() {
        return ontologyIds;
    }

    /** Returns the number and the label. */
    @Override
    public String toString() {
        return code() + ' ' + label;
    }
}
