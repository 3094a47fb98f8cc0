/**
 * Choices that the reports ask to be made with reasons: where to stand in nine tensions, by which method to find the end-state,
 * and what support a disruptive innovation needs.
 */
@NullMarked
package org.implsci.rollout.strategy.tradeoff;

import org.jspecify.annotations.NullMarked;
