package org.implsci.comb.model;

import static org.implsci.comb.model.Component.AUTOMATIC_MOTIVATION;
import static org.implsci.comb.model.Component.PHYSICAL_CAPABILITY;
import static org.implsci.comb.model.Component.PHYSICAL_OPPORTUNITY;
import static org.implsci.comb.model.Component.PSYCHOLOGICAL_CAPABILITY;
import static org.implsci.comb.model.Component.REFLECTIVE_MOTIVATION;
import static org.implsci.comb.model.Component.SOCIAL_OPPORTUNITY;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.implsci.core.source.Citation;
import org.implsci.core.term.Vocabulary;

/**
 * The fourteen domains of the Theoretical Domains Framework, version 2, in its order.
 *
 * <p>The first version had twelve domains and other names. The labels of constructs repeat across domains (84 pairs, 78
 * labels), so a construct has a meaning only within its domain. The constructs of domains 1 to 7 were read; those of 8
 * to 14 are recalled, and only their number was checked. Source: {@link CombSources#TDF_2012}.
 */
public enum TdfDomain implements Determinant {
    /** Knowledge. */
    KNOWLEDGE(
            1,
            "Knowledge",
            "what one knows of the matter",
            List.of(),
            List.of("knowledge", "procedural knowledge", "knowledge of task environment")),
    /** Skills. */
    SKILLS(
            2,
            "Skills",
            "what one can do through practice, bodily or mental",
            List.of(),
            List.of(
                    "skills",
                    "skills development",
                    "competence",
                    "ability",
                    "interpersonal skills",
                    "practice",
                    "skill assessment")),
    /** Social/professional role and identity. */
    SOCIAL_PROFESSIONAL_ROLE(
            3,
            "Social/professional role and identity",
            "what one is and does in a group or at work",
            List.of("professional role", "social/professional role", "professional role and identity"),
            List.of(
                    "professional identity",
                    "professional role",
                    "social identity",
                    "identity",
                    "professional boundaries",
                    "professional confidence",
                    "group identity",
                    "leadership",
                    "organisational commitment")),
    /** Beliefs about capabilities. */
    BELIEFS_ABOUT_CAPABILITIES(
            4,
            "Beliefs about capabilities",
            "what one thinks one is able to do",
            List.of(),
            List.of(
                    "self-confidence",
                    "perceived competence",
                    "self-efficacy",
                    "perceived behavioural control",
                    "beliefs",
                    "self-esteem",
                    "empowerment",
                    "professional confidence")),
    /** Optimism. */
    OPTIMISM(
            5,
            "Optimism",
            "trust that things will turn out well",
            List.of(),
            List.of("optimism", "pessimism", "unrealistic optimism", "identity")),
    /** Beliefs about consequences. */
    BELIEFS_ABOUT_CONSEQUENCES(
            6,
            "Beliefs about consequences",
            "what one thinks will come of it",
            List.of(),
            List.of(
                    "beliefs",
                    "outcome expectancies",
                    "characteristics of outcome expectancies",
                    "anticipated regret",
                    "consequents")),
    /** Reinforcement. */
    REINFORCEMENT(
            7,
            "Reinforcement",
            "how outcomes make it more or less likely next time",
            List.of(),
            List.of(
                    "rewards",
                    "incentives",
                    "punishment",
                    "consequents",
                    "reinforcement",
                    "contingencies",
                    "sanctions")),
    /** Intentions. */
    INTENTIONS(
            8,
            "Intentions",
            "how firmly one has decided to do it",
            List.of("intention"),
            List.of(
                    "stability of intentions",
                    "stages of change model",
                    "transtheoretical model and stages of change")),
    /** Goals. */
    GOALS(
            9,
            "Goals",
            "what one wants to achieve, and in what order",
            List.of(),
            List.of(
                    "goals (distal/proximal)",
                    "goal priority",
                    "goal/target setting",
                    "goals (autonomous/controlled)",
                    "action planning",
                    "implementation intention")),
    /** Memory, attention and decision processes. */
    MEMORY_ATTENTION_DECISION(
            10,
            "Memory, attention and decision processes",
            "keeping it in mind, noticing, choosing",
            List.of("memory, attention and decision-making", "memory/attention"),
            List.of("memory", "attention", "attention control", "decision making", "cognitive overload/tiredness")),
    /** Environmental context and resources. */
    ENVIRONMENTAL_CONTEXT(
            11,
            "Environmental context and resources",
            "what the setting, digital or not, allows or hinders",
            List.of("environment", "environmental context"),
            List.of(
                    "environmental stressors",
                    "resources/material resources",
                    "organisational culture/climate",
                    "salient events/critical incidents",
                    "person x environment interaction",
                    "barriers and facilitators")),
    /** Social influences. */
    SOCIAL_INFLUENCES(
            12,
            "Social influences",
            "what others do, say and expect",
            List.of("social influence"),
            List.of(
                    "social pressure",
                    "social norms",
                    "group conformity",
                    "social comparisons",
                    "group norms",
                    "social support",
                    "power",
                    "intergroup conflict",
                    "alienation",
                    "group identity",
                    "modelling")),
    /** Emotion. */
    EMOTION(
            13,
            "Emotion",
            "what one feels about it",
            List.of(),
            List.of("fear", "anxiety", "affect", "stress", "depression", "positive/negative affect", "burn-out")),
    /** Behavioural regulation. */
    BEHAVIOURAL_REGULATION(
            14,
            "Behavioural regulation",
            "watching and steering what one does",
            List.of("behavioral regulation"),
            List.of("self-monitoring", "breaking habit", "action planning"));

