package org.implsci.rollout.stakeholder;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.json.JsonDocument;
import org.implsci.core.source.SourceReport;
import org.implsci.core.text.SafeText;
import org.implsci.core.text.TidyTable;
import org.implsci.rollout.raci.Party;
import org.implsci.rollout.raci.RaciCell;
import org.implsci.rollout.raci.RaciMatrix;
import org.implsci.rollout.raci.check.RaciRule;

/**
 * A map of the stakeholders of one change.
 *
 * <p>Report 001 asks for stakeholders of four categories, and for engagement that goes on instead of a single
 * consultation. Where a map falls short of it there is a warning, never a refusal. Immutable and thread-safe.
 */
@Value.Immutable
@JsonDocument(StakeholderMap.SCHEMA)
public abstract sealed class StakeholderMap implements WithStakeholderMap, Serializable
        permits ImmutableStakeholderMap {
    /** The schema of the JSON form. */
    public static final String SCHEMA = "org.implsci/stakeholder-map/1";

    @Serial
    private static final long serialVersionUID = 1L;

    StakeholderMap() {}

    /**
     * Returns a map of some stakeholders.
     *
     * @param subject the change in which they have a stake; not blank
     * @param stakeholders the stakeholders
     * @return the map
     * @throws org.implsci.core.finding.InvalidInputException with every fault
     */
    public static StakeholderMap of(String subject, Stakeholder... stakeholders) {
        Objects.requireNonNull(stakeholders, "stakeholders");
        return builder().subject(subject).addStakeholders(stakeholders).build();
    }

    /** {@return a builder with nothing set; {@code subject} is mandatory} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the change in which they have a stake; never blank} */
    public abstract String subject();

    /** {@return the stakeholders in the caller's order, each id once; unmodifiable} */
    public abstract List<Stakeholder> stakeholders();

    /**
     * Returns the stakeholders of one category.
     *
     * @param category the category
     * @return the stakeholders, in order; unmodifiable
     */
    public List<Stakeholder> of(StakeholderCategory category) {
        return stakeholders().stream()
                .filter(stakeholder -> stakeholder.categories().contains(category))
                .toList();
    }

    /**
     * {@return what the map lacks: categories without anybody, stakeholders who are not engaged or only once; the
     * findings, all of them warnings}
     */
    public Findings findings() {
        Requirements found = new Requirements();
        for (StakeholderCategory category : StakeholderCategory.values()) {
            found.that(
                    !of(category).isEmpty(),
                    () -> Finding.warning("stakeholder.category.absent", Pointer.ROOT.at("stakeholders"))
                            .message("no stakeholder in the map " + category.label())
                            .expected("at least one stakeholder of the category " + category)
                            .putParameters("category", category.code())
                            .addCitations(category.citation())
                            .build());
        }
        for (int index = 0; index < stakeholders().size(); index++) {
            Stakeholder stakeholder = stakeholders().get(index);
            Pointer place = Pointer.ROOT.at("stakeholders").at(index).at("engagement");
            if (!stakeholder.isEngagedOn()) {
                boolean never = stakeholder.engagement().isEmpty();
                found.add(
                        Finding.warning(never ? "stakeholder.engagement.absent" : "stakeholder.engagement.once", place)
                                .message(SafeText.line(stakeholder.name(), 40)
                                        + (never ? " has no planned engagement" : " is engaged only once"))
                                .expected("engagement that goes on")
                                .putParameters("stakeholder", stakeholder.id())
                                .addCitations(SourceReport.SERVICE_CHANGE.at("L552"))
                                .build());
            }
        }
        return found.findings();
    }

    /**
     * Returns how the map and a responsibility matrix fit: links to parties that are not there, categories that have no
     * part in any task (rule X3), parties that stand for nobody in the map.
     *
     * @param matrix the matrix
     * @return an error for each broken link, a warning for each uncovered category, a note for each unmapped party
     */
    public Findings findings(RaciMatrix matrix) {
        Requirements found = new Requirements();
        Set<String> linked = new HashSet<>();
        for (int index = 0; index < stakeholders().size(); index++) {
            List<String> parties = stakeholders().get(index).parties();
            linked.addAll(parties);
            for (int link = 0; link < parties.size(); link++) {
                Pointer place =
                        Pointer.ROOT.at("stakeholders").at(index).at("parties").at(link);
                String party = parties.get(link);
                found.that(
                        matrix.party(party).isPresent(),
                        () -> Finding.error("raci.party.absent", place)
                                .message("the matrix does not declare this party")
                                .foundText(party)
                                .build());
            }
        }
        for (StakeholderCategory category : StakeholderCategory.values()) {
            boolean covered = of(category).stream()
                    .flatMap(stakeholder -> stakeholder.parties().stream())
                    .anyMatch(party -> hasPart(matrix, party));
            found.that(
                    covered,
                    () -> Finding.warning("raci.category.absent", Pointer.ROOT.at("stakeholders"))
                            .message("no task involves the people who " + category.label())
                            .expected("a party with a letter, linked to a stakeholder of the category " + category)
                            .putParameters("rule", RaciRule.MISSING_STAKEHOLDER.code())
                            .putParameters("category", category.code())
                            .addCitations(RaciRule.MISSING_STAKEHOLDER.citation())
                            .build());
        }
        for (Party party : matrix.parties()) {
            found.that(
                    linked.contains(party.id()),
                    () -> Finding.info("stakeholder.party.unmapped", Pointer.ROOT)
                            .message(SafeText.line(party.name(), 40) + " represents no stakeholder in the map")
                            .putParameters("party", party.id())
                            .build());
        }
        return found.findings();
    }

    private static boolean hasPart(RaciMatrix matrix, String party) {
        return matrix.party(party).isPresent() && matrix.column(party).stream().anyMatch(RaciCell::takesPart);
    }

    /** Refuses a blank subject and ids named twice. */
    @Value.Check
    void check() {
        new Requirements()
                .notBlank("subject", subject())
                .unique("stakeholders", "stakeholder", stakeholders(), Stakeholder::id)
                .orThrow();
    }

    /** {@return the stakeholders as tidy data: one row for each stakeholder, one column for each category} */
    public TidyTable toData() {
        TidyTable.Builder rows = TidyTable.columns(
                "id", "name", "use", "fund_or_approve", "support", "affected", "engagements", "ongoing", "parties");
        for (Stakeholder stakeholder : stakeholders()) {
            List<StakeholderCategory> categories = stakeholder.categories();
            rows.row(
                    stakeholder.id(),
                    stakeholder.name(),
                    categories.contains(StakeholderCategory.USE),
                    categories.contains(StakeholderCategory.FUND_OR_APPROVE),
                    categories.contains(StakeholderCategory.SUPPORT),
                    categories.contains(StakeholderCategory.AFFECTED),
                    stakeholder.engagement().size(),
                    stakeholder.isEngagedOn(),
                    stakeholder.parties().size());
        }
        return rows.build();
    }

    /** {@return the subject, and how many have a stake in it; at most 80 characters} */
    @Override
    public final String toString() {
        return "Stakeholders of " + SafeText.line(subject(), 30) + ": "
                + stakeholders().size();
    }

    @JsonValue
    Json toJson() {
        return new Json(SCHEMA, subject(), stakeholders());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static StakeholderMap fromJson(Json json) {
        return builder()
                .subject(json.subject)
                .addAllStakeholders(json.stakeholders)
                .build();
    }

    /** What a map looks like in JSON. */
    record Json(String schema, String subject, List<Stakeholder> stakeholders) {}

    /** Builds a {@link StakeholderMap}; every attribute may be set once, lists may be added to. */
    public static final class Builder extends ImmutableStakeholderMap.Builder {
        Builder() {}
    }
}
