/**
 * Questionnaires, the answers to them, and the scores of one person.
 *
 * <p>An {@link org.implsci.core.instrument.Instrument} is a versioned list of {@link
 * org.implsci.core.instrument.Item}s, each with a {@link org.implsci.core.instrument.Scale}; the host supplies the
 * wording of published items. An {@link org.implsci.core.instrument.AnswerSheet} holds the replies of one respondent in
 * one wave. A {@link org.implsci.core.instrument.Scoring} turns the items of a {@link
 * org.implsci.core.instrument.Subscale} into a {@link org.implsci.core.instrument.ScaleScore} and never counts a
 * missing answer as a number. Start with {@link org.implsci.core.instrument.Instrument}; for many respondents go on to
 * {@code org.implsci.core.panel}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.core.instrument;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
