/** Measurements and the direction in which a measure improves, as gates, charts and surveys read them. */
@NullMarked
package org.implsci.rollout.measurement;

import org.jspecify.annotations.NullMarked;
