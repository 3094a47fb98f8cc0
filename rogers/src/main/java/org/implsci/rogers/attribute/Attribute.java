package org.implsci.rogers.attribute;

import java.util.List;
import org.implsci.core.source.Citation;
import org.implsci.core.source.SourceReport;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** Rogers' five attributes of innovations, as perceived by those who may adopt. */
public enum Attribute implements Term {
    /** It is better than the practice that it replaces. */
    RELATIVE_ADVANTAGE("Relative advantage", "better than what it replaces"),
    /** It fits the values, experience and needs of adopters. */
    COMPATIBILITY("Compatibility", "fits values, ways of working and needs"),
    /** It is hard to understand and use; the only attribute that counts against adoption. */
    COMPLEXITY("Complexity", "hard to understand and use"),
    /** Adopters can try it on a small scale. */
    TRIALABILITY("Trialability", "can be tried on a small scale"),
    /** Others can see its results. */
    OBSERVABILITY("Observability", "results can be seen by others");

    /** The closed list of attributes. */
    public static final Vocabulary<Attribute> VOCABULARY = Vocabulary.of("attribute", Attribute.class);

    /** The source of the list. */
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

    /** {@return the meaning of a high degree of the attribute, in a few words of our own} */
    public String description() {
        return description;
    }

    /** {@return whether a high degree helps adoption; false only for complexity} */
    public boolean favours() {
        return this != COMPLEXITY;
    }
}
