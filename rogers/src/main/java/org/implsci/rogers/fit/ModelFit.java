package org.implsci.rogers.fit;

import java.io.Serializable;

/**
 * A fitted model with more parameters than a curve.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface ModelFit extends Serializable permits GeneralisedFit, GenerationsFit {
    /** {@return the estimates with their covariance and certificate; the parameters} */
    FittedParameters parameters();

    /** {@return the parts of the result for a person; several lines, without a line end after the last} */
    String explain();
}
