package org.implsci.rollout.plan.pilot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.IsoText;
import org.implsci.core.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * What is tried first: what is tested, for whom and why, and what counts as success.
 *
 * <p>Source: report 001, lines 339 to 366. What is missing is said by the check of the whole plan. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class Pilot implements WithPilot, Serializable permits ImmutablePilot {
    @Serial
    private static final long serialVersionUID = 1L;

    Pilot() {}

    /** {@return a builder with nothing set; mandatory are {@code starts}} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what is tested; the text, if stated} */
    public abstract Optional<String> whatIsTested();

    /** {@return for whom; the text, if stated} */
    public abstract Optional<String> forWhom();

    /** {@return why; the text, if stated} */
    public abstract Optional<String> why();

    /** {@return what it is to answer; the questions; unmodifiable} */
    public abstract List<PilotQuestion> questions();

    /** {@return whose input shaped the questions; the roles; unmodifiable} */
    public abstract List<PilotRole> roles();

    /** {@return when it starts; the date} */
    public abstract LocalDate starts();

    /** {@return when the business case for adoption was drafted; the date, if it was} */
    public abstract Optional<LocalDate> businessCaseDrafted();

    /** {@return how the change is paid for if the pilot succeeds; the text, if defined} */
    public abstract Optional<String> fundingIfSuccessful();

    /** {@return what success looks like in words; the statements; unmodifiable} */
    public abstract List<String> qualitativeSuccess();

    /** {@return what success looks like in numbers: ids of criteria or statements; unmodifiable} */
    public abstract List<String> quantitativeSuccess();

    /** Refuses blank texts. */
    @Value.Check
    void check() {
        new Requirements()
                .notBlank("whatIsTested", whatIsTested())
                .notBlank("forWhom", forWhom())
                .notBlank("why", why())
                .notBlank("fundingIfSuccessful", fundingIfSuccessful())
                .orThrow();
    }

    /** Returns what is tested and when it starts. */
    @Override
    public final String toString() {
        return "pilot of " + SafeText.line(whatIsTested().orElse("?"), 40) + " from " + starts();
    }

    @JsonValue
    Json toJson() {
        return new Json(
                whatIsTested().orElse(null),
                forWhom().orElse(null),
                why().orElse(null),
                questions().isEmpty() ? null : questions(),
                roles().isEmpty() ? null : roles(),
                starts(),
                businessCaseDrafted().orElse(null),
                fundingIfSuccessful().orElse(null),
                qualitativeSuccess().isEmpty() ? null : qualitativeSuccess(),
                quantitativeSuccess().isEmpty() ? null : quantitativeSuccess());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Pilot fromJson(Json json) {
        return builder()
                .whatIsTested(Optional.ofNullable(json.whatIsTested))
                .forWhom(Optional.ofNullable(json.forWhom))
                .why(Optional.ofNullable(json.why))
                .addAllQuestions(json.questions == null ? List.of() : json.questions)
                .addAllRoles(json.roles == null ? List.of() : json.roles)
                .starts(json.starts)
                .businessCaseDrafted(Optional.ofNullable(json.businessCaseDrafted))
                .fundingIfSuccessful(Optional.ofNullable(json.fundingIfSuccessful))
                .addAllQualitativeSuccess(json.qualitativeSuccess == null ? List.of() : json.qualitativeSuccess)
                .addAllQuantitativeSuccess(json.quantitativeSuccess == null ? List.of() : json.quantitativeSuccess)
                .build();
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            @Nullable String whatIsTested,
            @Nullable String forWhom,
            @Nullable String why,
            @Nullable List<PilotQuestion> questions,
            @Nullable List<PilotRole> roles,
            @IsoText LocalDate starts,
            @IsoText @Nullable LocalDate businessCaseDrafted,
            @Nullable String fundingIfSuccessful,
            @Nullable List<String> qualitativeSuccess,
            @Nullable List<String> quantitativeSuccess) {}

    /** Builds a {@link Pilot}; every attribute may be set once, lists may be added to. */
    public static final class Builder extends ImmutablePilot.Builder {
        Builder() {}
    }
}
