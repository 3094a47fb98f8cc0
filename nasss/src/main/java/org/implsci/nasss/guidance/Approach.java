package org.implsci.nasss.guidance;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
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
 * The roll-out approach for a complexity and a setting: tailored or standard, phased or not, and with a prepared roll-back.
 *
 * <p>By the source report, simple changes in the back office may roll out fast and in a standard way. Clinical-facing changes,
 * and those that are complicated or complex in any domain, are tailored and phased. Every change needs a prepared roll-back.
 * The verdict is "not known" if none of this decides and the setting is not stated or a domain is not surely simple. Domains
 * that do not apply are left out, unless no domain applies. Immutable and thread-safe.
 *
 * @param tailored whether to tailor the approach to the setting; "no" means that a standard approach fits
 * @param phased whether to begin with a pilot and scale in steps
 * @param rollBack whether to prepare a roll-back
 */
public record Approach(Decision tailored, Decision phased, Decision rollBack) implements Serializable {
    private static final Citation MATCH = SourceReport.SERVICE_CHANGE.at("L398");
    private static final Citation PHASE = SourceReport.SERVICE_CHANGE.at("L406");
    private static final Citation ROLL_BACK = SourceReport.SERVICE_CHANGE.at("L313-317, L665");

    /** Refuses null components. */
    public Approach {
        Objects.requireNonNull(tailored, "tailored");
        Objects.requireNonNull(phased, "phased");
        Objects.requireNonNull(rollBack, "rollBack");
    }

    /**
     * Returns the approach for a profile.
     *
     * @param profile the profile
     * @param setting the setting in which the technology is used
     * @return the approach, with the reasons for each part
     */
    public static Approach of(NasssProfile profile, CareSetting setting) {
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(profile, "profile");
        List<String> demanding = profile.domains().stream()
                .filter(domain -> domain.level().isPresent() && !domain.level().equals(Optional.of(Complexity.SIMPLE)))
                .map(Approach::reason)
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
                ? "all seven domains are simple, and the setting is the back office"
                : "all domains that apply are simple (" + applicable.size() + " of " + domains
                        + "), and the setting is the back office";
        ImmutableList.Builder<String> grounds = ImmutableList.builder();
        if (setting == CareSetting.CLINICAL_FACING) {
            grounds.add("the setting is clinical-facing");
        }
        List<String> reasons = grounds.addAll(demanding).build();
        return new Approach(
                decide(reasons, open, standard, MATCH),
                decide(reasons, open, standard, PHASE),
                new Decision(
                        ApproachVerdict.YES,
                        List.of("every change needs a roll-back that is prepared before go-live"),
                        ROLL_BACK));
    }

    private static String reason(DomainProfile domain) {
        String level =
                domain.domain().label() + " is " + domain.level().orElseThrow().label();
        return domain.possible().contains(Complexity.SIMPLE) ? level + " on the answers so far" : level;
    }

    private static String doubt(DomainProfile domain) {
        if (domain.level().isEmpty()) {
            return domain.domain().label() + " has no level";
        }
        return domain.domain().label() + " is " + domain.level().get().label() + " on the answers so far";
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
     * {@return the long form for a person: each part with its reasons and source; three lines, without a line feed at the
     * end}
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

    /** The JSON form of an approach; it is written, never read. */
    record Json(Decision tailored, Decision phased, Decision rollBack) {}

    /** The verdict on one part of the approach: yes, no, or not known. */
    public enum ApproachVerdict implements Term {
        /** Needed. */
        YES,
        /** Not needed. */
        NO,
        /** Not decided, because answers or the setting are unknown. */
        NOT_KNOWN
    }

    /**
     * One part of the approach.
     *
     * @param verdict the verdict
     * @param reasons the reasons, at least one; unmodifiable
     * @param citation the source of the rule
     */
    public record Decision(ApproachVerdict verdict, List<String> reasons, Citation citation) implements Serializable {
        /** Copies the list; refuses null components. */
        public Decision {
            Objects.requireNonNull(verdict, "verdict");
            reasons = ImmutableList.copyOf(Objects.requireNonNull(reasons, "reasons"));
            Objects.requireNonNull(citation, "citation");
        }

        String explain() {
            return verdict.label() + reasons.stream().collect(Collectors.joining("; ", ", because ", "")) + " ["
                    + citation.cite() + "]";
        }
    }
}
