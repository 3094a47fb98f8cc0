/** The JSON Schemas of all documents: committed, in agreement with the codec. */
@NullMarked
package org.implsci.examples.schema;

import org.jspecify.annotations.NullMarked;
