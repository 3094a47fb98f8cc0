package org.implsci.rogers.fit;

import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;
import org.implsci.rogers.fit.internal.FitCriterion;
import org.implsci.rogers.source.RogersSources;

/**
 * The quantity that a fit minimises.
 *
 * <p>Different objectives have different estimates, even where each is at its minimum. x_i is the count of period i,
 * Y_i the running sum, F the share by the end of period i, f its density.
 */
public enum FitObjective implements Term {
    /** Least squares on the counts, {@code sum (x_i - m [F(i) - F(i-1)])^2}; the usual choice. */
    INCREMENTS("least squares on increments", Citation.recalled(RogersSources.SRINIVASAN_MASON_1986)),
    /** Least squares on the running sums, {@code sum (Y_i - m F(i))^2}; its residuals are correlated. */
    CUMULATIVE(
            "least squares on running sums",
            Citation.derivedTool(Source.of("diffusion", 2024, "R package diffusion 0.4.0"))),
    /** Least squares on the density, {@code sum (x_i - m f(i))^2}; time i is taken as the middle of period i. */
    DENSITY(
            "least squares on the density",
            Citation.derivedTool(Source.of("diffusion tutorials", 2024, "Density form of the Bass model"))),
    /** Least squares on Bass's recursion: the regression of x_i on Y_(i-1) and its square; biased by discrete time. */
    OLS("ordinary least squares on the recursion", Citation.recalled(RogersSources.BASS_1969)),
    /**
     * Maximum likelihood of the times of adoption, given that they fall within the periods observed: minimises
     * {@code -sum x_i ln([F(i) - F(i-1)]/F(n))} with {@code m = N/F(n)}; the Poisson likelihood has the same maximum.
     */
    MAXIMUM_LIKELIHOOD("conditional maximum likelihood", Citation.recalled(RogersSources.SCHMITTLEIN_MAHAJAN_1982));

    /** The closed list of objectives. */
    public static final Vocabulary<FitObjective> VOCABULARY = Vocabulary.of("fit objective", FitObjective.class);

    private final String label;
    private final Citation citation;

    FitObjective(String label, Citation citation) {
        this.label = label;
        this.citation = citation;
    }

    @Override
    public String label() {
        return label;
    }

    /** {@return the citation of the objective's source} */
    public Citation citation() {
        return citation;
    }

    /** Returns the criterion of the same name; {@link #OLS} has none, because a regression needs no search. */
    FitCriterion criterion() {
        return FitCriterion.valueOf(name());
    }
}
