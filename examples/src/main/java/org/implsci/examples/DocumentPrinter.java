package org.implsci.examples;

import java.util.List;

/** Prints the documents of some types. */
public interface DocumentPrinter {
    /** {@return the types that it prints; it is called when a case has a document of one of them} */
    List<Class<?>> types();

    /** Prints every document of these types in a case. */
    void print(Case documents, Options options, Screen screen);

    /** Returns a sentence for each document of these types that cannot be printed because another document is missing. */
    default List<String> incomplete(Case documents) {
        return List.of();
    }

    /** Returns a printer that prints the documents of one type, one after the other. */
    static <T> DocumentPrinter of(Class<T> type, OneDocument<T> printer) {
        return new DocumentPrinter() {
            @Override
            public List<Class<?>> types() {
                return List.of(type);
            }

            @Override
            public void print(Case documents, Options options, Screen screen) {
                documents.all(type).forEach(document -> printer.print(document, options, screen));
            }
        };
    }

    /**
     * Prints one document.
     *
     * @param <T> the type of the document
     */
    @FunctionalInterface
    interface OneDocument<T> {
        /** Prints the document. */
        void print(T document, Options options, Screen screen);
    }
}
