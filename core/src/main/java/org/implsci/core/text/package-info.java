/**
 * Values as text: {@link org.implsci.core.text.SafeText} makes text from outside safe, {@link
 * org.implsci.core.text.Decimals} writes numbers, {@link org.implsci.core.text.Durations} durations, {@link
 * org.implsci.core.text.TextTable} tables for people and {@link org.implsci.core.text.TidyTable} tables for programs.
 */
@NullMarked
package org.implsci.core.text;

import org.jspecify.annotations.NullMarked;
