package org.implsci.rogers.category;

import java.util.List;
import org.implsci.core.source.Citation;
import org.implsci.core.source.SourceReport;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** Rogers' five categories of adopters, earliest first. */
public enum AdopterCategory implements Term {
    /** The first to adopt. */
    INNOVATORS("Innovators"),
    /** The next to adopt, whom others watch. */
    EARLY_ADOPTERS("Early adopters"),
    /** The units that adopt before the average. */
    EARLY_MAJORITY("Early majority"),
    /** The units that adopt after the average. */
    LATE_MAJORITY("Late majority"),
    /** The last to adopt. */
    LAGGARDS("Laggards");

    /** The closed list of categories. */
    public static final Vocabulary<AdopterCategory> VOCABULARY =
            Vocabulary.of("adopter category", AdopterCategory.class);

    /** The source of the names. */
    public static final Citation SOURCE = SourceReport.SERVICE_CHANGE.at("footnote 12");

    private final String label;

    AdopterCategory(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Returns all five categories. */
    static List<AdopterCategory> five() {
        return VOCABULARY.terms();
    }

    /** Returns the four categories without innovators, who count as early adopters. */
    static List<AdopterCategory> four() {
        return five().subList(1, 5);
    }
}
