/**
 * What people said, and how several answers become one.
 *
 * <p>An {@link org.implsci.core.answer.Answer} is given, not applicable, not known or not answered, and stays so. A
 * {@link org.implsci.core.answer.Tally} counts all four. An {@link org.implsci.core.answer.OrdinalSummary} is a level, or the
 * reason why there is none, under a policy that the caller names. Start with {@link org.implsci.core.answer.Answer}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.core.answer;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
