package org.implsci.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documents of one case, by type, each type in the order of the file names. */
public final class Case {
    private final Map<Class<?>, List<Object>> documents = new LinkedHashMap<>();

    Case() {}

    void add(Class<?> type, Object document) {
        documents.computeIfAbsent(type, none -> new ArrayList<>()).add(document);
    }

    /** Whether there is a document of a type. */
    public boolean has(Class<?> type) {
        return documents.containsKey(type);
    }

    /** All documents of a type. */
    public <T> List<T> all(Class<T> type) {
        return documents.getOrDefault(type, List.of()).stream().map(type::cast).toList();
    }

    /** The first document of a type. */
    public <T> Optional<T> first(Class<T> type) {
        return all(type).stream().findFirst();
    }
}
