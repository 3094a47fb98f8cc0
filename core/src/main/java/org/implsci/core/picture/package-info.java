/**
 * Pictures of results as SVG text: a {@link org.implsci.core.picture.Canvas} draws a {@link org.implsci.core.picture.Picture}.
 *
 * <p>No file is written here; a caller stores the text where it likes.
 */
@NullMarked
package org.implsci.core.picture;

import org.jspecify.annotations.NullMarked;
