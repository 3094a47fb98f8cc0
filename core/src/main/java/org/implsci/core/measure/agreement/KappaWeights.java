package org.implsci.core.measure.agreement;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;

/**
 * The weight of each pair of categories as agreement: 1 for the same category, down to 0.
 *
 * <p>Immutable and thread-safe.
 */
public final class KappaWeights implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String name;
    private final double[][] weights;

    private KappaWeights(String name, double[][] weights) {
        this.name = name;
        this.weights = weights;
    }

    /**
     * {@return weights by which only the same category is agreement: 1 on the diagonal, 0 elsewhere}
     *
     * @param categories the number of categories; at least 2
     */
    public static KappaWeights unweighted(int categories) {
        return by("unweighted", categories, distance -> distance == 0 ? 1 : 0);
    }

    /**
     * {@return weights that fall with the distance of the categories: {@code 1 - |i - j| / (c - 1)}}
     *
     * @param categories the number of categories; at least 2
     */
    public static KappaWeights linear(int categories) {
        return by("linear", categories, distance -> 1 - distance);
    }

    /**
     * {@return weights that fall with the squared distance of the categories: {@code 1 - (i - j)^2 / (c - 1)^2}}
     *
     * @param categories the number of categories; at least 2
     */
    public static KappaWeights quadratic(int categories) {
        return by("quadratic", categories, distance -> 1 - distance * distance);
    }

    private static KappaWeights by(String name, int categories, DoubleUnaryOperator agreement) {
        if (categories < 2) {
            throw new IllegalArgumentException("expected at least 2 categories, but found " + categories);
        }
        double[][] weights = new double[categories][categories];
        for (int i = 0; i < categories; i++) {
            for (int j = 0; j < categories; j++) {
                weights[i][j] = agreement.applyAsDouble(Math.abs(i - j) / (categories - 1.0));
            }
        }
        return new KappaWeights(name, weights);
    }

    /**
     * {@return the caller's own weights, from disagreements: {@code 1 - v / max(v)}}
     *
     * @param disagreements a square table, 0 on the diagonal, elsewhere not negative and not all 0
     * @throws IllegalArgumentException if the table does not have that form
     */
    public static KappaWeights ofDisagreements(double[][] disagreements) {
        Objects.requireNonNull(disagreements, "disagreements");
        double most = 0;
        for (int i = 0; i < disagreements.length; i++) {
            if (disagreements[i].length != disagreements.length || disagreements[i][i] != 0) {
                throw new IllegalArgumentException("expected a square table with 0 on the diagonal");
            }
            for (double disagreement : disagreements[i]) {
                if (!(disagreement >= 0 && Double.isFinite(disagreement))) {
                    throw new IllegalArgumentException(
                            "expected disagreements that are not negative, but found " + disagreement);
                }
                most = Math.max(most, disagreement);
            }
        }
        if (most == 0) {
            throw new IllegalArgumentException("expected at least one disagreement above 0");
        }
        double[][] weights = new double[disagreements.length][disagreements.length];
        for (int i = 0; i < weights.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                weights[i][j] = 1 - disagreements[i][j] / most;
            }
        }
        return new KappaWeights("own weights", weights);
    }

    /** {@return the number of categories; at least 2} */
    public int categories() {
        return weights.length;
    }

    /**
     * {@return the weight of a pair of categories as agreement; 0 to 1}
     *
     * @param first the first rater's category, from zero
     * @param second the second rater's category, from zero
     */
    public double of(int first, int second) {
        return weights[first][second];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KappaWeights that && name.equals(that.name) && Arrays.deepEquals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(weights);
    }

    /** {@return the name of the weights} */
    @Override
    public String toString() {
        return name;
    }
}
