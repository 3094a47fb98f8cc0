package org.implsci.rogers.fit;

import java.io.Serializable;
import org.implsci.core.text.TidyTable;

/**
 * A fitted model with more parameters than a curve.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface ModelFit extends Serializable permits GeneralisedFit, GenerationsFit {
    /** {@return the estimates with their covariance and certificate} */
    FittedParameters parameters();

    /** {@return the fit with its parts for a person, on several lines; without a line end after the last} */
    String explain();

    /** {@return one row for each observation, with its prediction and residual} */
    TidyTable toData();
}
