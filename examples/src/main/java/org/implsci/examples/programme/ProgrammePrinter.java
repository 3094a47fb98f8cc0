package org.implsci.examples.programme;

import java.util.List;
import org.implsci.examples.Case;
import org.implsci.examples.DocumentPrinter;
import org.implsci.examples.Options;
import org.implsci.examples.Screen;

/** Prints the account of a programme. */
public final class ProgrammePrinter implements DocumentPrinter {
    /** Makes the printer. */
    public ProgrammePrinter() {}

    @Override
    public List<Class<?>> types() {
        return List.of(Programme.class);
    }

    @Override
    public void print(Case documents, Options options, Screen screen) {
        ProgrammeReport.of(documents, options).print(screen);
    }
}
