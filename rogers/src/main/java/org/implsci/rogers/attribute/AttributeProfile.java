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
import org.implsci.core.text.TidyTable;

/**
 * The five attributes of an innovation under a policy: those that help adoption, those that hinder it, those not known.
 *
 * <p>Each attribute is reported separately, without a total, because Rogers gives no weights. The policy is applied to
 * effects, best first, so that {@link OrdinalPolicy#WORST} is the most hindering effect, also for complexity. Immutable and
 * thread-safe.
 *
 * @param innovation the ratings
 * @param policy the policy that makes one level of several answers
 * @param attributes one summary for each attribute, in Rogers' order; unmodifiable
 */
public record AttributeProfile(InnovationAttributes innovation, OrdinalPolicy policy, List<AttributeSummary> attributes)
        implements Serializable {
    private static final Citation REPORT =
            SourceReport.SERVICE_CHANGE.at("Rogers' Diffusion Model, innovation attributes");
    private static final Citation REPORT_CHANNELS =
            SourceReport.SERVICE_CHANGE.at("Rogers' Diffusion Model, general factors influencing spread");

    /** Copies the list and refuses null. */
    public AttributeProfile {
        Objects.requireNonNull(innovation, "innovation");
        Objects.requireNonNull(policy, "policy");
        attributes = ImmutableList.copyOf(Objects.requireNonNull(attributes, "attributes"));
    }

    /**
     * Summarises ratings.
     *
     * @param innovation the ratings
     * @param policy the policy that makes one level of several answers
     * @return the profile
     */
    public static AttributeProfile of(InnovationAttributes innovation, OrdinalPolicy policy) {
        Objects.requireNonNull(innovation, "innovation");
        Objects.requireNonNull(policy, "policy");
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

    /** {@return the attributes that are known to hold adoption back, in Rogers' order} */
    public List<Attribute> holdingBack() {
        return attributes.stream()
                .filter(summary -> summary.holdsBack().orElse(false))
                .map(AttributeSummary::attribute)
                .toList();
    }

    /**
     * {@return the attributes whose effect is not known, in Rogers' order; without those that every rater called not
     * applicable}
     */
    public List<Attribute> unknown() {
        return attributes.stream()
                .filter(AttributeSummary::isUnknown)
                .map(AttributeSummary::attribute)
                .toList();
    }

    /**
     * {@return a warning for each attribute that holds adoption back, and a note for each that is not known or on which
     * raters differ; in Rogers' order}
     */
    public Findings findings() {
        Requirements findings = new Requirements();
        for (AttributeSummary summary : attributes) {
            Pointer place = Pointer.ROOT.at("attributes").at(summary.attribute().code());
            if (summary.holdsBack().orElse(false)) {
                findings.add(holdsBack(summary, place));
            }
            if (summary.isUnknown()) {
                findings.add(Finding.info("rogers.attribute.rating.absent", place)
                        .message("the effect of " + lower(summary.attribute()) + " is not known")
                        .found(summary.effect().toString())
                        .addCitations(Attribute.SOURCE)
                        .build());
            }
            if (summary.degrees().isSplit()) {
                findings.add(Finding.info("rogers.attribute.split", place)
                        .message("raters disagree on " + lower(summary.attribute()))
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

    /** {@return a recommendation for each attribute that holds adoption back, in Rogers' order, in our own words} */
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
                "Show each group of adopters the advantage over present practice, in outcomes that matter to them.";
            case COMPATIBILITY ->
                "Fit the innovation to the systems and processes in place, or fund the change of these first.";
            case COMPLEXITY -> "Make use and integration simpler, and support people with the complexity that remains.";
            case TRIALABILITY -> "Let adopters try it on a small scale before they commit.";
            case OBSERVABILITY ->
                "Let others see results: spread real-world stories and data through peer networks, not from above.";
        };
        Finding because = holdsBack(summary, Pointer.ROOT.at("attributes").at(attribute.code()));
        Citation citation = attribute == Attribute.OBSERVABILITY ? REPORT_CHANNELS : REPORT;
        return new Recommendation("rogers.attribute." + attribute.code(), action, because, citation);
    }

    /** {@return the attributes as tidy rows, one row an attribute; the effect is empty if it is not known} */
    public TidyTable toData() {
        TidyTable.Builder rows = TidyTable.columns(
                "attribute", "effect", "holds_back", "raters", "rated", "not_applicable", "dont_know", "not_answered");
        for (AttributeSummary summary : attributes) {
            Tally<Degree> degrees = summary.degrees();
            rows.row(
                    summary.attribute(),
                    summary.effect().level(),
                    summary.holdsBack(),
                    degrees.total(),
                    degrees.given(),
                    degrees.notApplicable(),
                    degrees.dontKnow(),
                    degrees.notAnswered());
        }
        return rows.build();
    }

    /** {@return the attributes, findings and recommendations, for people; without a final line end} */
    public String explain() {
        StringBuilder text =
                new StringBuilder(innovation.toString()).append("\npolicy: ").append(policy.label());
        attributes.forEach(summary -> text.append("\n  ").append(summary));
        findings().forEach(finding -> text.append('\n').append(finding.explain()));
        recommendations().forEach(recommendation -> text.append('\n').append(recommendation.explain()));
        return text.toString();
    }

    /** Returns the number of attributes that hold adoption back, and the number not known. */
    @Override
    public String toString() {
        return holdingBack().size() + " of 5 attributes hold adoption back, "
                + unknown().size() + " not known";
    }
}
