package org.implsci.rollout.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.source.SourceReport;
import org.implsci.core.text.SafeText;
import org.implsci.core.text.TidyTable;
import org.implsci.rollout.raci.RaciMatrix;

/**
 * The approval pathways of all adopters.
 *
 * <p>Report 001 asks who needs to approve, in which meetings or forums, and on what documents or evidence, for every
 * future adopter. Immutable and thread-safe.
 *
 * @param pathways the ways, each adopter once; unmodifiable
 */
@JsonDocument(GovernanceMap.SCHEMA)
public record GovernanceMap(List<GovernancePathway> pathways) implements Serializable {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/governance-map/1";

    /** Copies the list; refuses an adopter named twice. */
    public GovernanceMap {
        pathways = ImmutableList.copyOf(Objects.requireNonNull(pathways, "pathways"));
        new Requirements()
                .unique("pathways", "adopter", pathways, GovernancePathway::adopter)
                .orThrow();
    }

    /**
     * Returns the approval pathway of one adopter.
     *
     * @param adopter the id
     * @return the way, or empty if it is not mapped
     */
    public Optional<GovernancePathway> pathway(String adopter) {
        return pathways.stream()
                .filter(pathway -> pathway.adopter().equals(adopter))
                .findFirst();
    }

    /**
     * {@return a warning for each pathway without a step, and for each step without forum, documents or lead time}
     */
    public Findings findings() {
        Requirements found = new Requirements();
        for (int index = 0; index < pathways.size(); index++) {
            GovernancePathway pathway = pathways.get(index);
            Pointer place = Pointer.ROOT.at("pathways").at(index).at("steps");
            lacks(found, pathway.steps().isEmpty(), "step", place, "who approves", pathway.adopter());
            for (int number = 0; number < pathway.steps().size(); number++) {
                ApprovalStep step = pathway.steps().get(number);
                Pointer at = place.at(number);
                lacks(found, step.forum().isEmpty(), "forum", at, "in which forum", step.approver());
                lacks(found, step.documents().isEmpty(), "document", at, "on what documents", step.approver());
                lacks(found, step.leadTimeDays().isEmpty(), "lead-time", at, "how long it takes", step.approver());
            }
        }
        return found.findings();
    }

    private static void lacks(
            Requirements found, boolean absent, String thing, Pointer place, String question, String whose) {
        found.that(
                !absent,
                () -> Finding.warning("governance." + thing + ".absent", place)
                        .message(SafeText.line(whose, 40) + ": it is not known " + question)
                        .addCitations(SourceReport.SERVICE_CHANGE.at("L602-612"))
                        .build());
    }

    /**
     * Returns an error for each adopter without an approval pathway.
     *
     * @param adopters the ids of all who are to adopt, such as the sites of a wave
     * @return an error for each that is not mapped, in the given order
     */
    public Findings findings(List<String> adopters) {
        Set<String> mapped = new HashSet<>();
        pathways.forEach(pathway -> mapped.add(pathway.adopter()));
        Requirements found = new Requirements();
        for (String adopter : adopters) {
            found.that(
                    mapped.contains(adopter),
                    () -> Finding.error("governance.pathway.absent", Pointer.ROOT.at("pathways"))
                            .message("the approval pathway of this adopter is not mapped")
                            .foundText(adopter)
                            .putParameters("adopter", adopter)
                            .addCitations(SourceReport.SERVICE_CHANGE.at("L602-612"))
                            .build());
        }
        return found.findings();
    }

    /**
     * Returns an error for each approver whose party the responsibility matrix does not declare.
     *
     * @param matrix the matrix
     * @return an error for each broken link
     */
    public Findings findings(RaciMatrix matrix) {
        Requirements found = new Requirements();
        for (int index = 0; index < pathways.size(); index++) {
            List<ApprovalStep> steps = pathways.get(index).steps();
            for (int number = 0; number < steps.size(); number++) {
                Pointer place = Pointer.ROOT
                        .at("pathways")
                        .at(index)
                        .at("steps")
                        .at(number)
                        .at("party");
                steps.get(number)
                        .party()
                        .filter(party -> matrix.party(party).isEmpty())
                        .ifPresent(party -> found.add(Finding.error("raci.party.absent", place)
                                .message("the matrix does not declare this party")
                                .foundText(party)
                                .build()));
            }
        }
        return found.findings();
    }

    /** {@return the approval steps as tidy data: one row for each step of each adopter} */
    public TidyTable toData() {
        TidyTable.Builder rows =
                TidyTable.columns("adopter", "step", "approver", "party", "forum", "documents", "lead_time_days");
        for (GovernancePathway pathway : pathways) {
            for (int step = 0; step < pathway.steps().size(); step++) {
                ApprovalStep approval = pathway.steps().get(step);
                rows.row(
                        pathway.adopter(),
                        step + 1,
                        approval.approver(),
                        approval.party(),
                        approval.forum(),
                        approval.documents().size(),
                        approval.leadTimeDays());
            }
        }
        return rows.build();
    }

    /** {@return the number of mapped adopters} */
    @Override
    public String toString() {
        return "ways to approval of " + pathways.size() + " adopters";
    }

    @JsonValue
    Json toJson() {
        return new Json(SCHEMA, pathways);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static GovernanceMap fromJson(Json json) {
        return new GovernanceMap(json.pathways);
    }

    /** What a map looks like in JSON. */
    record Json(String schema, List<GovernancePathway> pathways) {}
}
