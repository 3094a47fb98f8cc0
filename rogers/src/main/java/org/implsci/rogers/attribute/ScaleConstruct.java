package org.implsci.rogers.attribute;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;
import org.jspecify.annotations.Nullable;

/**
 * A construct that a published instrument measures: label, how many items, which of Rogers' attributes it stands for.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code a stable code within the instrument
 * @param label the authors' label
 * @param attributes the attributes that it stands for; none for constructs beyond Rogers' five; unmodifiable
 * @param reversed whether a high score means a low degree of the attribute
 * @param itemCount how many items it has; null if that is not known
 * @param published Cronbach's alpha as published; null if that is not known
 * @param citation where the facts come from
 */
public record ScaleConstruct(
        String code,
        String label,
        List<Attribute> attributes,
        boolean reversed,
        @Nullable Integer itemCount,
        @Nullable Double published,
        Citation citation)
        implements Serializable {
    /** Copies the list and refuses blank texts. */
    public ScaleConstruct {
        attributes = ImmutableList.copyOf(attributes);
        new Requirements().notBlank("code", code).notBlank("label", label).orThrow();
    }

    /** {@return how many items the construct has; the number, if known} */
    public OptionalInt items() {
        return itemCount == null ? OptionalInt.empty() : OptionalInt.of(itemCount);
    }

    /** {@return the reliability that the authors published; Cronbach's alpha, if known} */
    public OptionalDouble alpha() {
        return published == null ? OptionalDouble.empty() : OptionalDouble.of(published);
    }

    /** Code and label. */
    @Override
    public String toString() {
        return code + " " + label;
    }
}
