package org.implsci.core.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.implsci.core.term.Term;

/**
 * Marks a text in a JSON form that states an {@link org.implsci.core.answer.Answer}: the code of a term, or the word
 * for a missing answer.
 *
 * <p>On a component that is itself a form, it describes the key {@code answer} of that form. It does not change
 * reading, since the type itself looks the code up. The JSON Schema lists the codes, so that a form can be built from
 * it.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface AnswerCodes {
    /** {@return the enum of the terms that an answer may give} */
    Class<? extends Term> value();
}
