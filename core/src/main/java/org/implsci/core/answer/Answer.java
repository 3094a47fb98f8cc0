package org.implsci.core.answer;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;
import org.implsci.core.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * What a person said to one question: a value, not applicable, don't know, or nothing.
 *
 * <p>The four are kept apart through reading, scoring and writing; none of the last three ever becomes a value. Each may
 * carry a rationale, and "not applicable" must carry its reason. Immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
public sealed interface Answer<T> extends Serializable {
    /**
     * Returns a value without a rationale.
     *
     * @param <T> the type of the value
     * @param value the value
     * @return the answer
     */
    static <T> Answer<T> given(T value) {
        return new Given<>(value, "");
    }

    /**
     * Returns a value and why.
     *
     * @param <T> the type of the value
     * @param value the value
     * @param rationale why; kept exactly as it is, may be empty
     * @return the answer
     */
    static <T> Answer<T> given(T value, String rationale) {
        return new Given<>(value, rationale);
    }

    /**
     * Returns the question does not apply here.
     *
     * @param <T> the type of the value that there would be
     * @param reason why it does not apply; not blank
     * @return the answer
     * @throws org.implsci.core.finding.InvalidInputException if the reason is blank
     */
    static <T> Answer<T> notApplicable(String reason) {
        return new NotApplicable<>(reason);
    }

    /**
     * Returns the person does not know.
     *
     * @param <T> the type of the value that there would be
     * @param rationale what stands in the way of knowing; may be empty
     * @return the answer
     */
    static <T> Answer<T> dontKnow(String rationale) {
        return new DontKnow<>(rationale);
    }

    /**
     * Returns the question was asked and there is no answer.
     *
     * @param <T> the type of the value that there would be
     * @return the answer
     */
    static <T> Answer<T> notAnswered() {
        return new NotAnswered<>();
    }

    /**
     * Returns the answer that a document states as one word: the code of a term, {@code not-applicable}, {@code
     * dont-know} or {@code not-answered}.
     *
     * @param <T> the kind of term
     * @param code the word
     * @param rationale the rationale or reason, null if the document has none
     * @param terms the terms that an answer may give
     * @return the answer
     * @throws org.implsci.core.finding.InvalidInputException if the word is none of these (at {@code /answer}), or a
     *     question that does not apply has no reason, or one that was not answered has one (at {@code /rationale})
     */
    static <T extends Term> Answer<T> ofCode(String code, @Nullable String rationale, Vocabulary<T> terms) {
        String why = rationale == null ? "" : rationale;
        return switch (code) {
            case NotApplicable.CODE -> notApplicable(why);
            case DontKnow.CODE -> dontKnow(why);
            case NotAnswered.CODE -> {
                if (!why.isBlank()) {
                    throw Finding.error("answer.rationale.unanswered", Pointer.ROOT.at("rationale"))
                            .message("a question without an answer has no rationale")
                            .expected("no rationale with " + NotAnswered.CODE)
                            .foundText(why)
                            .advice("state " + DontKnow.CODE
                                    + " for one that was thought about and could not be answered")
                            .build()
                            .toException();
                }
                yield notAnswered();
            }
            default ->
                given(
                        terms.withCode(code)
                                .orElseThrow(() -> unknown(code, terms).toException()),
                        why);
        };
    }

    /**
     * {@return the words by which a document states that no value is given; the others that {@link #ofCode} knows are
     * codes of terms}
     */
    static List<String> codesWithoutValue() {
        return List.of(NotApplicable.CODE, DontKnow.CODE, NotAnswered.CODE);
    }

    private static <T extends Term> Finding unknown(String code, Vocabulary<T> terms) {
        Finding refusal = terms.refusal(Pointer.ROOT.at("answer"), code);
        return refusal.withExpected(
                refusal.expected().orElseThrow() + ", or " + String.join(", ", codesWithoutValue()));
    }

    /**
     * Returns the word by which a document states this answer; the inverse of {@link #ofCode}.
     *
     * @param code gives the code of a value
     * @return the word
     */
    default String code(Function<? super T, String> code) {
        return fold(code, reason -> NotApplicable.CODE, why -> DontKnow.CODE, () -> NotAnswered.CODE);
    }

    /** {@return the value, if one was given; empty for each of the three kinds without one} */
    default Optional<T> value() {
        return this instanceof Given<T> given ? Optional.of(given.given) : Optional.empty();
    }

    /**
     * {@return whether the truth is out there and not known to us: don't know or not answered; false for a value and
     * for not applicable}
     */
    default boolean isUnknown() {
        return this instanceof DontKnow || this instanceof NotAnswered;
    }

    /**
     * {@return the rationale, or the reason why the question does not apply; the text exactly as it was given; empty if
     * there is none}
     */
    String rationale();

    /**
     * Returns one of four functions, by the kind of this answer.
     *
     * @param <R> the type of the result
     * @param given takes the value
     * @param notApplicable takes the reason
     * @param dontKnow takes the rationale
     * @param notAnswered takes nothing
     * @return what the function for this kind returns
     */
    default <R> R fold(
            Function<? super T, ? extends R> given,
            Function<String, ? extends R> notApplicable,
            Function<String, ? extends R> dontKnow,
            Supplier<? extends R> notAnswered) {
        if (this instanceof Given<T> answer) {
            return given.apply(answer.given);
        }
        if (this instanceof NotApplicable<T> answer) {
            return notApplicable.apply(answer.rationale);
        }
        return this instanceof DontKnow<T> answer ? dontKnow.apply(answer.rationale) : notAnswered.get();
    }

    /**
     * A value.
     *
     * @param <T> the type of the value
     * @param given the value
     * @param rationale why; may be empty
     */
    record Given<T>(T given, String rationale) implements Answer<T> {
        /** Refuses null components. */
        public Given {
            Objects.requireNonNull(given, "given");
            Objects.requireNonNull(rationale, "rationale");
        }

        @Override
        public String toString() {
            return shown(given.toString(), rationale);
        }
    }

    /**
     * The question does not apply.
     *
     * @param <T> the type of the value that there would be
     * @param rationale the reason; not blank
     */
    record NotApplicable<T>(String rationale) implements Answer<T> {
        /** The word for this answer in documents. */
        static final String CODE = "not-applicable";

        /** Refuses a blank reason. */
        public NotApplicable {
            if (rationale.isBlank()) {
                throw Finding.error("answer.reason.absent", Pointer.ROOT.at("rationale"))
                        .message("\"not applicable\" needs a reason")
                        .expected("why the question does not apply")
                        .build()
                        .toException();
            }
        }

        @Override
        public String toString() {
            return shown("not applicable", rationale);
        }
    }

    /**
     * The person does not know.
     *
     * @param <T> the type of the value that there would be
     * @param rationale what stands in the way of knowing; may be empty
     */
    record DontKnow<T>(String rationale) implements Answer<T> {
        /** The word for this answer in documents. */
        static final String CODE = "dont-know";

        /** Refuses null. */
        public DontKnow {
            Objects.requireNonNull(rationale, "rationale");
        }

        @Override
        public String toString() {
            return shown("don't know", rationale);
        }
    }

    /**
     * No answer was given.
     *
     * @param <T> the type of the value that there would be
     */
    record NotAnswered<T>() implements Answer<T> {
        /** The word for this answer in documents. */
        static final String CODE = "not-answered";

        @Override
        public String rationale() {
            return "";
        }

        @Override
        public String toString() {
            return "not answered";
        }
    }

    private static String shown(String answer, String rationale) {
        return rationale.isEmpty() ? answer : answer + " (" + SafeText.line(rationale, 50) + ")";
    }
}
