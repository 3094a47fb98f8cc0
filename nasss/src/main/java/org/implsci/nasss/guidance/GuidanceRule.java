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
 * One rule from what was found to what to do.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the stable id within its rule base
 * @param step when to do it
 * @param trigger when the rule speaks
 * @param action what to do, in the imperative, in our own words
 * @param citation where the rule comes from and how firmly it is known
 */
public record GuidanceRule(String id, GuidanceStep step, Trigger trigger, String action, Citation citation)
        implements Serializable {
    /** Refuses blank texts. */
    public GuidanceRule {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(citation, "citation");
        new Requirements().notBlank("id", id).notBlank("action", action).orThrow();
    }

    /**
     * Returns a rule about one or several topics of one domain.
     *
     * @param id the stable id
     * @param step when to do it
     * @param topics the topics
     * @param action what to do
     * @param citation where the rule comes from
     * @return the rule
     */
    public static GuidanceRule about(
            String id, GuidanceStep step, List<Topic> topics, String action, Citation citation) {
        return new GuidanceRule(id, step, new Trigger.AboutTopic(topics), action, citation);
    }

    /**
     * Returns what the rule says of a profile.
     *
     * @param profile the profile
     * @return the recommendation, if the rule speaks
     */
    public Optional<Recommendation> apply(NasssProfile profile) {
        return trigger.firedBy(profile).map(because -> new Recommendation(id, action, because, citation));
    }

    /** Returns whether the rule is about the programme as a whole. */
    boolean isAboutTheWhole() {
        return !(trigger instanceof Trigger.AboutTopic);
    }

    /** Id and step. */
    @Override
    public String toString() {
        return id + " (" + step.label() + ")";
    }
}
