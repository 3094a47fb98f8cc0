/**
 * Results of checks: each fault, warning or note is a {@link org.implsci.core.finding.Finding} with a place, a code,
 * the expected and the found value. A check reports all of them at once as {@link org.implsci.core.finding.Findings}.
 *
 * <p>Invalid input, broken rules and warnings of a framework share this one type; {@link
 * org.implsci.core.finding.Severity} tells them apart. Start with {@link org.implsci.core.finding.Findings}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.core.finding;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
