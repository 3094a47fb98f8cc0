/**
 * Strict JSON: a document becomes an object, or every fault in it becomes a finding.
 *
 * <p>{@link org.implsci.core.json.JsonCodec} reads and writes text; {@link org.implsci.core.json.ImplsciModule} gives the same
 * strictness to a host's own mapper. The form of a type in JSON is a record of its own, next to the type: the order of
 * the record's components is the order of the keys, and a component marked {@code @Nullable} may be left out.
 * {@link org.implsci.core.json.JsonSchemas} says the same as a JSON Schema. Start with
 * {@link org.implsci.core.json.JsonCodec}.
 */
@NullMarked
package org.implsci.core.json;

import org.jspecify.annotations.NullMarked;
