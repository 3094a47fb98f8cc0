package org.implsci.examples.programme;

import java.util.List;
import org.implsci.examples.Case;
import org.implsci.examples.Options;
import org.implsci.examples.Part;
import org.implsci.examples.Screen;

/** Tells the account of a programme. */
public final class ProgrammePart implements Part {
    /** The part. */
    public ProgrammePart() {}

    @Override
    public List<Class<?>> types() {
        return List.of(Programme.class);
    }

    @Override
    public void show(Case read, Options options, Screen screen) {
        ProgrammeReport.of(read, options).tell(screen);
    }
}
