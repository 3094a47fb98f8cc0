/**
 * The closed lists of words that frameworks define: each {@link org.implsci.core.term.Term} has a stable code and a label, a
 * {@link org.implsci.core.term.Vocabulary} is the whole list and refuses what is not on it.
 */
@NullMarked
package org.implsci.core.term;

import org.jspecify.annotations.NullMarked;
