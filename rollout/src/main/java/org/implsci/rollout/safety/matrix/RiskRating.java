package org.implsci.rollout.safety.matrix;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;

/**
 * The rating of an estimate by a matrix.
 *
 * <p>A rating has a meaning only within its matrix: a 4 by one is not a 4 by another. Ratings by two matrices are neither
 * compared nor converted. Immutable and thread-safe.
 *
 * @param matrix the id of the matrix; not blank
 * @param estimate the estimate
 * @param score the score of the cell
 * @param band the band of the score
 */
public record RiskRating(String matrix, RiskEstimate estimate, int score, RiskBand band) implements Serializable {
    /** Refuses a blank id and null components. */
    public RiskRating {
        Objects.requireNonNull(estimate, "estimate");
        Objects.requireNonNull(band, "band");
        new Requirements().notBlank("matrix", matrix).orThrow();
    }

    /**
     * Returns whether this risk is rated higher than another one.
     *
     * @param other a rating by the same matrix
     * @return true if its score is greater
     * @throws org.implsci.core.finding.InvalidInputException if the other rating is by another matrix
     */
    public boolean isHigherThan(RiskRating other) {
        if (!matrix.equals(other.matrix)) {
            throw Finding.error("risk.matrix.other", Pointer.ROOT.at("matrix"))
                    .message("ratings by two matrices cannot be compared")
                    .expected(matrix)
                    .foundText(other.matrix)
                    .build()
                    .toException();
        }
        return score > other.score;
    }

    /** Returns score, band and estimate. */
    @Override
    public String toString() {
        String codes = estimate.likelihood() + " x " + estimate.severity();
        return SafeText.line(score + " " + band.code() + " (" + codes + ")", 55);
    }
}
