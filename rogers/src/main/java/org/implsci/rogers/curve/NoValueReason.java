package org.implsci.rogers.curve;

import org.implsci.core.term.Term;

/** The reason why a value of a curve, a fit or a group of adopters does not exist. */
public enum NoValueReason implements Term {
    /** The rate of adoption is highest at the origin and falls from there: imitation does not exceed innovation. */
    NO_INTERIOR_PEAK("the rate falls from the start"),
    /** The inflection of the rate would lie before the origin. */
    BEFORE_ORIGIN("it would lie before the origin"),
    /** The share would be negative. */
    NEGATIVE_SHARE("the share would be negative"),
    /** The curve never reaches the value. */
    NOT_REACHED("the curve does not reach it"),
    /** The method of estimation gives no usable standard errors. */
    NO_STANDARD_ERROR("this method gives no usable standard error"),
    /** The data fix the parameters so weakly that their covariance cannot be computed. */
    SINGULAR("the data do not fix the parameters well enough"),
    /** All values are the same. */
    NO_VARIATION("all values are the same"),
    /** There are no data, or too few. */
    NO_DATA("there are too few data"),
    /** The caller gave the number; it was not estimated. */
    GIVEN("it was given, not estimated"),
    /** The definition does not apply to this kind of curve. */
    NOT_DEFINED("it is not defined for this kind of curve");

    private final String label;

    NoValueReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
