/**
 * Behaviour change: the COM-B diagnosis of a target behaviour and the Behaviour Change Wheel that leads from it to
 * intervention functions, policies and techniques. Holds nothing yet.
 */
@NullMarked
package org.implsci.comb;

import org.jspecify.annotations.NullMarked;
