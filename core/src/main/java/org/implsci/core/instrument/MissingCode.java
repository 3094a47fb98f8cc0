package org.implsci.core.instrument;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.term.Term;

/**
 * One way in which an item can be without a number, such as "not relevant to my role".
 *
 * <p>An instrument may have several of one kind; each keeps its code through reading, scoring and writing, and none ever
 * becomes a number. Immutable and thread-safe.
 *
 * @param code the stable code: lower-case words and digits joined by hyphens, with a letter first
 * @param label the words for people; not blank
 * @param kind what it means for a score
 */
public record MissingCode(String code, String label, Meaning kind) implements Serializable {
    /** The item was asked and left blank. Every scale allows it, since nobody can be made to answer. */
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

    /** Refuses codes that are not of the stable form, blank labels, and a standard code of another kind. */
    public MissingCode {
        Objects.requireNonNull(kind, "kind");
        String stated = code;
        Meaning meant = kind;
        new Requirements()
                .that(code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"), () -> malformed(stated))
                .notBlank("label", label)
                .that(kind == fixed(code, kind), () -> otherKind(stated, meant))
                .orThrow();
    }

    /** Returns the kind of a standard code; for a code of one's own the kind that it has. */
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

    /** What a missing answer means for a score. */
    public enum Meaning implements Term {
        /** There is a true answer, and the respondent did not give it. */
        NOT_ANSWERED("not answered"),
        /** There is a true answer, and the respondent does not know it. */
        DONT_KNOW("don't know"),
        /** There is no true answer: the item leaves the denominator. */
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
