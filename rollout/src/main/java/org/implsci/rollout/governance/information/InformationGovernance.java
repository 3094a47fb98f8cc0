package org.implsci.rollout.governance.information;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.IsoText;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.source.Citation;
import org.implsci.core.source.SourceReport;
import org.implsci.core.text.TidyTable;
import org.implsci.rollout.measurement.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * The approvals and agreements of a change, and who may see what.
 *
 * <p>Every approval that the start needs has to be there before go-live (report 000, L323-342). Immutable and thread-safe.
 *
 * @param goLive when the change goes live; null if not known
 * @param approvals the approvals and agreements, ids once each; unmodifiable
 * @param access who may see what; null if that is not agreed yet
 */
@JsonDocument(InformationGovernance.SCHEMA)
public record InformationGovernance(
        @Nullable LocalDate goLive,
        List<InformationApproval> approvals,
        @Nullable AccessTable access) implements Serializable {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/information-governance/1";

    private static final Citation APPROVALS = SourceReport.TEST_BED.at("L323-342");
    private static final Citation SHARING = SourceReport.DIGITAL_CHANGE.at("L905-923");

    /** Copies the list and refuses approvals twice. */
    public InformationGovernance {
        approvals = ImmutableList.copyOf(Objects.requireNonNull(approvals, "approvals"));
        new Requirements()
                .unique("approvals", "approval", approvals, InformationApproval::id)
                .orThrow();
    }

    /**
     * Returns the approvals that are needed for something and were not given, or not in time.
     *
     * @param need what for
     * @return the approvals; unmodifiable
     */
    public List<InformationApproval> outstanding(InformationApproval.Need need) {
        return approvals.stream()
                .filter(approval -> approval.neededFor() == need && !inTime(approval))
                .toList();
    }

    private boolean inTime(InformationApproval approval) {
        return approval.grantedOn()
                .filter(day -> goLive == null || !day.isAfter(goLive))
                .isPresent();
    }

    /**
     * {@return what is missing; errors for approvals that the start needs, warnings for those that monitoring needs,
     * for holders and for access}
     */
    public Findings findings() {
        List<Finding> findings = new ArrayList<>();
        for (int index = 0; index < approvals.size(); index++) {
            InformationApproval approval = approvals.get(index);
            Pointer place = Pointer.ROOT.at("approvals").at(index);
            if (!inTime(approval)) {
                Finding.Builder missing = approval.neededFor() == InformationApproval.Need.START
                        ? Finding.error("readiness.approval.absent", place.at("granted"))
                        : Finding.warning("readiness.approval.absent", place.at("granted"));
                findings.add(missing.message(approval.name() + " was not granted in time for "
                                + approval.neededFor().label())
                        .expected(goLive == null ? "a day" : "a day up to " + goLive)
                        .found(approval.grantedOn().map(LocalDate::toString).orElse("none"))
                        .addCitations(APPROVALS)
                        .build());
            }
            if (approval.holder().isBlank()) {
                findings.add(Finding.warning("readiness.approval.holder", place.at("holder"))
                        .message(approval.name() + " has no holder")
                        .addCitations(APPROVALS)
                        .build());
            }
        }
        if (approvals.isEmpty()) {
            findings.add(Finding.warning("readiness.approvals.none", Pointer.ROOT.at("approvals"))
                    .message("no approval is listed, so it is not known whether any is needed")
                    .addCitations(APPROVALS)
                    .build());
        }
        Optional.ofNullable(access)
                .ifPresentOrElse(
                        table -> table.findings()
                                .under(Pointer.ROOT.at("access"))
                                .forEach(findings::add),
                        () -> findings.add(Finding.warning("readiness.access.absent", Pointer.ROOT.at("access"))
                                .message("the access of roles to information is not agreed")
                                .addCitations(SHARING)
                                .build()));
        return new Findings(findings);
    }

    /**
     * {@return how many approvals for the start are outstanding, as a measurement for a gate; the number of those
     * listed; absent if none is listed. To be read against {@code Threshold.lower(0, 0.5)}}
     */
    public Measurement measurement() {
        long needed = approvals.stream()
                .filter(approval -> approval.neededFor() == InformationApproval.Need.START)
                .count();
        return needed == 0
                ? Measurement.absent()
                : Measurement.of(outstanding(InformationApproval.Need.START).size(), needed);
    }

    /** {@return the approvals as tidy data: one row for each} */
    public TidyTable toData() {
        TidyTable.Builder rows =
                TidyTable.columns("id", "name", "kind", "needed_for", "holder", "granted_on", "in_time");
        approvals.forEach(approval -> rows.row(
                approval.id(),
                approval.name(),
                approval.kind(),
                approval.neededFor(),
                approval.holder().isBlank() ? null : approval.holder(),
                approval.grantedOn(),
                inTime(approval)));
        return rows.build();
    }

    /** {@return the number of approvals, and of those outstanding for the start} */
    @Override
    public String toString() {
        return "approvals: " + approvals.size() + ", outstanding for the start: "
                + outstanding(InformationApproval.Need.START).size();
    }

    @JsonValue
    Json toJson() {
        return new Json(SCHEMA, goLive, approvals, access);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static InformationGovernance fromJson(Json json) {
        return new InformationGovernance(json.goLive, json.approvals, json.access);
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String schema,
            @IsoText @Nullable LocalDate goLive,
            List<InformationApproval> approvals,
            @Nullable AccessTable access) {}
}