    /** The closed list of domains. */
    public static final Vocabulary<TdfDomain> VOCABULARY = Vocabulary.of("TDF domain", TdfDomain.class);

    private static final Linkage<TdfDomain, Component> COMPONENTS = Links.toComponents();

    private final int number;
    private final String label;
    private final String meaning;
    private final List<String> spellings;
    private final List<String> constructs;

    TdfDomain(int number, String label, String meaning, List<String> spellings, List<String> constructs) {
        this.number = number;
        this.label = label;
        this.meaning = meaning;
        this.spellings = spellings;
        this.constructs = constructs;
    }

    /**
     * Returns the table from domains to components, many to many.
     *
     * <p>Skills are physical and psychological capability; role and identity, and optimism, are reflective and automatic
     * motivation. Two works print the same table and were read. Simpler versions without the second motivation exist, and some
     * papers place single domains elsewhere.
     *
     * @return the table of 17 links
     */
    public static Linkage<TdfDomain, Component> components() {
        return COMPONENTS;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public List<String> spellings() {
        return spellings;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    /** {@return the number of the domain, 1 to 14} */
    public int number() {
        return number;
    }

    /** {@return the labels of the domain's constructs, unique within the domain; unmodifiable} */
    public List<String> constructs() {
        return constructs;
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code();
    }

    /** Builds the table after all domains exist. */
    private static final class Links {
        private static final Citation PRINTED = Citation.published(CombSources.SEPPALA_2017.at("table 2"));

        static Linkage<TdfDomain, Component> toComponents() {
            ImmutableList.Builder<Link<TdfDomain, Component>> cells = ImmutableList.builder();
            for (TdfDomain domain : values()) {
                for (Component component : componentsOf(domain)) {
                    cells.add(Link.of(domain, component, PRINTED));
                }
            }
            return Linkage.of("TDF domains to COM-B components", cells.build());
        }

        private static List<Component> componentsOf(TdfDomain domain) {
            return switch (domain) {
                case KNOWLEDGE, MEMORY_ATTENTION_DECISION, BEHAVIOURAL_REGULATION -> List.of(PSYCHOLOGICAL_CAPABILITY);
                case SKILLS -> List.of(PHYSICAL_CAPABILITY, PSYCHOLOGICAL_CAPABILITY);
                case SOCIAL_PROFESSIONAL_ROLE, OPTIMISM -> List.of(REFLECTIVE_MOTIVATION, AUTOMATIC_MOTIVATION);
                case BELIEFS_ABOUT_CAPABILITIES, BELIEFS_ABOUT_CONSEQUENCES, INTENTIONS, GOALS ->
                    List.of(REFLECTIVE_MOTIVATION);
                case REINFORCEMENT, EMOTION -> List.of(AUTOMATIC_MOTIVATION);
                case ENVIRONMENTAL_CONTEXT -> List.of(PHYSICAL_OPPORTUNITY);
                case SOCIAL_INFLUENCES -> List.of(SOCIAL_OPPORTUNITY);
            };
        }
    }
}
