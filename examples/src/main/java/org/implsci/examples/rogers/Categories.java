package org.implsci.examples.rogers;

import java.util.Optional;
import java.util.stream.DoubleStream;
import org.implsci.core.text.Decimals;
import org.implsci.examples.Screen;
import org.implsci.rogers.Rogers;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.adoption.AdoptionTimes;
import org.implsci.rogers.category.ClassificationComparison;

/** Prints the adopter categories under every rule, side by side. */
final class Categories {
    /** One time is kept for each adopter; beyond this many a table of categories is not worth the memory. */
    private static final int MOST = 1_000_000;

    private Categories() {}

    /** The counts of each rule, then why categories are empty or rules do not apply. */
    static void print(ClassificationComparison comparison, Screen screen) {
        String table = comparison.toTable().toText();
        screen.print(comparison.toTable());
        String reasons = comparison.explain().substring(table.length()).strip();
        if (!reasons.isEmpty()) {
            screen.print("\n" + reasons);
        }
    }

    /**
     * Those of a series, whose adopters have no time but the end of their period.
     *
     * <p>Without the rule by inflections of a curve: it calls those innovators who adopt in the first moment, and at the end
     * of a period there is nobody left of them.
     */
    static void print(AdoptionSeries series, Screen screen) {
        screen.heading("Adopter categories under each rule, side by side");
        Optional<String> obstacle = obstacle(series);
        if (obstacle.isPresent()) {
            screen.print("not shown: " + obstacle.get());
            return;
        }
        screen.print(Decimals.fixed(series.total(), 0)
                + " adopters (thousands if the counts are thousands), each timed at the"
                + " end of its period, from the start of period " + series.firstPeriod()
                + ": within a period nobody is told apart, and finer times would move the cuts");
        series.missedBefore()
                .ifPresent(missed -> screen.print(
                        "not counted: the " + Decimals.significant(missed, 5) + " who had adopted before the series"));
        screen.print("not counted: those who adopt later, as the series does not say how many");
        int[] counts =
                DoubleStream.of(series.counts()).mapToInt(count -> (int) count).toArray();
        print(Rogers.compare(AdoptionTimes.ofCounts(counts, 0), ClassificationComparison.rules()), screen);
    }

    /** Why the counts are not those of single adopters. */
    private static Optional<String> obstacle(AdoptionSeries series) {
        if (series.total() > MOST) {
            return Optional.of("categories are told of at most " + MOST + " adopters, but the series counts "
                    + Decimals.significant(series.total(), 5));
        }
        for (int index = 0; index < series.size(); index++) {
            double count = series.count(index);
            if (count != StrictMath.rint(count)) {
                return Optional.of("categories need whole numbers of adopters, but period "
                        + ((long) series.firstPeriod() + index) + " has " + count);
            }
        }
        return Optional.empty();
    }
}
