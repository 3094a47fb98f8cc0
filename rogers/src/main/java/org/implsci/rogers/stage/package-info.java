/**
 * The innovation-decision process: how far people have come, and where they drop out.
 *
 * <p>Start with {@link org.implsci.rogers.stage.StageFunnel}.
 */
@NullMarked
package org.implsci.rogers.stage;

import org.jspecify.annotations.NullMarked;
