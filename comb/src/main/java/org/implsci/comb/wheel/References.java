package org.implsci.comb.wheel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.implsci.comb.model.Link;
import org.implsci.core.source.Citation;

/** Numbers the sources of one text in the order of their first citation. Not thread-safe. */
final class References {
    private final Map<Citation, Integer> numbers = new LinkedHashMap<>();

    /** Returns a link with the number of its source and its note. */
    String cite(Link<?, ?> cell) {
        Integer known = numbers.get(cell.citation());
        int number = known == null ? numbers.size() + 1 : known;
        numbers.put(cell.citation(), number);
        return cell.row().label() + " -> " + cell.column().label() + " [" + number + ']'
                + (cell.note().isEmpty() ? "" : " " + cell.note());
    }

    /** Returns one line a source; empty if nothing was cited. */
    String explain() {
        return numbers.entrySet().stream()
                .map(entry -> "\n  [" + entry.getValue() + "] " + entry.getKey().cite())
                .collect(Collectors.joining("", numbers.isEmpty() ? "" : "\nsources", ""));
    }
}
