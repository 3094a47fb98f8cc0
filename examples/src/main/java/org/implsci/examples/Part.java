package org.implsci.examples;

import java.util.List;
import org.implsci.core.json.JsonDocument;

/**
 * What the examples do with one kind of document.
 *
 * @param <T> the type that such a document becomes
 */
public interface Part<T> {
    /** The type that the document becomes. */
    Class<T> type();

    /** Prints what the documents of this kind come to. */
    void show(List<T> documents, Options options, Screen screen);

    /** The schema of the documents. */
    default String schema() {
        return type().getAnnotation(JsonDocument.class).value();
    }
}
