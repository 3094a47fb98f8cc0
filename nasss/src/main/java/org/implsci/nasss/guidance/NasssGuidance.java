package org.implsci.nasss.guidance;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Recommendation;
import org.implsci.core.source.Citation;
import org.implsci.core.term.CareSetting;
import org.implsci.nasss.profile.NasssProfile;
import org.implsci.nasss.question.NasssVersion;

/**
 * What a profile asks for: recommendations of a rule base, and the approach.
 *
 * <p>Immutable and thread-safe.
 *
 * @param profile the profile
 * @param rules the rule base
 * @param setting where the technology is used
 */
public record NasssGuidance(NasssProfile profile, GuidanceRules rules, CareSetting setting) implements Serializable {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/nasss-guidance/1";

    /** Refuses null components. */
    public NasssGuidance {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(setting, "setting");
    }

    /**
     * Returns every recommendation: what to understand, to reduce, to respond to; within each step those about the
     * whole first, then in the order of the rule base. What is not known thus comes first.
     *
     * @return the recommendations
     */
    public List<Recommendation> recommendations() {
        return Stream.of(GuidanceStep.values())
                .flatMap(step -> recommendations(step).stream())
                .toList();
    }

    /**
     * Returns the recommendations of one step, those about the whole first, then in the order of the rule base.
     *
     * @param step the step
     * @return the recommendations
     */
    public List<Recommendation> recommendations(GuidanceStep step) {
        return rules.rules().stream()
                .filter(rule -> rule.step() == step)
                .sorted(Comparator.comparing(rule -> !rule.isAboutTheWhole()))
                .map(rule -> rule.apply(profile))
                .flatMap(Optional::stream)
                .toList();
    }

    /** {@return the approach that fits: tailored, phased, with a way back; the approach with its reasons} */
    public Approach approach() {
        return Approach.of(profile, setting);
    }

    /**
     * {@return the long form for a person: the approach, then the recommendations step by step with reasons and
     * sources; some dozen lines, without a line feed at the end}
     */
    public String explain() {
        return approach().explain()
                + Stream.of(GuidanceStep.values())
                        .filter(step -> !recommendations(step).isEmpty())
                        .map(step -> recommendations(step).stream()
                                .map(Recommendation::explain)
                                .collect(Collectors.joining("\n", "\n\n" + step.label() + "\n", "")))
                        .collect(Collectors.joining());
    }

    /** Returns how many recommendations, and the approach. */
    @Override
    public String toString() {
        return recommendations().size() + " recommendations; " + approach();
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
                approach(),
                Stream.of(GuidanceStep.values())
                        .flatMap(step -> recommendations(step).stream()
                                .map(recommendation -> RecommendationJson.of(step, recommendation)))
                        .toList());
    }

    /** What guidance looks like in JSON: what it rests on, then what it says. It is written, never read. */
    record Json(
            String schema,
            NasssVersion version,
            String subject,
            OrdinalPolicy policy,
            CareSetting setting,
            String rules,
            Approach approach,
            List<RecommendationJson> recommendations) {}

    /** What a recommendation looks like in the JSON of guidance. */
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
