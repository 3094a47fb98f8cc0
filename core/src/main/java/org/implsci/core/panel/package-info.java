/**
 * The answers of many respondents in many waves, stored in columns.
 *
 * <p>A {@link org.implsci.core.panel.Panel} is built from answer sheets, or from columns of raw codes with a {@link
 * org.implsci.core.panel.Coding}. Its slices by wave and group share the answers. {@link
 * org.implsci.core.panel.PanelScores} are the scores of all respondents, a {@link org.implsci.core.panel.Distribution}
 * counts the answers to one item, and {@link org.implsci.core.panel.CrossProducts} are the sums behind reliability.
 * Start with {@link org.implsci.core.panel.Panel}.
 */
@NullMarked
package org.implsci.core.panel;

import org.jspecify.annotations.NullMarked;
