package org.implsci.examples.rogers;

import java.util.List;
import org.implsci.examples.Case;
import org.implsci.examples.Options;
import org.implsci.examples.Part;
import org.implsci.examples.Screen;
import org.implsci.rogers.Rogers;
import org.implsci.rogers.adoption.AdoptionTimes;
import org.implsci.rogers.category.AdopterClassification;
import org.implsci.rogers.category.ClassificationComparison;
import org.implsci.rogers.category.ClassificationRule;

/** Prints times of adoption: the adopter categories under every rule, side by side. */
public final class TimesPart implements Part {
    /** The part. */
    public TimesPart() {}

    @Override
    public List<Class<?>> types() {
        return List.of(AdoptionTimes.class);
    }

    @Override
    public void show(Case read, Options options, Screen screen) {
        List<AdoptionTimes> documents = read.all(AdoptionTimes.class);
        for (AdoptionTimes times : documents) {
            screen.heading("Who adopts when?");
            screen.print(times.toString());
            Categories.print(Rogers.compare(times, ClassificationComparison.rules()), screen);
            AdopterClassification rogers = Rogers.classify(times, ClassificationRule.rogers());
            screen.heading("Rogers' categories");
            screen.print(rogers.explain());
        }
    }
}
