package org.implsci.examples;

import java.util.List;

/** What the examples do with some kinds of documents. */
public interface Part {
    /** The types that such documents become; the part is asked if a case has one of them. */
    List<Class<?>> types();

    /** Prints what the documents come to. */
    void show(Case read, Options options, Screen screen);
}
