package org.implsci.comb.wheel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.implsci.comb.model.Link;
import org.implsci.core.source.Citation;

/** Numbers the sources of a text in the order in which they are first cited. Not thread-safe: for one text. */
final class References {
    private final Map<Citation, Integer> numbers = new LinkedHashMap<>();

    /** Returns a cell with the number of its source and its note. */
    String shown(Link<?, ?> cell) {
        Integer known = numbers.get(cell.citation());
        int number = known == null ? numbers.size() + 1 : known;
        numbers.put(cell.citation(), number);
        return cell.row().label() + " -> " + cell.column().label() + " [" + number + ']'
                + (cell.note().isEmpty() ? "" : " " + cell.note());
    }

    /** Returns a line a source; nothing if nothing was cited. */
    String explain() {
        return numbers.entrySet().stream()
                .map(entry -> "\n  [" + entry.getValue() + "] " + entry.getKey().cite())
                .collect(Collectors.joining("", numbers.isEmpty() ? "" : "\nsources", ""));
    }
}
