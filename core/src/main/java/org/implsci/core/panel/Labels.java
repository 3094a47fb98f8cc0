package org.implsci.core.panel;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** One name for each row, where few names occur; each name is stored once. */
final class Labels {
    private final int[] codes;
    private final ImmutableList<String> names;

    private Labels(int[] codes, List<String> names) {
        this.codes = codes;
        this.names = ImmutableList.copyOf(names);
    }

    static Labels of(int rows, IntFunction<String> nameOf) {
        Map<String, Integer> codeOf = new LinkedHashMap<>();
        int[] codes = new int[rows];
        for (int row = 0; row < rows; row++) {
            codes[row] = codeOf.computeIfAbsent(nameOf.apply(row), name -> codeOf.size());
        }
        return new Labels(codes, List.copyOf(codeOf.keySet()));
    }

    String at(int row) {
        return names.get(codes[row]);
    }

    /** Returns the names of some rows, each once, in the order of their first row; null means all rows. */
    List<String> names(int @Nullable [] rows) {
        if (rows == null) {
            return names;
        }
        boolean[] seen = new boolean[names.size()];
        ImmutableList.Builder<String> found = ImmutableList.builder();
        for (int row : rows) {
            if (!seen[codes[row]]) {
                seen[codes[row]] = true;
                found.add(names.get(codes[row]));
            }
        }
        return found.build();
    }

    /** Returns the rows with a name, among some rows; null means all rows. */
    int[] rows(String name, int @Nullable [] among) {
        int code = names.indexOf(name);
        int size = among == null ? codes.length : among.length;
        int[] found = new int[size];
        int count = 0;
        for (int index = 0; index < size; index++) {
            int row = among == null ? index : among[index];
            if (codes[row] == code) {
                found[count++] = row;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
