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
 * An answer to one question: a value, not applicable, don't know, or not answered.
 *
 * <p>The four kinds are kept apart through reading, scoring and writing. The last three never become a value. Each
 * answer may carry a rationale; "not applicable" must carry its reason. Immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
public sealed interface Answer<T> extends Serializable {
    /**
     * {@return an answer that gives a value, without a rationale}
     *
     * @param <T> the type of the value
     * @param value the value
     */
    static <T> Answer<T> given(T value) {
        return new Given<>(value, "");
    }

    /**
     * {@return an answer that gives a value and the reason for it}
     *
     * @param <T> the type of the value
     * @param value the value
     * @param rationale the reason for the value; kept unchanged, may be empty
     */
    static <T> Answer<T> given(T value, String rationale) {
        return new Given<>(value, rationale);
    }

    /**
     * Returns the answer that the question does not apply.
     *
     * @param <T> the type of the value that an answer would have
     * @param reason why the question does not apply; not blank
     * @return the answer
     * @throws org.implsci.core.finding.InvalidInputException if the reason is blank
     */
    static <T> Answer<T> notApplicable(String reason) {
        return new NotApplicable<>(reason);
    }

    /**
     * {@return the answer that the person does not know}
     *
     * @param <T> the type of the value that an answer would have
     * @param rationale why the person does not know; may be empty
     */
    static <T> Answer<T> dontKnow(String rationale) {
        return new DontKnow<>(rationale);
    }

    /**
     * {@return the answer of a question that was asked and left unanswered}
     *
     * @param <T> the type of the value that an answer would have
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
     * @param rationale the rationale or reason; null if the document has none
     * @param terms the terms that an answer may give
     * @return the answer
     * @throws org.implsci.core.finding.InvalidInputException if the word is none of these (at {@code /answer}), if the
     *     reason is missing for "not applicable", or if "not answered" has a rationale (both at {@code /rationale})
     */
    static <T extends Term> Answer<T> ofCode(String code, @Nullable String rationale, Vocabulary<T> terms) {
        Objects.requireNonNull(terms, "terms");
        String why = rationale == null ? "" : rationale;
        return switch (Objects.requireNonNull(code, "code")) {
            case NotApplicable.CODE -> notApplicable(why);
            case DontKnow.CODE -> dontKnow(why);
            case NotAnswered.CODE -> {
                if (!why.isBlank()) {
                    throw Finding.error("answer.rationale.unanswered", Pointer.ROOT.at("rationale"))
                            .message("an unanswered question has no rationale")
                            .expected("no rationale with " + NotAnswered.CODE)
                            .foundText(why)
                            .advice("state " + DontKnow.CODE + " if the person tried to answer and could not")
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
     * {@return the words by which a document states that there is no value; all other words of {@link #ofCode} are
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
     * {@return the word by which a document states this answer; the inverse of {@link #ofCode}}
     *
     * @param code gives the code of a value
     */
    default String code(Function<? super T, String> code) {
        return fold(code, reason -> NotApplicable.CODE, why -> DontKnow.CODE, () -> NotAnswered.CODE);
    }

    /** {@return the value; empty for the three kinds of answer without one} */
    default Optional<T> value() {
        return this instanceof Given<T> given ? Optional.of(given.given) : Optional.empty();
    }

    /** {@return whether a true value exists that we do not know: true for "don't know" and "not answered"} */
    default boolean isUnknown() {
        return this instanceof DontKnow || this instanceof NotAnswered;
    }

    /** {@return the rationale, or the reason why the question does not apply; unchanged, empty if there is none} */
    String rationale();

    /**
     * Returns the result of one of four functions, chosen by the kind of this answer.
     *
     * @param <R> the type of the result
     * @param given takes the value
     * @param notApplicable takes the reason
     * @param dontKnow takes the rationale
     * @param notAnswered takes nothing
     * @return the result of the function for this kind of answer
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
     * An answer that gives a value.
     *
     * @param <T> the type of the value
     * @param given the value
     * @param rationale the reason for the value; may be empty
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
     * An answer that the question does not apply.
     *
     * @param <T> the type of the value that an answer would have
     * @param rationale the reason; not blank
     */
    record NotApplicable<T>(String rationale) implements Answer<T> {
        /** The word for this answer in documents. */
        static final String CODE = "not-applicable";

        /** Refuses a blank reason. */
        public NotApplicable {
            Objects.requireNonNull(rationale, "rationale");
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
     * An answer that the person does not know.
     *
     * @param <T> the type of the value that an answer would have
     * @param rationale why the person does not know; may be empty
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
     * A question that was left without an answer.
     *
     * @param <T> the type of the value that an answer would have
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
