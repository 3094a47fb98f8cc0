package org.implsci.core.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that is the root of a document, and names the schema that its JSON form follows.
 *
 * <p>The JSON form has a first key {@code schema} with this text. A document of another name or version is refused with
 * both named, and nothing else is said about it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface JsonDocument {
    /** {@return the schema, such as {@code org.implsci/nasss-assessment/1}; name and version} */
    String value();
}
