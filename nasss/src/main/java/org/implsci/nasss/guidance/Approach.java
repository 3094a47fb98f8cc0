package org.implsci.nasss.guidance;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.implsci.core.source.Citation;
import org.implsci.core.source.SourceReport;
import org.implsci.core.term.CareSetting;
import org.implsci.core.term.Term;
import org.implsci.nasss.profile.DomainProfile;
import org.implsci.nasss.profile.NasssProfile;
import org.implsci.nasss.question.Complexity;

/**
 * The approach that the source report asks for, given the complexity and the setting: tailored or standard, phased or not, and with
 * a way back.
 *
 * <p>Simple changes in the back office may roll out fast and in a standard way; what is clinical-facing, or complicated or
 * complex in any domain, is tailored and phased; a way back is built in from the outset in every case. While the setting
 * is not stated, or a domain is not surely simple, and nothing else decides, the answer is "not known". A domain that was
 * said not to apply takes no part, as long as another does. Immutable and thread-safe.
 *
 * @param tailored whether the approach has to be tailored to the setting; no means that a standard one fits
 * @param phased whether to begin with a pilot and scale in steps
 * @param rollBack whether roll-back has to be prepared
 */
public record Approach(Decision tailored, Decision phased, Decision rollBack) implements Serializable {
    private static final Citation MATCH = SourceReport.SERVICE_CHANGE.at("L398");
    private static final Citation PHASE = SourceReport.SERVICE_CHANGE.at("L406");
    private static final Citation ROLL_BACK = SourceReport.SERVICE_CHANGE.at("L313-317, L665");

    /**
     * Returns the approach for a profile.
     *
     * @param profile the profile
     * @param setting where the technology is used
     * @return the approach, each part with its reasons
     */
    public static Approach of(NasssProfile profile, CareSetting setting) {
        List<String> demanding = profile.domains().stream()
                .filter(domain -> domain.level().isPresent() && !domain.level().equals(Optional.of(Complexity.SIMPLE)))
                .map(Approach::demand)
                .toList();
        List<DomainProfile> applicable =
                profile.domains().stream().filter(DomainProfile::isApplicable).toList();
        List<String> open = Stream.of(
                        setting == CareSetting.NOT_STATED
                                ? Stream.of("the setting is not stated")
                                : Stream.<String>empty(),
                        applicable.isEmpty() ? Stream.of("no domain applies") : Stream.<String>empty(),
                        applicable.stream()
                                .filter(domain -> !domain.isSurely(Complexity.SIMPLE))
                                .map(Approach::doubt))
                .flatMap(texts -> texts)
                .toList();
        int domains = profile.domains().size();
        String standard = applicable.size() == domains
                ? "simple in every domain, and in the back office"
                : "simple in every domain that applies (" + applicable.size() + " of " + domains
                        + "), and in the back office";
        ImmutableList.Builder<String> grounds = ImmutableList.builder();
        if (setting == CareSetting.CLINICAL_FACING) {
            grounds.add("clinical-facing");
        }
        List<String> reasons = grounds.addAll(demanding).build();
        return new Approach(
                decide(reasons, open, standard, MATCH),
                decide(reasons, open, standard, PHASE),
                new Decision(
                        ApproachVerdict.YES,
                        List.of("a way back is built in from the outset, not added later"),
                        ROLL_BACK));
    }

    private static String demand(DomainProfile domain) {
        String level =
                domain.domain().label() + " is " + domain.level().orElseThrow().label();
        return domain.possible().contains(Complexity.SIMPLE) ? level + " as far as is known" : level;
    }

    private static String doubt(DomainProfile domain) {
        if (domain.level().isEmpty()) {
            return domain.domain().label() + " has no level";
        }
        return domain.domain().label() + " is " + domain.level().get().label() + " as far as is known";
    }

    private static Decision decide(List<String> grounds, List<String> open, String standard, Citation citation) {
        if (!grounds.isEmpty()) {
            return new Decision(ApproachVerdict.YES, grounds, citation);
        }
        return open.isEmpty()
                ? new Decision(ApproachVerdict.NO, List.of(standard), citation)
                : new Decision(ApproachVerdict.NOT_KNOWN, open, citation);
    }

    /**
     * {@return the long form for a person: each part with its reasons and source; three lines, without a line feed at
     * the end}
     */
    public String explain() {
        return "tailored: " + tailored.explain() + "\nphased: " + phased.explain() + "\nroll-back prepared: "
                + rollBack.explain();
    }

    /** Returns the three verdicts. */
    @Override
    public String toString() {
        return "tailored " + tailored.verdict().label() + ", phased "
                + phased.verdict().label() + ", roll-back prepared "
                + rollBack.verdict().label();
    }

    @JsonValue
    Json toJson() {
        return new Json(tailored, phased, rollBack);
    }

    /** What an approach looks like in JSON; it is written, never read. */
    record Json(Decision tailored, Decision phased, Decision rollBack) {}

    /** Yes, no, or not known. */
    public enum ApproachVerdict implements Term {
        /** Needed. */
        YES,
        /** Not needed. */
        NO,
        /** What would decide is not known. */
        NOT_KNOWN
    }

    /**
     * One part of the approach.
     *
     * @param verdict what the rule says
     * @param reasons why, at least one; unmodifiable
     * @param citation where the rule comes from
     */
    public record Decision(ApproachVerdict verdict, List<String> reasons, Citation citation) implements Serializable {
        /** Copies the list. */
        public Decision {
            reasons = ImmutableList.copyOf(reasons);
        }

        String explain() {
            return verdict.label() + reasons.stream().collect(Collectors.joining("; ", ", because ", "")) + " ["
                    + citation.cite() + "]";
        }
    }
}
