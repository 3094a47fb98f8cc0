/**
 * The innovation-decision process: the stages that people have reached, and where they drop out.
 *
 * <p>Start with {@link org.implsci.rogers.decision.StageFunnel}.
 */
@NullMarked
package org.implsci.rogers.decision;

import org.jspecify.annotations.NullMarked;
