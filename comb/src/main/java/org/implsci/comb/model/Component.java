package org.implsci.comb.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.implsci.core.term.Vocabulary;

/**
 * The six components of COM-B, two for each of capability, opportunity and motivation.
 *
 * <p>The codes are those of the table of 2011. Whether sensory ability counts as physical or psychological differs
 * between later versions, so no description here decides it. Source: {@link CombSources#WHEEL_2011}.
 */
public enum Component implements Determinant {
    /** Bodily skill, strength and stamina. */
    PHYSICAL_CAPABILITY("C-Ph", ComB.CAPABILITY, "bodily skill, strength or stamina for the behaviour", "BCIO:006009"),
    /** Knowledge, and the skill, strength and stamina to think as needed. */
    PSYCHOLOGICAL_CAPABILITY(
            "C-Ps",
            ComB.CAPABILITY,
            "knowledge, and mental skill, strength or stamina for the thinking that it needs",
            "BCIO:037029",
            "mental capability"),
    /** The resources and cues of the setting. */
    PHYSICAL_OPPORTUNITY(
            "O-Ph",
            ComB.OPPORTUNITY,
            "what the setting gives, digital ones included: time, money, things, places, cues",
            "BCIO:006089"),
    /** The norms, cues and support of other people. */
    SOCIAL_OPPORTUNITY(
            "O-So", ComB.OPPORTUNITY, "what other people give: norms, cues, roles, language, support", "BCIO:006090"),
    /** Conscious evaluating and planning. */
    REFLECTIVE_MOTIVATION(
            "M-Re", ComB.MOTIVATION, "conscious evaluating and planning: beliefs, intentions", "BCIO:037031"),
    /** Feelings, drives and habit. */
    AUTOMATIC_MOTIVATION(
            "M-Au",
            ComB.MOTIVATION,
            "feelings, desires, impulses, inhibitions, drives, reflexes, habit",
            "BCIO:006134");

    /** The closed list of components, in the order of the published tables. */
    public static final Vocabulary<Component> VOCABULARY = Vocabulary.of("COM-B component", Component.class);

    private final String code;
    private final ComB part;
    private final String meaning;
    private final String ontologyId;
    private final List<String> spellings;

    Component(String code, ComB part, String meaning, String ontologyId, String... spellings) {
        this.code = code;
        this.part = part;
        this.meaning = meaning;
        this.ontologyId = ontologyId;
        this.spellings = List.of(spellings);
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public List<String> spellings() {
        return spellings;
    }

    /** {@return the part of COM-B: capability, opportunity or motivation} */
    public ComB part() {
        return part;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    /**
     * {@return the id of the nearest class of the Behaviour Change Intervention Ontology, such as {@code BCIO:006089}; the
     * classes of psychological capability and reflective motivation have the status "proposed" there}
     */
    public String ontologyId() {
        return ontologyId;
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
