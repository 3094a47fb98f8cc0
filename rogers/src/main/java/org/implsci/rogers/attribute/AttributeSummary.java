package org.implsci.rogers.attribute;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.answer.OrdinalSummary;
import org.implsci.core.answer.Tally;

/**
 * What the ratings of one attribute come to.
 *
 * <p>Immutable and thread-safe.
 *
 * @param attribute the attribute
 * @param degrees how many gave each degree, and how many gave none: the denominators
 * @param effect what it comes to for adoption under the policy, or why it comes to nothing
 */
public record AttributeSummary(Attribute attribute, Tally<Degree> degrees, OrdinalSummary<Effect> effect)
        implements Serializable {
    /** Refuses null. */
    public AttributeSummary {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(degrees, "degrees");
        Objects.requireNonNull(effect, "effect");
    }

    /**
     * {@return whether the attribute holds adoption back; true or false under the policy; empty if that is not known}
     */
    public Optional<Boolean> holdsBack() {
        return effect.level().map(Effect::holdsBack);
    }

    /** Attribute, effect, and how many rated. */
    @Override
    public String toString() {
        return attribute.label() + " " + effect + " (" + degrees.given() + " of " + degrees.total() + " rated)";
    }
}
