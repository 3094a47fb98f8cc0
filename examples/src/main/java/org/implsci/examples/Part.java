package org.implsci.examples;

import java.util.List;

/** What the examples do with some kinds of documents. */
public interface Part {
    /** The types that such documents become; the part is asked if a case has one of them. */
    List<Class<?>> types();

    /** Prints what the documents come to. */
    void show(Case read, Options options, Screen screen);

    /** Which documents of these kinds nothing is shown of because another one is missing beside them, each in a sentence. */
    default List<String> incomplete(Case read) {
        return List.of();
    }
}
