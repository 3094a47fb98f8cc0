package org.implsci.rogers.fit;

import org.implsci.core.term.Term;

/** Why data have no finite estimate of a curve: which limit of the curve fits them at least as well. */
public enum NoEstimateReason implements Term {
    /** Growth has not slowed yet, so that no ceiling is better than a higher one: m goes to infinity. */
    GROWTH_NOT_BENDING("growth is not bending yet, so any ceiling could be higher"),
    /** The same number adopts in every period: m goes to infinity, p to 0. */
    CONSTANT("the counts are constant, so there is no ceiling"),
    /** The counts only fall: the best q is 0, its bound. */
    NO_IMITATION("q is at its bound: no imitation, the counts fall from the start"),
    /**
     * The counts only fall, under a curve without a launch: nearly all have adopted before the series, and m goes to infinity.
     */
    ONLY_FALLING("the counts only fall, so any number could have adopted before them"),
    /**
     * All adopt within two neighbouring periods: the speed goes to infinity. Also where a curve with a given potential would
     * have a part of it adopt in the first period, or before, and nobody after.
     */
    ALL_AT_ONCE("adoption happens within two neighbouring periods, so its speed has no bound"),
    /** The regression gives a negative p: the best p is 0, its bound. */
    P_AT_BOUND("p is at its bound: the regression gives a negative one"),
    /** The regression gives no real ceiling. */
    NO_REAL_CEILING("the regression gives no real ceiling"),
    /** What is to move the clock changes like time itself, like another of its parts, or not at all in the data. */
    NOT_IDENTIFIED(
            "effects cannot be told apart: something changes like time itself, like another, or not at all in the data"),
    /** The best clock stands still somewhere, and would run back if it could; or an effect never fades, or is over at once. */
    CLOCK_AT_BOUND("the clock is at its bound: it stands still, or a shock never fades or is over at once"),
    /** A generation adds nothing to the potential: its m is at 0, its bound. */
    POTENTIAL_AT_BOUND("a generation adds nothing: its potential is at its bound"),
    /** The parameters and a residual variance need at least one period more than there are parameters. */
    TOO_FEW_PERIODS("there are too few periods for the parameters"),
    /** Nobody has adopted. */
    NOBODY_ADOPTED("nobody has adopted");

    private final String label;

    NoEstimateReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
