/** What the examples do with documents of a rollout. */
@NullMarked
package org.implsci.examples.rollout;

import org.jspecify.annotations.NullMarked;
