package org.implsci.rollout.gate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;
import org.implsci.rollout.measurement.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * A gate of a rollout: the criteria that must pass and the people or bodies who must approve.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id, unique in a plan; not blank
 * @param decisionTask the id of the RACI task whose row says who decides; not blank
 * @param criteria the criteria, each id once; unmodifiable
 * @param approvers the people or bodies who must approve, each once; unmodifiable
 */
public record Gate(String id, String decisionTask, List<Criterion> criteria, List<String> approvers)
        implements Serializable {
    /** Refuses blank ids, repeated ones, and a gate without an enforced criterion and without an approver. */
    public Gate {
        criteria = ImmutableList.copyOf(Objects.requireNonNull(criteria, "criteria"));
        approvers = ImmutableList.copyOf(Objects.requireNonNull(approvers, "approvers"));
        Requirements requirements = new Requirements()
                .notBlank("id", id)
                .notBlank("decisionTask", decisionTask)
                .unique("criteria", "criterion", criteria, Criterion::id)
                .unique("approvers", "approver", approvers, approver -> approver);
        for (int index = 0; index < approvers.size(); index++) {
            requirements.notBlank(Pointer.ROOT.at("approvers").at(index), approvers.get(index));
        }
        if (approvers.isEmpty() && criteria.stream().noneMatch(Criterion::isEnforced)) {
            requirements.add(Finding.error("rollout.gate.criterion.absent", Pointer.ROOT.at("criteria"))
                    .message("this gate has nothing that could close it")
                    .expected("an enforced criterion or an approver")
                    .build());
        }
        requirements.orThrow();
    }

    /**
     * Returns the decision of this gate alone, without regard to time or sites.
     *
     * @param measurements the measurements of each measure in order of time, by the id of the measure; all of one site, or all
     *     of the whole rollout
     * @param approved the people or bodies who have approved
     * @return the decision with its reasons
     */
    public GateDecision decide(Map<String, List<Measurement>> measurements, Set<String> approved) {
        List<DecisionReason> reasons = new ArrayList<>(criteria.size() + approvers.size());
        for (Criterion criterion : criteria) {
            List<Measurement> measured = measurements.getOrDefault(criterion.measure(), List.of());
            reasons.add(new DecisionReason.Measured(criterion, CriterionTally.of(criterion.threshold(), measured)));
        }
        approvers.forEach(
                approver -> reasons.add(new DecisionReason.GateApproval(id, approver, approved.contains(approver))));
        return GateDecision.of(reasons);
    }

    /** Returns the id and the numbers of criteria and approvers. */
    @Override
    public String toString() {
        return SafeText.line(id, 40) + ": " + criteria.size() + " criteria, " + approvers.size() + " approvers";
    }

    @JsonValue
    Json toJson() {
        return new Json(id, decisionTask, criteria.isEmpty() ? null : criteria, approvers.isEmpty() ? null : approvers);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Gate fromJson(Json json) {
        return new Gate(
                json.id,
                json.decisionTask,
                json.criteria == null ? List.of() : json.criteria,
                json.approvers == null ? List.of() : json.approvers);
    }

    /** The JSON form. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Json(
            String id,
            String decisionTask,
            @Nullable List<Criterion> criteria,
            @Nullable List<String> approvers) {}
}
