package org.implsci.core.instrument;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.term.Term;

/**
 * A reason why an item has no number, such as "not relevant to my role".
 *
 * <p>An instrument may have several codes of one kind. Each code is kept through reading, scoring and writing; none
 * becomes a number. Immutable and thread-safe.
 *
 * @param code the stable code: lower-case words and digits joined by hyphens, with a letter first
 * @param label the words for people; not blank
 * @param kind the meaning for a score
 */
public record MissingCode(String code, String label, Meaning kind) implements Serializable {
    /** The item was asked and left blank. Every scale allows this, because no respondent can be made to answer. */
    public static final MissingCode NOT_ANSWERED =
            new MissingCode("not-answered", "not answered", Meaning.NOT_ANSWERED);
    /** The respondent chose not to say. */
    public static final MissingCode DECLINED = new MissingCode("declined", "declined to answer", Meaning.NOT_ANSWERED);
    /** The respondent does not know. */
    public static final MissingCode DONT_KNOW = new MissingCode("dont-know", "don't know", Meaning.DONT_KNOW);
    /** The item does not apply. */
    public static final MissingCode NOT_APPLICABLE =
            new MissingCode("not-applicable", "not applicable", Meaning.NOT_APPLICABLE);
    /** The item was not put to this respondent, for instance because a wave leaves it out. */
    public static final MissingCode NOT_ASKED = new MissingCode("not-asked", "not asked", Meaning.NOT_APPLICABLE);

    /** Refuses malformed codes, blank labels, and a standard code with another meaning than its own. */
    public MissingCode {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        String stated = code;
        Meaning meant = kind;
        new Requirements()
                .that(code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"), () -> malformed(stated))
                .notBlank("label", label)
                .that(kind == fixed(code, kind), () -> otherKind(stated, meant))
                .orThrow();
    }

    /** Returns the fixed meaning of a standard code, and the stated meaning of any other code. */
    private static Meaning fixed(String code, Meaning kind) {
        return switch (code) {
            case "not-answered", "declined" -> Meaning.NOT_ANSWERED;
            case "dont-know" -> Meaning.DONT_KNOW;
            case "not-applicable", "not-asked" -> Meaning.NOT_APPLICABLE;
            default -> kind;
        };
    }

    private static Finding malformed(String code) {
        return Finding.error("instrument.missing-code.malformed", Pointer.ROOT.at("code"))
                .message("not a code for a missing answer")
                .expected("lower-case words and digits joined by hyphens, with a letter first")
                .foundText(code)
                .build();
    }

    private static Finding otherKind(String code, Meaning kind) {
        return Finding.error("instrument.missing-code.other-kind", Pointer.ROOT.at("kind"))
                .message("this code has a fixed meaning")
                .expected(fixed(code, kind).code())
                .found(kind.code())
                .advice("choose a code of your own")
                .build();
    }

    @Override
    public String toString() {
        return code;
    }

    /** The meaning of a missing answer for a score. */
    public enum Meaning implements Term {
        /** A true answer exists, and the respondent did not give it. */
        NOT_ANSWERED("not answered"),
        /** A true answer exists, and the respondent does not know it. */
        DONT_KNOW("don't know"),
        /** The item does not apply, so it leaves the denominator. */
        NOT_APPLICABLE("not applicable");

        private final String label;

        Meaning(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
