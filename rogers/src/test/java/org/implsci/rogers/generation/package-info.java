/** Tests of generations that replace each other. */
@NullMarked
package org.implsci.rogers.generation;

import org.jspecify.annotations.NullMarked;
