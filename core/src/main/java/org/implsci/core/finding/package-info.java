/**
 * What a check has to say: every fault or warning is a {@link org.implsci.core.finding.Finding} with a place, a code, what was
 * expected and what was found; a check reports all of them at once as {@link org.implsci.core.finding.Findings}.
 *
 * <p>Invalid input, broken rules and warnings of a framework are one type, told apart by
 * {@link org.implsci.core.finding.Severity}. Start with {@link org.implsci.core.finding.Findings}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.core.finding;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
