package org.implsci.rollout.raci.check;

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
    DUPLICATE_NAME("S1", "named once"),
    /** An assignment refers to declared tasks, parties and letters. */
    UNDECLARED_REFERENCE("S2", "declared"),
    /** One assignment a cell, with letters of the scheme. */
    SEVERAL_ASSIGNMENTS_IN_CELL("S3", "one assignment a cell"),
    /** No letter beside a stronger one that implies it. */
    REDUNDANT_LETTER("S4", "no redundant letter"),
    /** Somebody is accountable. */
    NOBODY_ACCOUNTABLE("H1", "somebody accountable"),
    /** Not more than one is accountable. */
    SEVERAL_ACCOUNTABLE("H2", "one accountable"),
    /** Somebody is responsible, or holds whatever else the scheme asks for in each task. */
    NOBODY_RESPONSIBLE("H3", "somebody responsible"),
    /** A committee must not be accountable. */
    ACCOUNTABLE_GROUP("H4", "accountability not held by a group"),
    /** Not too many are responsible. */
    MANY_RESPONSIBLE("H5", "few responsible"),
    /** Not too many are consulted or informed. */
    MANY_CONSULTED_OR_INFORMED("H6", "few consulted and informed"),
    /** Somebody outside the task hears of it. */
    NOBODY_INFORMED("H7", "somebody hears of it"),
    /** Not everybody takes part in the task. */
    EVERYBODY_INVOLVED("H8", "not everybody in one task"),
    /** The party has a part in some task. */
    ORPHAN_PARTY("V1", "no orphan party"),
    /** The party is responsible or accountable somewhere. */
    NO_DUTY_BEYOND_INFORMED("V2", "some duty beyond hearing of it"),
    /** The party does not take part in everything. */
    PARTY_IN_EVERY_TASK("V3", "not one party in everything"),
    /** Accountability is not heaped on one. */
    ACCOUNTABILITY_BOTTLENECK("V4", "no accountability bottleneck"),
    /** Nobody does more than they can. */
    OVERLOADED_PARTY("V5", "no overload"),
    /** Not too much hangs on one alone. */
    SINGLE_POINT_OF_FAILURE("V6", "no single point of failure"),
    /** Who does is not who approves. */
    DUTIES_NOT_SEPARATED("X1", "duties separated"),
    /** Who must take part does. */
    MISSING_PARTICIPATION("X2", "required participation"),
    /** Every category of stakeholder has a part; found by the map of stakeholders. */
    MISSING_STAKEHOLDER("X3", "stakeholders covered"),
    /** What a plan depends on has a valid row. */
    INVALID_DECISION_ROW("X4", "decisions have a valid row"),
    /** Who is accountable for the whole has a part in each part. */
    BLIND_ACCOUNTABILITY("X5", "no blind accountability");

    /** The closed list of rules. */
    public static final Vocabulary<RaciRule> VOCABULARY = Vocabulary.of("RACI rule", RaciRule.class);

    private final String code;
    private final String label;

    RaciRule(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Returns the id, such as {@code H1}. */
    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** {@return where the rule comes from; the citation} */
    public Citation citation() {
        return switch (this) {
            case DUPLICATE_NAME,
                    UNDECLARED_REFERENCE,
                    SEVERAL_ASSIGNMENTS_IN_CELL,
                    ACCOUNTABLE_GROUP,
                    SINGLE_POINT_OF_FAILURE,
                    DUTIES_NOT_SEPARATED,
                    BLIND_ACCOUNTABILITY -> Citation.own(RaciSources.RULE_BASE);
            case REDUNDANT_LETTER, NOBODY_ACCOUNTABLE, SEVERAL_ACCOUNTABLE, NOBODY_RESPONSIBLE ->
                Citation.published(RaciSources.ENCYCLOPAEDIA);
            case MANY_RESPONSIBLE,
                    MANY_CONSULTED_OR_INFORMED,
                    NOBODY_INFORMED,
                    EVERYBODY_INVOLVED,
                    ORPHAN_PARTY,
                    NO_DUTY_BEYOND_INFORMED,
                    PARTY_IN_EVERY_TASK,
                    ACCOUNTABILITY_BOTTLENECK,
                    OVERLOADED_PARTY -> Citation.published(RaciSources.MATRIX_ANALYSIS);
            case MISSING_PARTICIPATION -> Citation.own(RaciSources.HAZARD_LOG_GUIDE);
            case MISSING_STAKEHOLDER -> SourceReport.SERVICE_CHANGE.at("L541-554");
            case INVALID_DECISION_ROW -> SourceReport.SERVICE_CHANGE.own("L556-560");
        };
    }
}
