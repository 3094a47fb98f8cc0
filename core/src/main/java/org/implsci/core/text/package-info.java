/**
 * How values are shown to people: foreign text made harmless by {@link org.implsci.core.text.SafeText}, numbers by
 * {@link org.implsci.core.text.Decimals}, durations by {@link org.implsci.core.text.Durations}, tables by
 * {@link org.implsci.core.text.TextTable}.
 */
@NullMarked
package org.implsci.core.text;

import org.jspecify.annotations.NullMarked;
