package org.implsci.rollout.safety.matrix;

import java.io.Serializable;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.text.SafeText;

/**
 * What a matrix makes of an estimate.
 *
 * <p>A rating means something within its matrix only: a 4 of one is not a 4 of another, and ratings of two matrices are
 * neither compared nor converted. Immutable and thread-safe.
 *
 * @param matrix the id of the matrix
 * @param estimate the estimate
 * @param score what stands in the cell
 * @param band the band of the score
 */
public record RiskRating(String matrix, RiskEstimate estimate, int score, RiskBand band) implements Serializable {
    /** Refuses nulls. */
    public RiskRating {
        Objects.requireNonNull(matrix, "matrix");
        Objects.requireNonNull(estimate, "estimate");
        Objects.requireNonNull(band, "band");
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

    /** Score, band, estimate. */
    @Override
    public String toString() {
        String codes = estimate.likelihood() + " x " + estimate.severity();
        return SafeText.line(score + " " + band.code() + " (" + codes + ")", 55);
    }
}
