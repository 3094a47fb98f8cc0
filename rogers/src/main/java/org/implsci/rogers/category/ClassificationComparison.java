package org.implsci.rogers.category;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.implsci.core.text.TextTable;
import org.implsci.rogers.adoption.AdoptionTimes;
import org.implsci.rogers.curve.BassCurve;

/**
 * The same adopters under several rules, side by side.
 *
 * <p>Immutable and thread-safe.
 *
 * @param classifications one a rule; unmodifiable
 */
public record ClassificationComparison(List<AdopterClassification> classifications) implements Serializable {
    /** Copies the list. */
    public ClassificationComparison {
        classifications = List.copyOf(classifications);
    }

    /**
     * Classifies under several rules.
     *
     * @param times the times of adoption
     * @param rules the rules, in the order of the comparison
     * @return the comparison
     */
    public static ClassificationComparison of(AdoptionTimes times, List<ClassificationRule> rules) {
        return new ClassificationComparison(rules.stream()
                .map(rule -> AdopterClassification.of(times, rule))
                .toList());
    }

    /** {@return all rules that need no curve: Rogers', ranks, Valente's, optimal grouping} */
    public static List<ClassificationRule> rules() {
        return List.of(
                ClassificationRule.rogers(),
                ClassificationRule.ranks(RankShares.ROUND, TieRule.MIDDLE),
                ClassificationRule.valente(),
                ClassificationRule.optimalGroups());
    }

    /**
     * Returns all rules: those that need no curve, and the inflection points of one.
     *
     * @param curve a Bass curve fitted to the same adoption
     * @return the rules
     */
    public static List<ClassificationRule> rules(BassCurve curve) {
        List<ClassificationRule> rules = new ArrayList<>(rules());
        rules.add(ClassificationRule.bass(curve));
        return List.copyOf(rules);
    }

    /**
     * {@return the counts as a table; a row a rule, a column a category; a hyphen where the rule does not know the
     * category or does not apply}
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

    /**
     * {@return the table, and why categories are empty or rules do not apply; several lines, without a line end after
     * the last}
     */
    public String explain() {
        StringBuilder text = new StringBuilder(toTable().toText());
        for (AdopterClassification each : classifications) {
            each.undefinedReason()
                    .ifPresent(reason -> text.append('\n')
                            .append(each.rule().name())
                            .append(" is not defined: ")
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

    /** Returns how many rules. */
    @Override
    public String toString() {
        return classifications.size() + " rules side by side";
    }
}
