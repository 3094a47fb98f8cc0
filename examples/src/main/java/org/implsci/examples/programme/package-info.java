/**
 * One programme seen through all frameworks: what each framework says, and how its findings become the input of another.
 *
 * <p>{@code Handovers} holds those crossings, each a small function. {@code ProgrammeReport} puts the chapters together, for a
 * terminal and as a page.
 */
@NullMarked
package org.implsci.examples.programme;

import org.jspecify.annotations.NullMarked;
