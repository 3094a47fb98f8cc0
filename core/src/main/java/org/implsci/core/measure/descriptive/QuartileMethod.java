package org.implsci.core.measure.descriptive;

import java.util.Objects;
import java.util.Optional;
import org.implsci.core.instrument.Ratio;
import org.implsci.core.panel.Distribution;
import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;
import org.implsci.core.term.Term;

/**
 * A method for quartiles of ordered answers; statistics packages differ, so the caller chooses one.
 *
 * <p>In the formulas {@code x_1 <= ... <= x_n} are the numbers in rising order and {@code p = q / 4}. The types are
 * numbered as in {@link #SOURCE} and in R.
 */
public enum QuartileMethod implements Term {
    /** Type 1: {@code x_ceil(n p)}; always a number that was given. */
    INVERTED("type 1, a number that was given"),
    /** Type 2: as type 1, but the mean of {@code x_(n p)} and the next number if {@code n p} is whole. */
    INVERTED_AVERAGED("type 2, averaged at steps"),
    /** Type 6: linear between ranks at {@code (n + 1) p}, as in SPSS. */
    WEIBULL("type 6, linear at (n + 1) p"),
    /** Type 7: linear between ranks at {@code (n - 1) p + 1}, as in R and in spreadsheets. */
    LINEAR("type 7, linear at (n - 1) p + 1");

    /** The definition of the types. */
    public static final Citation SOURCE =
            Citation.recalled(Source.of("Hyndman & Fan", 1996, "Sample quantiles in statistical packages"));

    private final String label;

    QuartileMethod(String label) {
        this.label = label;
    }

    /**
     * {@return the exact quartile of the numbers given; empty if there are none}
     *
     * @param answers the counts
     * @param quarter 1 for the lower quartile, 2 for the median, 3 for the upper quartile
     * @throws IllegalArgumentException if the quarter is not 1 to 3
     */
    public Optional<Ratio> quartile(Distribution answers, int quarter) {
        Objects.requireNonNull(answers, "answers");
        if (quarter < 1 || quarter > 3) {
            throw new IllegalArgumentException("expected quarter 1 to 3, but found " + quarter);
        }
        long n = answers.given();
        if (n == 0) {
            return Optional.empty();
        }
        // Four times the rank from zero; its remainder by four is the weight of the next number.
        long inverted = 4 * ((n * quarter + 3) / 4 - 1);
        return Optional.of(
                switch (this) {
                    case INVERTED -> between(answers, inverted);
                    case INVERTED_AVERAGED -> between(answers, n * quarter % 4 == 0 ? inverted + 2 : inverted);
                    case WEIBULL -> between(answers, Math.max(0, Math.min(4 * (n - 1), (n + 1) * quarter - 4)));
                    case LINEAR -> between(answers, (n - 1) * quarter);
                });
    }

    private static Ratio between(Distribution answers, long fourfoldRank) {
        long weight = fourfoldRank % 4;
        long below = answers.atRank((int) (fourfoldRank / 4));
        long above = weight == 0 ? below : answers.atRank((int) (fourfoldRank / 4) + 1);
        return new Ratio((4 - weight) * below + weight * above, 4);
    }

    @Override
    public String label() {
        return label;
    }
}
