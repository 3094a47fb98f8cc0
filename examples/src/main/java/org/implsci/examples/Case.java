package org.implsci.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The documents of one case, in the order of their file names. */
public final class Case {
    private final List<Document> documents = new ArrayList<>();
    private final List<CaseFile> ignored = new ArrayList<>();

    Case() {}

    /**
     * A document that was read.
     *
     * @param file its file
     * @param type the type it was read as
     * @param value its content
     */
    public record Document(CaseFile file, Class<?> type, Object value) {}

    void add(CaseFile file, Class<?> type, Object value) {
        documents.add(new Document(file, type, value));
    }

    /** Notes a file of the folder that is not part of the case. */
    void ignore(CaseFile file) {
        ignored.add(file);
    }

    /** Says whether the case has a document of a type. */
    public boolean has(Class<?> type) {
        return documents.stream().anyMatch(document -> document.type().equals(type));
    }

    /** {@return all documents, in the order of the file names} */
    public List<Document> documents() {
        return List.copyOf(documents);
    }

    /** {@return the files that were not read because the programme does not list them} */
    public List<CaseFile> ignored() {
        return List.copyOf(ignored);
    }

    /** Returns all documents of a type. */
    public <T> List<T> all(Class<T> type) {
        return documents.stream()
                .filter(document -> document.type().equals(type))
                .map(document -> type.cast(document.value()))
                .toList();
    }

    /** Returns the first document of a type. */
    public <T> Optional<T> first(Class<T> type) {
        return all(type).stream().findFirst();
    }

    /** Returns the file of this very object; an equal document of another file is another document. */
    public Optional<CaseFile> file(Object value) {
        return documents.stream()
                .filter(document -> document.value() == value)
                .map(Document::file)
                .findFirst();
    }
}
