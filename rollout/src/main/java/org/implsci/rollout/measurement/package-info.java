/** What is measured and which way is better: the values that gates, charts and surveys read. */
@NullMarked
package org.implsci.rollout.measurement;

import org.jspecify.annotations.NullMarked;
