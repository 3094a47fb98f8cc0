package org.implsci.rollout.governance.information;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;
import org.implsci.core.source.SourceReport;
import org.implsci.core.text.TextTable;
import org.implsci.core.text.TidyTable;

/**
 * Role-based access to information, in tiers.
 *
 * <p>Each kind of information has tiers from 1 upwards, each holding what the one below holds and more; a role may see each kind
 * up to a tier, 0 for nothing. A pair of role and kind without a cell is an open decision, and the role may see nothing of that kind. The
 * model is that of a city's sharing framework (report 003, L905-923). Immutable and thread-safe.
 *
 * @param roles the roles, once each; unmodifiable
 * @param kinds the kinds of information, once each; unmodifiable
 * @param cells the decisions, a pair once; unmodifiable
 */
public record AccessTable(List<String> roles, List<DataKind> kinds, List<AccessCell> cells) implements Serializable {
    private static final Citation SOURCE = SourceReport.DIGITAL_CHANGE.at("L905-923");

    /** Copies the lists; refuses anything twice, and cells of what is not in the table or beyond its tiers. */
    public AccessTable {
        roles = ImmutableList.copyOf(Objects.requireNonNull(roles, "roles"));
        kinds = ImmutableList.copyOf(Objects.requireNonNull(kinds, "kinds"));
        cells = ImmutableList.copyOf(Objects.requireNonNull(cells, "cells"));
        Requirements requirements = new Requirements()
                .unique("roles", "role", roles, role -> role)
                .unique("kinds", "kind", kinds, DataKind::name)
                .unique("cells", "role and kind", cells, cell -> cell.role() + ", " + cell.kind());
        for (int index = 0; index < roles.size(); index++) {
            requirements.notBlank(Pointer.ROOT.at("roles").at(index), roles.get(index));
        }
        for (int index = 0; index < cells.size(); index++) {
            cell(requirements, cells.get(index), Pointer.ROOT.at("cells").at(index), roles, kinds);
        }
        requirements.orThrow();
    }

    private static void cell(
            Requirements requirements, AccessCell cell, Pointer place, List<String> roles, List<DataKind> kinds) {
        requirements.that(
                roles.contains(cell.role()),
                () -> Finding.error("readiness.role.unknown", place.at("role"))
                        .message("no role of this table")
                        .expected("one of " + String.join(", ", roles))
                        .foundText(cell.role())
                        .build());
        Optional<DataKind> kind =
                kinds.stream().filter(known -> known.name().equals(cell.kind())).findFirst();
        if (kind.isEmpty()) {
            requirements.add(Finding.error("readiness.kind.unknown", place.at("kind"))
                    .message("no kind of information of this table")
                    .expected("one of "
                            + String.join(
                                    ", ", kinds.stream().map(DataKind::name).toList()))
                    .foundText(cell.kind())
                    .build());
        } else {
            requirements.range(place.at("tier"), cell.tier(), 0, kind.get().tiers());
        }
    }

    /**
     * A kind of information.
     *
     * @param name the name; not blank
     * @param tiers how many tiers it has; at least 1
     */
    public record DataKind(String name, int tiers) implements Serializable {
        /** Refuses a blank name and no tiers. */
        public DataKind {
            new Requirements()
                    .notBlank("name", name)
                    .range("tiers", tiers, 1, 100)
                    .orThrow();
        }

        @JsonValue
        KindJson toJson() {
            return new KindJson(name, tiers);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static DataKind fromJson(KindJson json) {
            return new DataKind(json.name, json.tiers);
        }
    }

    /**
     * Up to which tier a role may see a kind.
     *
     * @param role the role
     * @param kind the kind of information
     * @param tier the highest tier; 0 for nothing
     */
    public record AccessCell(String role, String kind, int tier) implements Serializable {
        /** Refuses null. */
        public AccessCell {
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(kind, "kind");
        }

        @JsonValue
        CellJson toJson() {
            return new CellJson(role, kind, tier);
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static AccessCell fromJson(CellJson json) {
            return new AccessCell(json.role, json.kind, json.tier);
        }
    }

