package org.implsci.rollout.stakeholder;

import org.implsci.core.source.Citation;
import org.implsci.core.source.SourceReport;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The four kinds of people whom a map of stakeholders asks for; somebody may be of several kinds. */
public enum StakeholderCategory implements Term {
    /** Those who will use the innovation, such as clinicians, patients and administrators. */
    USE("will use it"),
    /** Those who will fund or approve it, such as finance leads, procurement teams and boards. */
    FUND_OR_APPROVE("will fund or approve it"),
    /** Those who will support it, such as IT, HR and transformation teams. */
    SUPPORT("will support it"),
    /** Those who will be affected by it, such as service users, carers and partner organisations. */
    AFFECTED("will be affected by it");

    /** The closed list of categories. */
    public static final Vocabulary<StakeholderCategory> VOCABULARY =
            Vocabulary.of("category of stakeholder", StakeholderCategory.class);

    private final String label;

    StakeholderCategory(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** {@return where the categories come from; the citation} */
    public Citation citation() {
        return SourceReport.SERVICE_CHANGE.at("L541-552");
    }

    @Override
    public String toString() {
        return code();
    }
}
