package org.implsci.comb.wheel;

import java.util.List;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/**
 * The seven policy categories of the Behaviour Change Wheel, in the order of the published figure.
 *
 * <p>Labels: {@link org.implsci.comb.model.CombSources#WHEEL_2011}, table 1, where fiscal measures are "Fiscal"; meanings in
 * our own words.
 */
public enum PolicyCategory implements Term {
    /** Communication and marketing. */
    COMMUNICATION_MARKETING(
            "communication/marketing",
            "reach people by print, electronic, phone or broadcast media",
            "BCIO:037004",
            "communication",
            "communications and marketing",
            "communication and marketing"),
    /** Guidelines. */
    GUIDELINES("guidelines", "issue documents that advise or require practice", "BCIO:037007", "guideline provision"),
    /** Fiscal measures. */
    FISCAL_MEASURES("fiscal measures", "use taxation or spending to move the price", "BCIO:037006", "fiscal"),
    /** Regulation. */
    REGULATION("regulation", "set rules of behaviour or practice, short of law", "BCIO:037010"),
    /** Legislation. */
    LEGISLATION("legislation", "make or change law", "BCIO:037008"),
    /** Environmental and social planning. */
    ENVIRONMENTAL_SOCIAL_PLANNING(
            "environmental/social planning",
            "design or control the physical, social or digital environment",
            "BCIO:037005",
            "environmental planning",
            "environmental and social planning"),
    /** Service provision. */
    SERVICE_PROVISION("service provision", "deliver a service", "BCIO:037011");

    /** The closed list of categories. */
    public static final Vocabulary<PolicyCategory> VOCABULARY = Vocabulary.of("policy category", PolicyCategory.class);

    private final String label;
    private final String meaning;
    private final String ontologyId;
    private final List<String> spellings;

    PolicyCategory(String label, String meaning, String ontologyId, String... spellings) {
        this.label = label;
        this.meaning = meaning;
        this.ontologyId = ontologyId;
        this.spellings = List.of(spellings);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public List<String> spellings() {
        return spellings;
    }

    /** {@return a short description in our own words, in lower case} */
    public String meaning() {
        return meaning;
    }

    /** {@return the id of a proposed class of the Behaviour Change Intervention Ontology, such as {@code BCIO:037004}} */
    public String ontologyId() {
        return ontologyId;
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code();
    }
}
