package org.implsci.examples.rogers;

import java.util.List;
import org.implsci.examples.Case;
import org.implsci.examples.Options;
import org.implsci.examples.Part;
import org.implsci.examples.Screen;
import org.implsci.rogers.spread.SpreadReview;

/** Prints reviews of spread: breadth, depth and lasting use by moment, and whether to hold new sites. */
public final class SpreadPart implements Part {
    /** The part. */
    public SpreadPart() {}

    @Override
    public List<Class<?>> types() {
        return List.of(SpreadReview.class);
    }

    @Override
    public void show(Case read, Options options, Screen screen) {
        List<SpreadReview> documents = read.all(SpreadReview.class);
        for (SpreadReview review : documents) {
            screen.heading("Does it spread too fast?");
            screen.print(review.explain());
        }
    }
}
