package org.implsci.rogers.attribute;

import java.util.List;
import org.implsci.core.source.Citation;
import org.implsci.core.source.SourceReport;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** Rogers' five attributes of innovations, as perceived by those who may adopt. */
public enum Attribute implements Term {
    /** Better than what it supersedes. */
    RELATIVE_ADVANTAGE("Relative advantage", "better than what it replaces"),
    /** In keeping with values, experience and needs. */
    COMPATIBILITY("Compatibility", "fits values, ways of working and needs"),
    /** Hard to understand and use; the one attribute that counts against adoption. */
    COMPLEXITY("Complexity", "hard to understand and use"),
    /** Can be tried on a small scale. */
    TRIALABILITY("Trialability", "can be tried on a small scale"),
    /** Its results are visible to others. */
    OBSERVABILITY("Observability", "results can be seen by others");

    /** The closed list of attributes. */
    public static final Vocabulary<Attribute> VOCABULARY = Vocabulary.of("attribute", Attribute.class);

    /** Where the list comes from. */
    public static final Citation SOURCE =
            SourceReport.SERVICE_CHANGE.at("Rogers' Diffusion Model, innovation attributes");

    private final String label;
    private final String description;

    Attribute(String label, String description) {
        this.label = label;
        this.description = description;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public List<String> spellings() {
        return this == OBSERVABILITY ? List.of("observeability", "visibility") : List.of();
    }

    /** {@return what a high degree of it means, in our own words; a few words} */
    public String description() {
        return description;
    }

    /** {@return whether a high degree helps adoption; false for complexity alone} */
    public boolean favours() {
        return this != COMPLEXITY;
    }
}
