package org.implsci.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The documents of one case, by type, each type in the order of the file names. */
public final class Case {
    private final List<Document> documents = new ArrayList<>();
    private final List<CaseFile> leftOut = new ArrayList<>();

    Case() {}

    /**
     * A document that was read.
     *
     * @param file where it stands
     * @param type what it was read as
     * @param value what it says
     */
    public record Document(CaseFile file, Class<?> type, Object value) {}

    void add(CaseFile file, Class<?> type, Object value) {
        documents.add(new Document(file, type, value));
    }

    /** A file of the folder that is no part of the case. */
    void leaveOut(CaseFile file) {
        leftOut.add(file);
    }

    /** Whether there is a document of a type. */
    public boolean has(Class<?> type) {
        return documents.stream().anyMatch(document -> document.type().equals(type));
    }

    /** All documents, in the order of the file names. */
    public List<Document> documents() {
        return List.copyOf(documents);
    }

    /** The files of the folder that a programme does not list, and that were not read. */
    public List<CaseFile> leftOut() {
        return List.copyOf(leftOut);
    }

    /** All documents of a type. */
    public <T> List<T> all(Class<T> type) {
        return documents.stream()
                .filter(document -> document.type().equals(type))
                .map(document -> type.cast(document.value()))
                .toList();
    }

    /** The first document of a type. */
    public <T> Optional<T> first(Class<T> type) {
        return all(type).stream().findFirst();
    }

    /** The file that this very document stands in; two files that say the same are two. */
    public Optional<CaseFile> file(Object value) {
        return documents.stream()
                .filter(document -> document.value() == value)
                .map(Document::file)
                .findFirst();
    }
}
