/** Tests of adopter categories. */
@NullMarked
package org.implsci.rogers.adopter;

import org.jspecify.annotations.NullMarked;
