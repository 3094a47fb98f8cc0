package org.implsci.rogers.attribute;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.implsci.core.answer.Answer;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.answer.Tally;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Recommendation;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;
import org.implsci.core.source.SourceReport;

/**
 * What the ratings of the five attributes come to under a policy: what helps, what holds back, what is not known.
 *
 * <p>Each attribute stands for itself; there is no total, because Rogers gives no weights. The policy works on effects,
 * best first, so that {@link OrdinalPolicy#WORST} is the most hindering one, for complexity as for the others. Immutable
 * and thread-safe.
 *
 * @param innovation what was said
 * @param policy how several answers become one
 * @param attributes a summary an attribute, in Rogers' order; unmodifiable
 */
public record AttributeProfile(InnovationAttributes innovation, OrdinalPolicy policy, List<AttributeSummary> attributes)
        implements Serializable {
    private static final Citation REPORT =
            SourceReport.SERVICE_CHANGE.at("Rogers' Diffusion Model, innovation attributes");
    private static final Citation REPORT_CHANNELS =
            SourceReport.SERVICE_CHANGE.at("Rogers' Diffusion Model, general factors influencing spread");

    /** Copies the list. */
    public AttributeProfile {
        Objects.requireNonNull(innovation, "innovation");
        Objects.requireNonNull(policy, "policy");
        attributes = ImmutableList.copyOf(attributes);
    }

    /**
     * Summarises ratings.
     *
     * @param innovation what was said
     * @param policy how several answers become one
     * @return the profile
     */
    public static AttributeProfile of(InnovationAttributes innovation, OrdinalPolicy policy) {
        return new AttributeProfile(
                innovation,
                policy,
                Attribute.VOCABULARY.terms().stream()
                        .map(attribute -> summary(innovation, attribute, policy))
                        .toList());
    }

    private static AttributeSummary summary(
            InnovationAttributes innovation, Attribute attribute, OrdinalPolicy policy) {
        List<Answer<Degree>> answers = innovation.answers(attribute);
        List<Answer<Effect>> effects =
                answers.stream().map(answer -> effect(answer, attribute)).toList();
        return new AttributeSummary(
                attribute, Tally.of(Degree.class, answers), policy.summarise(Tally.of(Effect.class, effects)));
    }

    private static Answer<Effect> effect(Answer<Degree> answer, Attribute attribute) {
        return answer.fold(
                degree -> Answer.given(degree.effect(attribute), answer.rationale()),
                Answer::notApplicable,
                Answer::dontKnow,
                Answer::notAnswered);
    }

    /**
     * Returns the summary of an attribute.
     *
     * @param attribute the attribute
     * @return the summary
     */
    public AttributeSummary attribute(Attribute attribute) {
        return attributes.stream()
                .filter(summary -> summary.attribute() == attribute)
                .findFirst()
                .orElseThrow();
    }

    /** {@return the attributes that hold adoption back; those whose effect is known and hinders, in Rogers' order} */
    public List<Attribute> holdingBack() {
        return attributes.stream()
                .filter(summary -> summary.holdsBack().orElse(false))
                .map(AttributeSummary::attribute)
                .toList();
    }

    /**
     * {@return the attributes of which nothing is known that could be acted on; those without an effect, but for those
     * that do not apply}
     */
    public List<Attribute> unknown() {
        return attributes.stream()
                .filter(summary -> summary.effect().level().isEmpty())
                .filter(summary -> summary.degrees().notApplicable() == 0
                        || summary.degrees().notApplicable() < summary.degrees().total())
                .map(AttributeSummary::attribute)
                .toList();
    }

    /**
     * {@return what the profile has to say: attributes that hold back, that are not known, on which raters are split;
     * warnings and notes, in Rogers' order}
     */
    public Findings findings() {
        Requirements findings = new Requirements();
        for (AttributeSummary summary : attributes) {
            Pointer place = Pointer.ROOT.at("attributes").at(summary.attribute().code());
            if (summary.holdsBack().orElse(false)) {
                findings.add(holdsBack(summary, place));
            }
            if (unknown().contains(summary.attribute())) {
                findings.add(Finding.info("rogers.attribute.rating.absent", place)
                        .message("it is not known how " + lower(summary.attribute()) + " is perceived")
                        .found(summary.effect().toString())
                        .addCitations(Attribute.SOURCE)
                        .build());
            }
            if (summary.degrees().isSplit()) {
                findings.add(Finding.info("rogers.attribute.split", place)
                        .message("raters differ on " + lower(summary.attribute()))
                        .found(summary.degrees().toString())
                        .build());
            }
        }
        return findings.findings();
    }

    private static Finding holdsBack(AttributeSummary summary, Pointer place) {
        return Finding.warning("rogers.attribute.holds-back", place)
                .message(lower(summary.attribute()) + " holds adoption back")
                .found(summary.degrees().toString())
                .addCitations(Attribute.SOURCE)
                .build();
    }

    private static String lower(Attribute attribute) {
        String label = attribute.label();
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    /**
     * {@return what to do about the attributes that hold adoption back; a recommendation for each, in Rogers' order;
     * the words are ours}
     */
    public List<Recommendation> recommendations() {
        return attributes.stream()
                .filter(summary -> summary.holdsBack().orElse(false))
                .map(AttributeProfile::recommendation)
                .toList();
    }

    private static Recommendation recommendation(AttributeSummary summary) {
        Attribute attribute = summary.attribute();
        String action = switch (attribute) {
            case RELATIVE_ADVANTAGE ->
                "Make the advantage over present practice clear to each group that is to adopt, in outcomes that it cares"
                        + " about.";
            case COMPATIBILITY ->
                "Fit the innovation to the systems and processes in place, or resource the change of these first.";
            case COMPLEXITY -> "Take work out of use and integration, and support what complexity remains.";
            case TRIALABILITY -> "Let adopters try it on a small scale before they commit.";
            case OBSERVABILITY ->
                "Let others see results: real-world stories and data through peer networks rather than from above.";
        };
        Finding because = holdsBack(summary, Pointer.ROOT.at("attributes").at(attribute.code()));
        Citation citation = attribute == Attribute.OBSERVABILITY ? REPORT_CHANNELS : REPORT;
        return new Recommendation("rogers.attribute." + attribute.code(), action, because, citation);
    }

    /**
     * {@return the profile for a person: attributes, findings, recommendations; several lines, without a line end after
     * the last}
     */
    public String explain() {
        StringBuilder text =
                new StringBuilder(innovation.toString()).append("\npolicy: ").append(policy.label());
        attributes.forEach(summary -> text.append("\n  ").append(summary));
        findings().forEach(finding -> text.append('\n').append(finding.explain()));
        recommendations().forEach(recommendation -> text.append('\n').append(recommendation.explain()));
        return text.toString();
    }

    /** Returns how many attributes hold back, and how many are not known. */
    @Override
    public String toString() {
        return holdingBack().size() + " of 5 attributes hold adoption back, "
                + unknown().size() + " not known";
    }
}
