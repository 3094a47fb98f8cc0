package org.implsci.rogers.curve;

import com.fasterxml.jackson.annotation.JsonValue;
import org.implsci.core.term.Term;

/** Why a figure of a curve, a fit or a group of adopters does not exist. */
public enum NoFigure implements Term {
    /** The rate of adoption is highest at the origin and falls from there: imitation does not exceed innovation. */
    NO_INTERIOR_PEAK("no-interior-peak", "the rate falls from the start"),
    /** The inflection of the rate would lie before the origin. */
    BEFORE_ORIGIN("before-origin", "it would lie before the origin"),
    /** The share would be negative. */
    NEGATIVE_SHARE("negative-share", "the share would be negative"),
    /** The curve does not reach the value. */
    NOT_REACHED("not-reached", "the curve does not reach it"),
    /** The method of estimation gives no usable standard errors. */
    NO_STANDARD_ERROR("no-standard-error", "this method gives no usable standard error"),
    /** The data fix the parameters so weakly that their covariance cannot be computed. */
    SINGULAR("singular", "the data do not fix the parameters well enough"),
    /** All values are the same. */
    NO_VARIATION("no-variation", "all values are the same"),
    /** There are no data, or too few. */
    NO_DATA("no-data", "there are too few data"),
    /** The number was given and not estimated. */
    GIVEN("given", "it was given, not estimated"),
    /** The definition does not apply to this kind of curve. */
    NOT_DEFINED("not-defined", "it is not defined for this kind of curve");

    private final String code;
    private final String label;

    NoFigure(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
