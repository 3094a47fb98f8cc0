/**
 * Closed lists of the words that frameworks define: a {@link org.implsci.core.term.Term} has a stable code and a label,
 * a {@link org.implsci.core.term.Vocabulary} is the whole list and refuses other words.
 */
@NullMarked
package org.implsci.core.term;

import org.jspecify.annotations.NullMarked;
