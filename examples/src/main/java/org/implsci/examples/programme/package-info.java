/**
 * One programme through all frameworks: what each of them says, and how the findings of one become the input of another.
 *
 * <p>{@code Joints} holds those crossings, each a small function; {@code Account} puts the chapters together, for a terminal
 * and as a page.
 */
@NullMarked
package org.implsci.examples.programme;

import org.jspecify.annotations.NullMarked;
