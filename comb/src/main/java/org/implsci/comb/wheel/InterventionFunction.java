package org.implsci.comb.wheel;

import java.util.List;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * The nine intervention functions of the Behaviour Change Wheel, in the order of the published tables.
 *
 * <p>Input by people may use spellings seen in papers, and "rule-making" for restriction, a later name by one of the authors;
 * documents may not. Labels: {@link org.implsci.comb.model.CombSources#WHEEL_2011}, table 1; meanings in our
 * own words.
 */
public enum InterventionFunction implements Term {
    /** Education. */
    EDUCATION("raise what people know or understand", "BCIO:037017"),
    /** Persuasion. */
    PERSUASION("use words or images to stir feelings or spur action", "BCIO:037026"),
    /** Incentivisation. */
    INCENTIVISATION("make people expect a gain", "BCIO:037022", "incentivization"),
    /** Coercion. */
    COERCION("make people expect a cost or sanction", "BCIO:037015"),
    /** Training. */
    TRAINING("build skill: show, practise, feed back", "BCIO:050000"),
    /** Restriction. */
    RESTRICTION(
            "set rules that shrink the chance to do it, or to do its rivals",
            "BCIO:037032",
            "restrictions",
            "rule-making"),
    /** Environmental restructuring. */
    ENVIRONMENTAL_RESTRUCTURING(
            "alter the surroundings, physical, social or digital",
            "BCIO:037020",
            "environmental restriction",
            "restructuring the environment"),
    /** Modelling. */
    MODELLING("give an example to copy or look up to", "BCIO:037024", "modeling"),
    /** Enablement. */
    ENABLEMENT("give means or remove barriers, beyond education, training and restructuring", "BCIO:037019");

    /** The closed list of functions. */
    public static final Vocabulary<InterventionFunction> VOCABULARY =
            Vocabulary.of("BCW intervention function", InterventionFunction.class);

    private final String meaning;
    private final String ontologyId;
    private final List<String> spellings;

    InterventionFunction(String meaning, String ontologyId, String... spellings) {
        this.meaning = meaning;
        this.ontologyId = ontologyId;
        this.spellings = List.of(spellings);
    }

    @Override
    public List<String> spellings() {
        return spellings;
    }

    /** {@return a short description in our own words, in lower case} */
    public String meaning() {
        return meaning;
    }

    /** {@return the id of a proposed class of the Behaviour Change Intervention Ontology, such as {@code BCIO:037017}} */
    public String ontologyId() {
        return ontologyId;
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code();
    }
}
