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
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.IsoText;
import org.implsci.core.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * A pilot: the thing tested, the people it is for, the reason, and the definition of success.
 *
 * <p>Source: report 001, lines 339 to 366. The check of the whole plan reports missing parts. Immutable and thread-safe.
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

    /** {@return the thing that the pilot tests; empty if not stated} */
    public abstract Optional<String> whatIsTested();

    /** {@return the people for whom it is tested; empty if not stated} */
    public abstract Optional<String> forWhom();

    /** {@return the reason for the pilot; empty if not stated} */
    public abstract Optional<String> why();

    /** {@return the questions that the pilot is to answer; unmodifiable} */
    public abstract List<PilotQuestion> questions();

    /** {@return the roles that shaped the questions; unmodifiable} */
    public abstract List<PilotRole> roles();

    /** {@return the date on which the pilot starts} */
    public abstract LocalDate starts();

    /** {@return the date on which the business case for adoption was drafted; empty without a draft} */
    public abstract Optional<LocalDate> businessCaseDrafted();

    /** {@return the funding if the pilot succeeds; empty if not defined} */
    public abstract Optional<String> fundingIfSuccessful();

    /** {@return the statements that define success in words; unmodifiable} */
    public abstract List<String> qualitativeSuccess();

    /** {@return the ids of criteria or the statements that define success in numbers; unmodifiable} */
    public abstract List<String> quantitativeSuccess();

    /** Refuses blank texts. */
    @Value.Check
    void check() {
        Requirements requirements = new Requirements()
                .notBlank("whatIsTested", whatIsTested())
                .notBlank("forWhom", forWhom())
                .notBlank("why", why())
                .notBlank("fundingIfSuccessful", fundingIfSuccessful());
        notBlank(requirements, "qualitativeSuccess", qualitativeSuccess());
        notBlank(requirements, "quantitativeSuccess", quantitativeSuccess());
        requirements.orThrow();
    }

    private static void notBlank(Requirements requirements, String name, List<String> texts) {
        for (int index = 0; index < texts.size(); index++) {
            requirements.notBlank(Pointer.ROOT.at(name).at(index), texts.get(index));
        }
    }

    /** Returns the thing tested and the start. */
    @Override
    public final String toString() {
        return "pilot of " + SafeText.line(whatIsTested().orElse("something not stated"), 40) + " from " + starts();
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
