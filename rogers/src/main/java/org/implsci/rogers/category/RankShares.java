package org.implsci.rogers.category;

import java.util.List;

/** The cumulative shares at which ranks are divided into categories. */
public enum RankShares {
    /** Rogers' round shares: 2.5 %, 16 %, 50 % and 84 %. */
    ROUND("2.5/16/50/84 %", 0.025, 0.16, 0.5, 0.84),
    /** The areas under a normal curve at -2, -1, 0 and 1 standard deviations. */
    EXACT("normal areas", 0.0227501319481792, 0.158655253931457, 0.5, 0.841344746068543);

    private final String label;
    private final List<Double> shares;

    RankShares(String label, double first, double second, double third, double fourth) {
        this.label = label;
        this.shares = List.of(first, second, third, fourth);
    }

    /** {@return the label for people} */
    public String label() {
        return label;
    }

    /** {@return the four cumulative shares, rising; unmodifiable} */
    public List<Double> shares() {
        return shares;
    }
}
