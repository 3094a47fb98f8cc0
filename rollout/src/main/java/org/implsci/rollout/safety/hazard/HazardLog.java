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
import org.implsci.core.text.TextTable;
import org.implsci.core.text.TidyTable;
import org.implsci.rollout.raci.RaciMatrix;
import org.implsci.rollout.safety.matrix.RiskEstimate;
import org.implsci.rollout.safety.matrix.RiskMatrix;
import org.implsci.rollout.safety.matrix.RiskRating;
import org.jspecify.annotations.Nullable;

/**
 * A hazard log: all hazards of one product or change, rated by one matrix.
 *
 * <p>A log may be incomplete; {@link HazardReport} says what is missing and which hazards block go-live. Only blank texts, repeated
 * ids and codes that the matrix does not have are refused. Immutable and thread-safe.
 */
@Value.Immutable
@JsonDocument(HazardLog.SCHEMA)
public abstract sealed class HazardLog implements WithHazardLog, Serializable permits ImmutableHazardLog {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/hazard-log/1";

    @Serial
    private static final long serialVersionUID = 1L;

    HazardLog() {}

    /** {@return a builder; every attribute except hazards and approvals is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the product or change; never blank} */
    public abstract String subject();

    /** {@return the version of the log that approvals name; never blank} */
    public abstract String version();

    /** {@return the party that has to approve every version, the Clinical Safety Officer; never blank} */
    public abstract String safetyOfficer();

    /** {@return the matrix by which all hazards are rated} */
    public abstract RiskMatrix matrix();

    /** {@return the hazards in the caller's order, each id once; unmodifiable} */
    public abstract List<Hazard> hazards();

    /** {@return the approvals of versions; unmodifiable} */
    public abstract List<HazardApproval> approvals();

    /** {@return the hazards with the status open, in order, whether they block go-live or not} */
    public List<Hazard> openHazards() {
        return hazards().stream()
                .filter(hazard -> hazard.status() == HazardStatus.OPEN)
                .toList();
    }

    /** {@return whether the Clinical Safety Officer has approved this version} */
    public boolean isApproved() {
        return approvals().stream()
                .anyMatch(approval -> approval.version().equals(version())
                        && approval.approver().equals(safetyOfficer()));
    }

    /**
     * Returns the owners and approvers that a responsibility matrix does not have.
     *
     * @param raci the responsibility matrix
     * @return an error for each unknown party
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

    /** {@return the hazards for people, in their order} */
    public TextTable toTable() {
        return new TextTable(
                List.of("Id", "Hazard", "Status", "Without controls", "With controls", "Controls", "Evidenced"),
                hazards().stream()
                        .map(hazard -> List.of(
                                hazard.id(),
                                hazard.description(),
                                hazard.status().label(),
                                shown(hazard.initial()),
                                shown(hazard.residual()),
                                Integer.toString(hazard.controls().size()),
                                Integer.toString(evidenced(hazard))))
                        .toList());
    }

    private String shown(Optional<RiskEstimate> estimate) {
        return estimate.map(matrix()::rate).map(RiskRating::toString).orElse("not rated");
    }

    private static int evidenced(Hazard hazard) {
        return (int) hazard.controls().stream()
                .filter(control -> control.evidence().isPresent())
                .count();
    }

    /** {@return the hazards for programs, a row each, with the ratings by the matrix of this log} */
    public TidyTable toData() {
        TidyTable.Builder table = TidyTable.columns(
                "hazard",
                "description",
                "status",
                "matrix",
                "initial_likelihood",
                "initial_severity",
                "initial_score",
                "initial_band",
                "residual_likelihood",
                "residual_severity",
                "residual_score",
                "residual_band",
                "controls",
                "controls_with_evidence",
                "justification");
        for (Hazard hazard : hazards()) {
            Optional<RiskRating> initial = hazard.initial().map(matrix()::rate);
            Optional<RiskRating> residual = hazard.residual().map(matrix()::rate);
            table.row(
                    hazard.id(),
                    hazard.description(),
                    hazard.status(),
                    matrix().id(),
                    hazard.initial().map(RiskEstimate::likelihood),
                    hazard.initial().map(RiskEstimate::severity),
                    initial.map(RiskRating::score),
                    initial.map(rating -> rating.band().code()),
                    hazard.residual().map(RiskEstimate::likelihood),
                    hazard.residual().map(RiskEstimate::severity),
                    residual.map(RiskRating::score),
                    residual.map(rating -> rating.band().code()),
                    hazard.controls().size(),
                    evidenced(hazard),
                    hazard.justification());
        }
        return table.build();
    }

    private static void party(Requirements found, RaciMatrix raci, Pointer place, String id) {
        found.that(
                raci.party(id).isPresent(),
                () -> Finding.error("raci.party.absent", place)
                        .message("the responsibility matrix does not declare this party")
                        .foundText(id)
                        .build());
    }

    /** Refuses blank texts, repeated ids, and estimates in codes of another matrix. */
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

    /** {@return subject and number of hazards; at most 80 characters} */
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

    /** The JSON form; the document defines a matrix that the library does not contain. */
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
                                .withAdvice("define a matrix of your own under matrixDefinition")
                                .toException());
            }
            if (!matrixDefinition.id().equals(matrix)) {
                throw Finding.error(
                                "risk.matrix.other",
                                Pointer.ROOT.at("matrixDefinition").at("id"))
                        .message("the document defines a matrix other than the one it names")
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
