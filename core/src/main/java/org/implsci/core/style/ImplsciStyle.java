package org.implsci.core.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.implsci.core.finding.InvalidInputException;

/**
 * The style of generated value types: hidden implementation, strict nested builder, copies by {@code with...}.
 *
 * <p>{@code jdk9Collections} stays off: it would use {@code Map.copyOf}, whose order changes from run to run. The list
 * of allowed annotations keeps the generated code independent of the compile class path, and free of annotations that a
 * host may lack.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        strictBuilder = true,
        allowedClasspathAnnotations = {Override.class},
        throwForInvalidImmutableState = InvalidInputException.class)
public @interface ImplsciStyle {}
