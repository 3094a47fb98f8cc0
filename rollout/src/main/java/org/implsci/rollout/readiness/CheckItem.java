package org.implsci.rollout.readiness;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;

/**
 * One item of a checklist.
 *
 * @param id the id, unique in its checklist; not blank
 * @param label the thing that should be in place, in our words; not blank
 * @param nextStep the next step if it is not in place; not blank
 * @param relevantTo the stakeholders that it concerns; empty if it concerns all; unmodifiable
 * @param citation the source of the item
 */
public record CheckItem(String id, String label, String nextStep, List<String> relevantTo, Citation citation)
        implements Serializable {
    /** Copies the list and refuses blank texts. */
    public CheckItem {
        relevantTo = ImmutableList.copyOf(Objects.requireNonNull(relevantTo, "relevantTo"));
        Objects.requireNonNull(citation, "citation");
        new Requirements()
                .notBlank("id", id)
                .notBlank("label", label)
                .notBlank("nextStep", nextStep)
                .orThrow();
    }

    /** {@return the id and the label} */
    @Override
    public String toString() {
        return id + ": " + label;
    }
}
