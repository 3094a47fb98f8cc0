package org.implsci.core.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.implsci.core.term.Term;

/**
 * Marks a text in a JSON form that states an {@link org.implsci.core.answer.Answer}: the code of a term, or the word for why
 * there is none. On a part of a form that is itself a form it is about that part's key {@code answer}.
 *
 * <p>Reading is not changed by it, since the type looks the code up and says what is wrong with it; the JSON Schema lists the
 * codes, so that a form can be built from it.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface AnswerCodes {
    /** {@return the terms that an answer may give; an enum of terms} */
    Class<? extends Term> value();
}
