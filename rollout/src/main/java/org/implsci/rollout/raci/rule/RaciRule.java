package org.implsci.rollout.raci.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.source.Citation;
import org.implsci.core.source.SourceReport;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;
import org.implsci.rollout.raci.RaciSources;

/**
 * A rule about responsibility matrices, with its id and its source.
 *
 * <p>S rules are about the form, H rules about a row, V rules about a column, X rules about what lies across. A finding
 * names its rule in the parameter {@code rule}. No source gives a number for any of them, so every threshold is the
 * caller's.
 */
public enum RaciRule implements Term {
    /** There are tasks and parties; ids are unique, and names too but for case and blanks. */
    S1("named once"),
    /** An assignment refers to what is declared. */
    S2("declared"),
    /** One assignment a cell, with letters of the scheme. */
    S3("one assignment a cell"),
    /** No letter beside a stronger one that implies it. */
    S4("no redundant letter"),
    /** Somebody is accountable. */
    H1("somebody accountable"),
    /** Not more than one is accountable. */
    H2("one accountable"),
    /** Somebody is responsible, or holds whatever else the scheme asks for in each task. */
    H3("somebody responsible"),
    /** Who is accountable is no committee. */
    H4("accountability not held by a group"),
    /** Not too many are responsible. */
    H5("few responsible"),
    /** Not too many are consulted or informed. */
    H6("few consulted and informed"),
    /** Somebody outside the task hears of it. */
    H7("somebody hears of it"),
    /** Not everybody takes part in the task. */
    H8("not everybody in one task"),
    /** The party has a part in some task. */
    V1("no orphan party"),
    /** The party is responsible or accountable somewhere. */
    V2("some duty beyond hearing of it"),
    /** The party does not take part in everything. */
    V3("not one party in everything"),
    /** Accountability is not heaped on one. */
    V4("no accountability bottleneck"),
    /** Nobody does more than they can. */
    V5("no overload"),
    /** Not too much hangs on one alone. */
    V6("no single point of failure"),
    /** Who does is not who approves. */
    X1("duties separated"),
    /** Who must take part does. */
    X2("required participation"),
    /** Every category of stakeholder has a part; found by the map of stakeholders. */
    X3("stakeholders covered"),
    /** What a plan depends on has a valid row. */
    X4("decisions have a valid row"),
    /** Who is accountable for the whole has a part in each part. */
    X5("no blind accountability");

    /** The closed list of rules. */
    public static final Vocabulary<RaciRule> VOCABULARY = Vocabulary.of("RACI rule", RaciRule.class);

    private final String label;

    RaciRule(String label) {
        this.label = label;
    }

    /** The id, such as {@code H1}. */
    @JsonValue
    @Override
    public String code() {
        return name();
    }

    @Override
    public String label() {
        return label;
    }

    /**
     * Where the rule comes from.
     *
     * @return the citation
     */
    public Citation citation() {
        return switch (this) {
            case S1, S2, S3, H4, V6, X1, X5 -> Citation.own(RaciSources.RULE_BASE);
            case S4, H1, H2, H3 -> Citation.published(RaciSources.ENCYCLOPAEDIA);
            case H5, H6, H7, H8, V1, V2, V3, V4, V5 -> Citation.published(RaciSources.MATRIX_ANALYSIS);
            case X2 -> Citation.own(RaciSources.HAZARD_LOG_GUIDE);
            case X3 -> SourceReport.SERVICE_CHANGE.at("L541-554");
            case X4 -> SourceReport.SERVICE_CHANGE.leantOn("L556-560");
        };
    }
}
