package org.implsci.core.json;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that is the root of a document, and names the schema of its JSON form.
 *
 * <p>The first key of the JSON form is {@code schema} with this text. A document with another name or version is
 * refused with a single finding that states both.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface JsonDocument {
    /** {@return the name and version of the schema, such as {@code org.implsci/nasss-assessment/1}} */
    String value();
}
