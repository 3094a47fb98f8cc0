package org.implsci.rogers.attribute;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;
import org.jspecify.annotations.Nullable;

/**
 * A construct of a published instrument, with the attributes of Rogers that it measures.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code a stable code within the instrument
 * @param label the authors' label
 * @param attributes the attributes that it measures; none for a construct beyond Rogers' five; unmodifiable
 * @param reversed whether a high score means a low degree of the attribute
 * @param itemCount the number of items; null if not known
 * @param published Cronbach's alpha as published; null if not known
 * @param citation the source of these facts
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
        Objects.requireNonNull(citation, "citation");
        attributes = ImmutableList.copyOf(Objects.requireNonNull(attributes, "attributes"));
        new Requirements().notBlank("code", code).notBlank("label", label).orThrow();
    }

    /** {@return the number of items, if known} */
    public OptionalInt items() {
        return itemCount == null ? OptionalInt.empty() : OptionalInt.of(itemCount);
    }

    /** {@return Cronbach's alpha as the authors published it, if known} */
    public OptionalDouble alpha() {
        return published == null ? OptionalDouble.empty() : OptionalDouble.of(published);
    }

    /** Returns the code and the label. */
    @Override
    public String toString() {
        return code + " " + label;
    }
}
