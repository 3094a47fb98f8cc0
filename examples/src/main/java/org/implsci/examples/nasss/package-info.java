/** What the examples do with NASSS documents. */
@NullMarked
package org.implsci.examples.nasss;

import org.jspecify.annotations.NullMarked;
