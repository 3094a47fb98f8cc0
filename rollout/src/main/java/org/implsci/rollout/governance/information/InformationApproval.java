package org.implsci.rollout.governance.information;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.IsoText;
import org.implsci.core.term.Term;
import org.jspecify.annotations.Nullable;

/**
 * One approval or sharing agreement, with its holder, its date and its purpose.
 *
 * @param id the id; not blank
 * @param name the name of the approval; not blank
 * @param kind approval or agreement
 * @param neededFor the activity that needs it
 * @param holder the person or role that holds it; empty if there is none yet
 * @param granted the day on which it was granted; null if not yet or not known
 */
public record InformationApproval(
        String id,
        String name,
        ApprovalKind kind,
        Need neededFor,
        String holder,
        @Nullable LocalDate granted) implements Serializable {
    /** Refuses blank texts. */
    public InformationApproval {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(neededFor, "neededFor");
        Objects.requireNonNull(holder, "holder");
        new Requirements().notBlank("id", id).notBlank("name", name).orThrow();
    }

    /** The kind of approval. */
    public enum ApprovalKind implements Term {
        /** Somebody allows something. */
        APPROVAL,
        /** Two or more organisations agree to share. */
        SHARING_AGREEMENT;
    }

    /** The activity that needs the approval. */
    public enum Need implements Term {
        /** Going live. */
        START,
        /** Monitoring its effects. */
        MONITORING;

        @Override
        public String label() {
            return code();
        }
    }

    /** {@return when it was given; the day; empty if not yet or not known} */
    public Optional<LocalDate> grantedOn() {
        return Optional.ofNullable(granted);
    }

    @JsonValue
    Json toJson() {
        return new Json(id, name, kind, neededFor, holder.isEmpty() ? null : holder, granted);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static InformationApproval fromJson(Json json) {
        return new InformationApproval(
                json.id, json.name, json.kind, json.neededFor, json.holder == null ? "" : json.holder, json.granted);
    }

    /** What an approval looks like in JSON. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String id,
            String name,
            ApprovalKind kind,
            Need neededFor,
            @Nullable String holder,
            @IsoText @Nullable LocalDate granted) {}
}
