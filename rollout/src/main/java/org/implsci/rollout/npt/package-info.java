/**
 * Normalisation Process Theory (NPT) and its survey NoMAD: how far a practice has become normal.
 *
 * <p>Start with {@link org.implsci.rollout.npt.Nomad}, which holds the structure of the survey and the codings of published
 * data, and {@link org.implsci.rollout.npt.Embedding}, which scores a panel of answers. The wording of the survey is not
 * included; a host supplies it with {@code Instrument.withWording}. No cut-off for a good score is published, so this package
 * has none.
 */
@NullMarked
package org.implsci.rollout.npt;

import org.jspecify.annotations.NullMarked;
