package org.implsci.core.term;

import java.util.Locale;

/** Derives codes and labels from the names of enum constants. */
final class EnumNames {
    private EnumNames() {}

    static String code(Term term) {
        return lowerCase(term).replace('_', '-');
    }

    static String label(Term term) {
        return lowerCase(term).replace('_', ' ');
    }

    private static String lowerCase(Term term) {
        if (term instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
        throw new IllegalStateException(term.getClass().getName() + " is no enum, so it must state its code and label");
    }
}
