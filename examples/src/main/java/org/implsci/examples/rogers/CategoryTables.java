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
final class CategoryTables {
    /** The largest number of adopters to classify; each adopter takes a time in memory. */
    private static final int MOST = 1_000_000;

    private CategoryTables() {}

    /** Prints the counts under each rule, then why categories are empty or rules do not apply. */
    static void print(ClassificationComparison comparison, Screen screen) {
        String table = comparison.toTable().toText();
        screen.print(comparison.toTable());
        String reasons = comparison.explain().substring(table.length()).strip();
        if (!reasons.isEmpty()) {
            screen.print("\n" + reasons);
        }
    }

    /**
     * Prints the categories of a series; each adopter is timed at the end of the period.
     *
     * <p>The rule by inflections of a curve is left out. Its innovators adopt in the first moment, and at the end of a period
     * none of them is left.
     */
    static void print(AdoptionSeries series, Screen screen) {
        screen.heading("Adopter categories under each rule, side by side");
        Optional<String> obstacle = obstacle(series);
        if (obstacle.isPresent()) {
            screen.print("Not shown: " + obstacle.get());
            return;
        }
        screen.print(Decimals.fixed(series.total(), 0)
                + " adopters (thousands if the counts are in thousands), each timed at the"
                + " end of the period, from the start of period " + series.firstPeriod()
                + ". Times within a period are not known; finer times would move the cuts");
        series.missedBefore()
                .ifPresent(missed -> screen.print(
                        "Not counted: the " + Decimals.significant(missed, 5) + " who had adopted before the series"));
        screen.print("Not counted: those who adopt later; the series does not say how many");
        int[] counts =
                DoubleStream.of(series.counts()).mapToInt(count -> (int) count).toArray();
        print(Rogers.compare(AdoptionTimes.ofCounts(counts, 0), ClassificationComparison.rules()), screen);
    }

    /** Returns why the series cannot be split into single adopters, if it cannot. */
    private static Optional<String> obstacle(AdoptionSeries series) {
        if (series.total() > MOST) {
            return Optional.of("categories are shown for at most " + MOST + " adopters, but the series has "
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
