package org.implsci.rollout.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;
import org.jspecify.annotations.Nullable;

/**
 * One approval: the approver, the forum, the documents and the lead time.
 *
 * <p>What is not known yet is left out, and reported by {@link GovernanceMap#findings}. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ApprovalStep implements WithApprovalStep, Serializable permits ImmutableApprovalStep {
    /** The longest lead time that is taken for one: ten years. */
    public static final int LONGEST_LEAD_TIME = 3660;

    @Serial
    private static final long serialVersionUID = 1L;

    ApprovalStep() {}

    /**
     * Returns an approval with its approver only.
     *
     * @param approver who approves, such as {@code "digital board"}; not blank
     * @return the step
     * @throws org.implsci.core.finding.InvalidInputException if the text is blank
     */
    public static ApprovalStep by(String approver) {
        return builder().approver(approver).build();
    }

    /** {@return a builder with nothing set; {@code approver} is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the approver; never blank} */
    public abstract String approver();

    /** {@return which party of the responsibility matrix the approver is; the id of the party, if it is one} */
    public abstract Optional<String> party();

    /** {@return the meeting or forum, if known} */
    public abstract Optional<String> forum();

    /** {@return the required documents or evidence; empty if not known; unmodifiable} */
    public abstract List<String> documents();

    /** {@return the calendar days from submission to approval, if known} */
    public abstract OptionalInt leadTimeDays();

    /** Refuses blank texts and a lead time that is none. */
    @Value.Check
    void check() {
        Requirements requirements = new Requirements()
                .notBlank("approver", approver())
                .notBlank("party", party())
                .notBlank("forum", forum())
                .range("leadTimeDays", leadTimeDays().orElse(0), 0, LONGEST_LEAD_TIME);
        for (int index = 0; index < documents().size(); index++) {
            requirements.notBlank(
                    Pointer.ROOT.at("documents").at(index), documents().get(index));
        }
        requirements.orThrow();
    }

    /** {@return the approver and the lead time} */
    @Override
    public final String toString() {
        return SafeText.line(approver(), 30) + ", "
                + (leadTimeDays().isPresent() ? leadTimeDays().getAsInt() + " days" : "lead time not known");
    }

    @JsonValue
    Json toJson() {
        return new Json(
                approver(),
                party().orElse(null),
                forum().orElse(null),
                documents().isEmpty() ? null : documents(),
                leadTimeDays().isPresent() ? (Integer) leadTimeDays().getAsInt() : null);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ApprovalStep fromJson(Json json) {
        return builder()
                .approver(json.approver)
                .party(Optional.ofNullable(json.party))
                .forum(Optional.ofNullable(json.forum))
                .addAllDocuments(json.documents == null ? List.of() : json.documents)
                .leadTimeDays(json.leadTimeDays == null ? OptionalInt.empty() : OptionalInt.of(json.leadTimeDays))
                .build();
    }

    /** What a step looks like in JSON. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String approver,
            @Nullable String party,
            @Nullable String forum,
            @Nullable List<String> documents,
            @Nullable Integer leadTimeDays) {}

    /** Builds an {@link ApprovalStep}; every attribute may be set once, documents may be added to. */
    public static final class Builder extends ImmutableApprovalStep.Builder {
        Builder() {}
    }
}
