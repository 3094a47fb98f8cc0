/** Tests of the house itself: the modules as modules, the jar as a jar. */
@NullMarked
package org.implsci.examples.house;

import org.jspecify.annotations.NullMarked;
