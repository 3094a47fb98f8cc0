/**
 * Whether a practice becomes normal: Normalisation Process Theory and its survey NoMAD.
 *
 * <p>Start with {@link org.implsci.rollout.npt.Nomad}, which holds the structure of the survey and the codings of published
 * data, and {@link org.implsci.rollout.npt.Embedding}, which scores a panel of answers. The wording of the survey is not
 * shipped; a host supplies it with {@code Instrument.withWording}. No cut-off for a good score is published, and none is
 * here.
 */
@NullMarked
package org.implsci.rollout.npt;

import org.jspecify.annotations.NullMarked;
