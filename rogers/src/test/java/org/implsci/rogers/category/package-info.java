/** Tests of adopter categories. */
@NullMarked
package org.implsci.rogers.category;

import org.jspecify.annotations.NullMarked;
