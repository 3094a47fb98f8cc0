package org.implsci.rollout.readiness;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;

/**
 * One thing that a checklist asks for.
 *
 * @param id the id, unique in its checklist; not blank
 * @param label what is to be in place, in our words; not blank
 * @param nextStep what to do where it is not; not blank
 * @param relevantTo whom it concerns; unmodifiable, empty if everybody
 * @param citation where it comes from
 */
public record CheckItem(String id, String label, String nextStep, List<String> relevantTo, Citation citation)
        implements Serializable {
    /** Copies the list and refuses blank texts. */
    public CheckItem {
        relevantTo = ImmutableList.copyOf(relevantTo);
        Objects.requireNonNull(citation, "citation");
        new Requirements()
                .notBlank("id", id)
                .notBlank("label", label)
                .notBlank("nextStep", nextStep)
                .orThrow();
    }

    /** Id and label. */
    @Override
    public String toString() {
        return id + ": " + label;
    }
}
