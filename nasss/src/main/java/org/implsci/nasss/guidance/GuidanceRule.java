package org.implsci.nasss.guidance;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.finding.Recommendation;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;
import org.implsci.nasss.profile.NasssProfile;
import org.implsci.nasss.question.Topic;

/**
 * A rule that recommends an action when a condition holds.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, stable and unique in its rule base; not blank
 * @param step the step to which the action belongs
 * @param trigger the condition
 * @param action the recommended action, in the imperative, in our own words; not blank
 * @param citation the source of the rule and how firmly it is known
 */
public record GuidanceRule(String id, GuidanceStep step, Trigger trigger, String action, Citation citation)
        implements Serializable {
    /** Refuses null components and blank texts. */
    public GuidanceRule {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(citation, "citation");
        new Requirements().notBlank("id", id).notBlank("action", action).orThrow();
    }

    /**
     * Returns a rule about one or several topics of one domain.
     *
     * @param id the id
     * @param step the step to which the action belongs
     * @param topics the topics
     * @param action the recommended action
     * @param citation the source of the rule
     * @return the rule
     */
    public static GuidanceRule about(
            String id, GuidanceStep step, List<Topic> topics, String action, Citation citation) {
        return new GuidanceRule(id, step, new Trigger.AboutTopic(topics), action, citation);
    }

    /**
     * Applies the rule to a profile.
     *
     * @param profile the profile
     * @return the recommendation; empty if the condition does not hold
     */
    public Optional<Recommendation> apply(NasssProfile profile) {
        return trigger.evaluate(profile).map(because -> new Recommendation(id, action, because, citation));
    }

    /** Returns whether the rule is about the whole programme and not about a topic. */
    boolean isAboutProgramme() {
        return !(trigger instanceof Trigger.AboutTopic);
    }

    /** Returns the id and the step. */
    @Override
    public String toString() {
        return id + " (" + step.label() + ")";
    }
}
