package org.implsci.rogers.attribute;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.answer.OrdinalSummary;
import org.implsci.core.answer.Tally;

/**
 * The summary of the ratings of one attribute.
 *
 * <p>Immutable and thread-safe.
 *
 * @param attribute the attribute
 * @param degrees the number of raters by degree, and of those who gave none
 * @param effect the effect on adoption under the policy, or the reason why there is none
 */
public record AttributeSummary(Attribute attribute, Tally<Degree> degrees, OrdinalSummary<Effect> effect)
        implements Serializable {
    /** Refuses null. */
    public AttributeSummary {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(degrees, "degrees");
        Objects.requireNonNull(effect, "effect");
    }

    /** {@return whether the attribute holds adoption back under the policy; empty if that is not known} */
    public Optional<Boolean> holdsBack() {
        return effect.level().map(Effect::holdsBack);
    }

    /** Returns whether the effect is not known, although at least one rater did not call the attribute not applicable. */
    boolean isUnknown() {
        return effect.level().isEmpty() && (degrees.notApplicable() == 0 || degrees.notApplicable() < degrees.total());
    }

    /** Returns the attribute, its effect and the number of raters. */
    @Override
    public String toString() {
        return attribute.label() + " " + effect + " (" + degrees.given() + " of " + degrees.total() + " rated)";
    }
}