    /**
     * Returns the highest tier that a role may see of a kind.
     *
     * @param role the role
     * @param kind the kind of information
     * @return the tier; empty where it is not decided
     */
    public OptionalInt tier(String role, String kind) {
        return cells.stream()
                .filter(cell -> cell.role().equals(role) && cell.kind().equals(kind))
                .mapToInt(AccessCell::tier)
                .findFirst();
    }

    /**
     * Returns whether a role may see a tier of a kind; without a decision it may not.
     *
     * @param role the role
     * @param kind the kind of information
     * @param tier the tier; at least 1
     * @return true only if the table says so
     */
    public boolean maySee(String role, String kind, int tier) {
        return tier >= 1 && tier(role, kind).orElse(0) >= tier;
    }

    /**
     * Compares the access that a system grants with this table.
     *
     * @param granted up to which tier roles see kinds in fact
     * @return an error for each that sees more than its tier; warnings for what could be seen and is not
     */
    public Findings compare(List<AccessCell> granted) {
        List<Finding> findings = new ArrayList<>();
        for (int index = 0; index < granted.size(); index++) {
            AccessCell cell = granted.get(index);
            int allowed = tier(cell.role(), cell.kind()).orElse(0);
            if (cell.tier() != allowed) {
                Finding.Builder finding = cell.tier() > allowed
                        ? Finding.error("readiness.access.beyond", Pointer.ROOT.at(index))
                                .message(cell.role() + " sees more of " + cell.kind() + " than agreed")
                        : Finding.warning("readiness.access.below", Pointer.ROOT.at(index))
                                .message(cell.role() + " sees less of " + cell.kind() + " than agreed");
                findings.add(finding.expected("tier " + allowed)
                        .found("tier " + cell.tier())
                        .addCitations(SOURCE)
                        .build());
            }
        }
        return new Findings(findings);
    }

    /** {@return a warning for each pair of role and kind without a decision} */
    public Findings findings() {
        List<Finding> findings = new ArrayList<>();
        for (String role : roles) {
            for (DataKind kind : kinds) {
                if (tier(role, kind.name()).isEmpty()) {
                    findings.add(Finding.warning("readiness.access.gap", Pointer.ROOT.at("cells"))
                            .message("it is not decided how much of " + kind.name() + " " + role + " may see")
                            .advice("decide; until then the role may see nothing")
                            .addCitations(SOURCE)
                            .build());
                }
            }
        }
        return new Findings(findings);
    }

    /**
     * {@return the table: a row for each role, a column for each kind; the tiers; a question mark where nobody decided}
     */
    public TextTable toTable() {
        List<String> header = new ArrayList<>(List.of("role"));
        kinds.forEach(kind -> header.add(kind.name() + " (1 to " + kind.tiers() + ")"));
        List<List<String>> rows = new ArrayList<>();
        for (String role : roles) {
            List<String> row = new ArrayList<>(List.of(role));
            for (DataKind kind : kinds) {
                OptionalInt tier = tier(role, kind.name());
                row.add(tier.isPresent() ? Integer.toString(tier.getAsInt()) : "?");
            }
            rows.add(row);
        }
        return new TextTable(header, rows);
    }

    /** {@return the decisions as tidy data: one row for each role and kind; no tier for an open decision} */
    public TidyTable toData() {
        TidyTable.Builder rows = TidyTable.columns("role", "kind", "tier", "tiers_of_kind");
        for (String role : roles) {
            kinds.forEach(kind -> rows.row(role, kind.name(), tier(role, kind.name()), kind.tiers()));
        }
        return rows.build();
    }

    /** {@return the number of roles, kinds and gaps} */
    @Override
    public String toString() {
        return roles.size() + " roles, " + kinds.size() + " kinds of information, gaps: "
                + findings().all().size();
    }

    @JsonValue
    Json toJson() {
        return new Json(roles, kinds, cells);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AccessTable fromJson(Json json) {
        return new AccessTable(json.roles, json.kinds, json.cells);
    }

    /** What a table looks like in JSON. */
    record Json(List<String> roles, List<DataKind> kinds, List<AccessCell> cells) {}

    /** What a kind looks like in JSON. */
    record KindJson(String name, Integer tiers) {}

    /** What a cell looks like in JSON. */
    record CellJson(String role, String kind, Integer tier) {}
}
