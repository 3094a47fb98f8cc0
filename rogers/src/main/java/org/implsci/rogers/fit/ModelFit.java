package org.implsci.rogers.fit;

import java.io.Serializable;

/**
 * A fitted model with more parameters than a curve.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface ModelFit extends Serializable permits GeneralisedFit, GenerationsFit {
    /**
     * The estimates with their covariance and certificate.
     *
     * @return the parameters
     */
    FittedParameters parameters();

    /**
     * The parts of the result for a person.
     *
     * @return several lines, without a line end after the last
     */
    String explain();
}
