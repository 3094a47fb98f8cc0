/**
 * Answers of people, and the rules by which several answers become one.
 *
 * <p>An {@link org.implsci.core.answer.Answer} is given, not applicable, not known or not answered. A {@link
 * org.implsci.core.answer.Tally} counts all four. An {@link org.implsci.core.answer.OrdinalSummary} is a level under a
 * policy that the caller chooses, or the reason why there is none. Start with {@link org.implsci.core.answer.Answer}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.core.answer;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
