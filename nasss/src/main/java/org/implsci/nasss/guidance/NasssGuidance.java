package org.implsci.nasss.guidance;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableListMultimap;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Recommendation;
import org.implsci.core.source.Citation;
import org.implsci.core.term.CareSetting;
import org.implsci.nasss.profile.NasssProfile;
import org.implsci.nasss.question.NasssVersion;

/**
 * The guidance for a profile: the recommendations of a rule base, and the roll-out approach.
 *
 * <p>Immutable and thread-safe.
 */
public final class NasssGuidance implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/nasss-guidance/1";

    private final NasssProfile profile;
    private final GuidanceRules rules;
    private final CareSetting setting;
    private final Approach approach;
    private final ImmutableListMultimap<GuidanceStep, Recommendation> recommendations;

    private NasssGuidance(NasssProfile profile, GuidanceRules rules, CareSetting setting) {
        this.profile = profile;
        this.rules = rules;
        this.setting = setting;
        this.approach = Approach.of(profile, setting);
        ImmutableListMultimap.Builder<GuidanceStep, Recommendation> builder = ImmutableListMultimap.builder();
        rules.rules().stream()
                .sorted(Comparator.comparing(GuidanceRule::step).thenComparing(rule -> !rule.isAboutProgramme()))
                .forEachOrdered(rule ->
                        rule.apply(profile).ifPresent(recommendation -> builder.put(rule.step(), recommendation)));
        this.recommendations = builder.build();
    }

    /**
     * Applies a rule base to a profile.
     *
     * @param profile the profile
     * @param rules the rule base
     * @param setting the setting in which the technology is used
     * @return the guidance
     */
    public static NasssGuidance of(NasssProfile profile, GuidanceRules rules, CareSetting setting) {
        return new NasssGuidance(
                Objects.requireNonNull(profile, "profile"),
                Objects.requireNonNull(rules, "rules"),
                Objects.requireNonNull(setting, "setting"));
    }

    /** {@return the profile to which the rules were applied} */
    public NasssProfile profile() {
        return profile;
    }

    /** {@return the rule base} */
    public GuidanceRules rules() {
        return rules;
    }

    /** {@return the setting in which the technology is used} */
    public CareSetting setting() {
        return setting;
    }

    /**
     * Returns all recommendations: first to understand, then to reduce, then to respond.
     *
     * <p>Within each step, those about the whole programme come first, then the others in the order of the rule base.
     *
     * @return the recommendations; unmodifiable
     */
    public List<Recommendation> recommendations() {
        return recommendations.values().asList();
    }

    /**
     * Returns the recommendations of one step.
     *
     * @param step the step
     * @return the recommendations: those about the whole programme first, then in the order of the rule base; unmodifiable
     */
    public List<Recommendation> recommendations(GuidanceStep step) {
        return recommendations.get(step);
    }

    /** {@return the roll-out approach that fits, with its reasons} */
    public Approach approach() {
        return approach;
    }

    /**
     * {@return the long form for a person: the approach, then the recommendations step by step with reasons and sources;
     * some dozen lines, without a line feed at the end}
     */
    public String explain() {
        StringBuilder text = new StringBuilder(approach.explain());
        recommendations.asMap().forEach((step, all) -> {
            text.append("\n\n").append(step.label());
            all.forEach(recommendation -> text.append('\n').append(recommendation.explain()));
        });
        return text.toString();
    }

    /** Returns whether the other object is the guidance of equal rules for an equal profile in the same setting. */
    @Override
    public boolean equals(Object other) {
        return other instanceof NasssGuidance that
                && setting == that.setting
                && rules.equals(that.rules)
                && profile.equals(that.profile);
    }

    @Override
    public int hashCode() {
        return Objects.hash(profile, rules, setting);
    }

    /** Returns the number of recommendations, and the approach. */
    @Override
    public String toString() {
        return recommendations.size() + " recommendations; " + approach;
    }

    @JsonValue
    Json toJson() {
        return new Json(
                SCHEMA,
                profile.assessment().version(),
                profile.assessment().subject(),
                profile.policy(),
                setting,
                rules.id(),
                approach,
                recommendations.entries().stream()
                        .map(entry -> RecommendationJson.of(entry.getKey(), entry.getValue()))
                        .toList());
    }

    /** The JSON form of guidance, which is written and never read. */
    record Json(
            String schema,
            NasssVersion version,
            String subject,
            OrdinalPolicy policy,
            CareSetting setting,
            String rules,
            Approach approach,
            List<RecommendationJson> recommendations) {}

    /** The JSON form of a recommendation in guidance. */
    record RecommendationJson(GuidanceStep step, String rule, String action, Finding because, Citation citation) {
        static RecommendationJson of(GuidanceStep step, Recommendation recommendation) {
            return new RecommendationJson(
                    step,
                    recommendation.rule(),
                    recommendation.action(),
                    recommendation.because(),
                    recommendation.citation());
        }
    }
}
