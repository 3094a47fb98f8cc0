package org.implsci.rogers.fit;

import org.implsci.core.term.Term;

/** The reason why data have no finite estimate of a curve: a limit of the curve fits them at least as well. */
public enum NoEstimateReason implements Term {
    /** Growth has not slowed yet, so a higher potential always fits better: m goes to infinity. */
    GROWTH_NOT_BENDING("growth has not slowed yet, so the potential has no upper limit"),
    /** The count is the same in every period: m goes to infinity, p to 0. */
    CONSTANT("the counts are constant, so the potential has no upper limit"),
    /** The counts only fall: the best q is 0, its bound. */
    NO_IMITATION("the counts fall from the start, so imitation q is at its bound of 0"),
    /**
     * The counts only fall, and the curve has no launch: nearly all adopted before the series, and m goes to infinity.
     */
    ONLY_FALLING("the counts only fall, so any number could have adopted before the series"),
    /**
     * All adopt within two neighbouring periods: the speed goes to infinity. With a known potential, also a part of it
     * that adopts in the first period or before, without later adopters.
     */
    ALL_AT_ONCE("all adopt within two neighbouring periods, so the speed has no upper limit"),
    /** The regression gives a negative p: the best p is 0, its bound. */
    P_AT_BOUND("the regression gives a negative p, so innovation p is at its bound of 0"),
    /** The regression gives a potential that is not a real number. */
    NO_REAL_CEILING("the regression gives no real number for the potential"),
    /** An effect changes in proportion to time or to another effect, or does not change within the data. */
    NOT_IDENTIFIED("an effect cannot be distinguished from time or another effect, or does not change within the data"),
    /** Operational time stops somewhere in the best fit; or the best shock never fades, or fades at once. */
    CLOCK_AT_BOUND("an effect is at its bound: operational time stops, or a shock never fades or fades at once"),
    /** A generation adds nothing to the potential: its m is at 0, its bound. */
    POTENTIAL_AT_BOUND("a generation adds no potential: its m is at its bound of 0"),
    /** A fit with a residual variance needs at least one period more than parameters. */
    TOO_FEW_PERIODS("the series has too few periods for the parameters"),
    /** The series has no adopters. */
    NOBODY_ADOPTED("the series has no adopters");

    private final String label;

    NoEstimateReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
