/**
 * Strict JSON: a document becomes an object, or every fault in it becomes a finding.
 *
 * <p>{@link org.implsci.core.json.JsonCodec} reads and writes text. {@link org.implsci.core.json.ImplsciModule} gives a
 * host's own mapper the same strictness. The JSON form of a type is a record next to it: the order of its components is
 * the order of the keys, and a component marked {@code @Nullable} may be left out. {@link
 * org.implsci.core.json.JsonSchemas} writes the same rules as a JSON Schema. Start with {@link
 * org.implsci.core.json.JsonCodec}.
 */
@NullMarked
package org.implsci.core.json;

import org.jspecify.annotations.NullMarked;
