/**
 * What many respondents answered in many waves, in columns.
 *
 * <p>A {@link org.implsci.core.panel.Panel} is made of answer sheets, or of columns of raw codes that a
 * {@link org.implsci.core.panel.Coding} declares; its slices by wave and group share the answers. Scores of all respondents
 * are {@link org.implsci.core.panel.PanelScores}, the answers to one item a {@link org.implsci.core.panel.Distribution}, the
 * sums behind reliability {@link org.implsci.core.panel.CrossProducts}. Start with {@link org.implsci.core.panel.Panel}.
 */
@NullMarked
package org.implsci.core.panel;

import org.jspecify.annotations.NullMarked;
