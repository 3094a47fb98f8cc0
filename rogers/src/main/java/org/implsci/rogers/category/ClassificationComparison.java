package org.implsci.rogers.category;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.implsci.core.text.TextTable;
import org.implsci.core.text.TidyTable;
import org.implsci.rogers.adoption.AdoptionTimes;
import org.implsci.rogers.curve.BassCurve;

/**
 * The categories of the same adopters under several rules.
 *
 * <p>Immutable and thread-safe.
 *
 * @param classifications one classification for each rule; unmodifiable
 */
public record ClassificationComparison(List<AdopterClassification> classifications) implements Serializable {
    /** Copies the list. */
    public ClassificationComparison {
        classifications = List.copyOf(Objects.requireNonNull(classifications, "classifications"));
    }

    /**
     * Classifies adopters under several rules.
     *
     * @param times the times of adoption
     * @param rules the rules, in the order of the comparison
     * @return the comparison
     */
    public static ClassificationComparison of(AdoptionTimes times, List<ClassificationRule> rules) {
        Objects.requireNonNull(rules, "rules");
        return new ClassificationComparison(rules.stream()
                .map(rule -> AdopterClassification.of(times, rule))
                .toList());
    }

    /** {@return the rules that need no curve: Rogers', ranks, Valente's, optimal grouping} */
    public static List<ClassificationRule> rules() {
        return List.of(
                ClassificationRule.rogers(),
                ClassificationRule.ranks(RankShares.ROUND, TieRule.MIDDLE),
                ClassificationRule.valente(),
                ClassificationRule.optimalGroups());
    }

    /**
     * Returns all rules: those that need no curve, and the inflection points of a curve.
     *
     * @param curve a Bass curve fitted to the same adoption
     * @return the rules
     */
    public static List<ClassificationRule> rules(BassCurve curve) {
        List<ClassificationRule> rules = new ArrayList<>(rules());
        rules.add(ClassificationRule.bass(curve));
        return List.copyOf(rules);
    }

    /** {@return the counts as tidy rows, one row for each rule and category; one row with the reason if a rule does not apply} */
    public TidyTable toData() {
        TidyTable.Builder rows = TidyTable.columns(AdopterClassification.DATA_COLUMNS);
        classifications.forEach(each -> each.addRows(rows));
        return rows.build();
    }

    /**
     * {@return the counts as a table for people, one row a rule and one column a category; a hyphen where the rule does
     * not use the category or does not apply}
     */
    public TextTable toTable() {
        List<String> header = new ArrayList<>(List.of("rule"));
        AdopterCategory.five().forEach(category -> header.add(category.label()));
        header.add("adopters");
        List<List<String>> rows = new ArrayList<>();
        for (AdopterClassification each : classifications) {
            List<String> row = new ArrayList<>(List.of(each.rule().name()));
            for (AdopterCategory category : AdopterCategory.five()) {
                boolean known = each.undefinedReason().isEmpty()
                        && each.rule().categories().contains(category);
                row.add(known ? Integer.toString(each.count(category)) : "-");
            }
            row.add(Integer.toString(each.adopters()));
            rows.add(row);
        }
        return new TextTable(header, rows);
    }

    /** {@return the table, with the reasons for empty categories and for rules that do not apply; for people} */
    public String explain() {
        StringBuilder text = new StringBuilder(toTable().toText());
        for (AdopterClassification each : classifications) {
            each.undefinedReason()
                    .ifPresent(reason -> text.append('\n')
                            .append(each.rule().name())
                            .append(" does not apply: ")
                            .append(reason.label()));
            for (CategoryGroup group : each.groups()) {
                group.emptyReason()
                        .ifPresent(reason -> text.append('\n')
                                .append(each.rule().name())
                                .append(" has no ")
                                .append(group.category().label())
                                .append(": ")
                                .append(reason.label()));
            }
        }
        return text.toString();
    }

    /** Returns the number of rules. */
    @Override
    public String toString() {
        return classifications.size() + " rules compared";
    }
}
