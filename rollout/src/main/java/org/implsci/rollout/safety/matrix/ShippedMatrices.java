package org.implsci.rollout.safety.matrix;

import java.util.List;
import org.implsci.core.source.Citation;

/** The cells of the published matrices. */
final class ShippedMatrices {
    private ShippedMatrices() {}

    /** Returns the matrix of DCB0129 and DCB0160. Rows run from very low to very high likelihood, columns from minor to catastrophic. */
    static RiskMatrix clinical() {
        RiskMatrix.Builder matrix = RiskMatrix.builder();
        matrix.id("dcb0129-dcb0160").label("Clinical risk matrix, DCB0129 and DCB0160");
        matrix.addLikelihoods(
                new RiskStep("very-low", "Very Low", "negligible or nearly so"),
                new RiskStep("low", "Low", "could happen, mostly will not"),
                new RiskStep("medium", "Medium", "possible"),
                new RiskStep("high", "High", "very possible, but not certain"),
                new RiskStep("very-high", "Very High", "certain or nearly so"));
        matrix.addSeverities(
                new RiskStep("minor", "Minor", ""),
                new RiskStep("significant", "Significant", ""),
                new RiskStep("considerable", "Considerable", ""),
                new RiskStep("major", "Major", ""),
                new RiskStep("catastrophic", "Catastrophic", ""));
        matrix.row(1, 1, 2, 2, 3)
                .row(1, 2, 2, 3, 4)
                .row(2, 2, 3, 3, 4)
                .row(2, 3, 3, 4, 5)
                .row(3, 4, 4, 5, 5);
        matrix.addBands(
                new RiskBand("1", "1: no action needed", 1, 1, Acceptance.ACCEPTABLE),
                new RiskBand("2", "2: where reducing costs too much", 2, 2, Acceptance.ACCEPTABLE),
                new RiskBand("3", "3: undesirable", 3, 3, Acceptance.WITH_JUSTIFICATION),
                new RiskBand("4", "4: to be eliminated or controlled", 4, 4, Acceptance.WITH_CONTROLS),
                new RiskBand("5", "5: unacceptable", 5, 5, Acceptance.UNACCEPTABLE));
        return matrix.citation(Citation.published(RiskSources.CLINICAL_RISK)).build();
    }

    /** Returns the matrix of NPSA 2008. Rows run from rare to almost certain, columns from negligible to catastrophic. */
    static RiskMatrix fiveByFive() {
        RiskMatrix.Builder matrix = RiskMatrix.builder();
        matrix.id("nhs-5x5").label("NHS 5 x 5 risk matrix");
        matrix.addLikelihoods(
                new RiskStep("1", "1 Rare", ""),
                new RiskStep("2", "2 Unlikely", ""),
                new RiskStep("3", "3 Possible", ""),
                new RiskStep("4", "4 Likely", ""),
                new RiskStep("5", "5 Almost certain", ""));
        matrix.addSeverities(
                new RiskStep("1", "1 Negligible", ""),
                new RiskStep("2", "2 Minor", ""),
                new RiskStep("3", "3 Moderate", ""),
                new RiskStep("4", "4 Major", ""),
                new RiskStep("5", "5 Catastrophic", ""));
        matrix.row(1, 2, 3, 4, 5)
                .row(2, 4, 6, 8, 10)
                .row(3, 6, 9, 12, 15)
                .row(4, 8, 12, 16, 20)
                .row(5, 10, 15, 20, 25);
        matrix.addAllBands(List.of(
                new RiskBand("low", "Low", 1, 3, Acceptance.NOT_STATED),
                new RiskBand("moderate", "Moderate", 4, 6, Acceptance.NOT_STATED),
                new RiskBand("high", "High", 8, 12, Acceptance.NOT_STATED),
                new RiskBand("extreme", "Extreme", 15, 25, Acceptance.NOT_STATED)));
        return matrix.citation(Citation.recalled(RiskSources.NPSA_2008)).build();
    }
}
