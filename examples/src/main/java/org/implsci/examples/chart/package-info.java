/** Pictures as SVG: title and description for those who do not see them, labels and shapes and not colour alone. */
@NullMarked
package org.implsci.examples.chart;

import org.jspecify.annotations.NullMarked;
