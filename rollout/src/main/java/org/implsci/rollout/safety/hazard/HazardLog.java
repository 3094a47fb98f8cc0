package org.implsci.rollout.safety.hazard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.text.SafeText;
import org.implsci.rollout.raci.RaciMatrix;
import org.implsci.rollout.safety.matrix.RiskEstimate;
import org.implsci.rollout.safety.matrix.RiskMatrix;
import org.jspecify.annotations.Nullable;

/**
 * All hazards of one product or change, rated by one matrix.
 *
 * <p>A log that is not finished can be kept; {@link HazardReport} says what is missing and which hazards stand in the way.
 * Refused is only what cannot be read: ids named twice and codes that the matrix does not have. Immutable and thread-safe.
 */
@Value.Immutable
@JsonDocument(HazardLog.SCHEMA)
public abstract sealed class HazardLog implements WithHazardLog, Serializable permits ImmutableHazardLog {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/hazard-log/1";

    @Serial
    private static final long serialVersionUID = 1L;

    HazardLog() {}

    /** {@return a builder with nothing set; all but hazards and approvals is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what the hazards are of; the subject; never blank} */
    public abstract String subject();

    /** {@return the version of the log, to which approvals refer; never blank} */
    public abstract String version();

    /**
     * {@return who has to approve every version; the id of the Clinical Safety Officer among the parties; never blank}
     */
    public abstract String safetyOfficer();

    /** {@return the matrix by which all hazards are rated} */
    public abstract RiskMatrix matrix();

    /** {@return the hazards; the hazards in the caller's order, each id once; unmodifiable} */
    public abstract List<Hazard> hazards();

    /** {@return who approved which version; the approvals; unmodifiable} */
    public abstract List<HazardApproval> approvals();

    /**
     * {@return the hazards on which people still work; the hazards with that status, in order; which of them stand in
     * the way is for the report to say}
     */
    public List<Hazard> openHazards() {
        return hazards().stream()
                .filter(hazard -> hazard.status() == HazardStatus.OPEN)
                .toList();
    }

    /**
     * {@return whether the version of this log was approved by the one who has to; true if the Clinical Safety Officer
     * approved this very version}
     */
    public boolean isApproved() {
        return approvals().stream()
                .anyMatch(approval -> approval.version().equals(version())
                        && approval.approver().equals(safetyOfficer()));
    }

    /**
     * Returns which owners and approvers the responsibility matrix does not have.
     *
     * @param raci the responsibility matrix
     * @return an error for each broken link
     */
    public Findings findings(RaciMatrix raci) {
        Requirements found = new Requirements();
        party(found, raci, Pointer.ROOT.at("safetyOfficer"), safetyOfficer());
        for (int index = 0; index < hazards().size(); index++) {
            List<Control> controls = hazards().get(index).controls();
            for (int number = 0; number < controls.size(); number++) {
                Pointer place = Pointer.ROOT
                        .at("hazards")
                        .at(index)
                        .at("controls")
                        .at(number)
                        .at("owner");
                controls.get(number).owner().ifPresent(owner -> party(found, raci, place, owner));
            }
        }
        for (int index = 0; index < approvals().size(); index++) {
            Pointer place = Pointer.ROOT.at("approvals").at(index).at("approver");
            party(found, raci, place, approvals().get(index).approver());
        }
        return found.findings();
    }

    private static void party(Requirements found, RaciMatrix raci, Pointer place, String id) {
        found.that(
                raci.party(id).isPresent(),
                () -> Finding.error("raci.party.absent", place)
                        .message("a party that the responsibility matrix does not declare")
                        .foundText(id)
                        .build());
    }

    /** Refuses blank texts, ids named twice and estimates in codes of another matrix. */
    @Value.Check
    void check() {
        Requirements requirements = new Requirements()
                .notBlank("subject", subject())
                .notBlank("version", version())
                .notBlank("safetyOfficer", safetyOfficer())
                .unique("hazards", "hazard", hazards(), Hazard::id);
        for (int index = 0; index < hazards().size(); index++) {
            Pointer place = Pointer.ROOT.at("hazards").at(index);
            rated(requirements, place.at("initial"), hazards().get(index).initial());
            rated(requirements, place.at("residual"), hazards().get(index).residual());
        }
        requirements.orThrow();
    }

    private void rated(Requirements requirements, Pointer place, Optional<RiskEstimate> estimate) {
        estimate.ifPresent(codes -> {
            try {
                matrix().rate(codes);
            } catch (InvalidInputException e) {
                requirements.add(e.findings().under(place));
            }
        });
    }

    /** {@return subject, and how many hazards; at most 80 characters} */
    @Override
    public final String toString() {
        return "Hazard log of " + SafeText.line(subject(), 24) + ": "
                + hazards().size() + " hazards";
    }

    @JsonValue
    Json toJson() {
        return new Json(
                SCHEMA,
                subject(),
                version(),
                safetyOfficer(),
                matrix().id(),
                matrix().isShipped() ? null : matrix(),
                hazards(),
                approvals());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static HazardLog fromJson(Json json) {
        return builder()
                .subject(json.subject)
                .version(json.version)
                .safetyOfficer(json.safetyOfficer)
                .matrix(json.namedMatrix())
                .addAllHazards(json.hazards)
                .addAllApprovals(json.approvals)
                .build();
    }

    /** What a log looks like in JSON: a matrix that does not come with the library is defined in the document. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String schema,
            String subject,
            String version,
            String safetyOfficer,
            String matrix,
            @Nullable RiskMatrix matrixDefinition,
            List<Hazard> hazards,
            List<HazardApproval> approvals) {

        RiskMatrix namedMatrix() {
            if (matrixDefinition == null) {
                return RiskMatrix.SHIPPED
                        .withCode(matrix)
                        .orElseThrow(() -> RiskMatrix.SHIPPED
                                .refusal(Pointer.ROOT.at("matrix"), matrix)
                                .withCode("risk.matrix.absent")
                                .withAdvice("define another matrix under matrixDefinition")
                                .toException());
            }
            if (!matrixDefinition.id().equals(matrix)) {
                throw Finding.error(
                                "risk.matrix.other",
                                Pointer.ROOT.at("matrixDefinition").at("id"))
                        .message("the document defines another matrix than it names")
                        .expected(matrix)
                        .foundText(matrixDefinition.id())
                        .build()
                        .toException();
            }
            return matrixDefinition;
        }
    }

    /** Builds a {@link HazardLog}; every attribute may be set once, lists may be added to. */
    public static final class Builder extends ImmutableHazardLog.Builder {
        Builder() {}
    }
}
