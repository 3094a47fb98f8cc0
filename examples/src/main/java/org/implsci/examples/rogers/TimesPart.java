package org.implsci.examples.rogers;

import java.util.List;
import org.implsci.examples.Options;
import org.implsci.examples.Part;
import org.implsci.examples.Screen;
import org.implsci.rogers.Rogers;
import org.implsci.rogers.adopter.AdopterClassification;
import org.implsci.rogers.adopter.ClassificationComparison;
import org.implsci.rogers.adopter.ClassificationRule;
import org.implsci.rogers.adoption.AdoptionTimes;

/** Prints times of adoption: the adopter categories under every rule, side by side. */
public final class TimesPart implements Part<AdoptionTimes> {
    /** The part. */
    public TimesPart() {}

    @Override
    public Class<AdoptionTimes> type() {
        return AdoptionTimes.class;
    }

    @Override
    public void show(List<AdoptionTimes> documents, Options options, Screen screen) {
        for (AdoptionTimes times : documents) {
            screen.heading("Who adopts when?");
            screen.print(times.toString());
            ClassificationComparison comparison = Rogers.compare(times, ClassificationComparison.rules());
            screen.print(comparison.table());
            screen.print("\n"
                    + comparison
                            .explain()
                            .substring(comparison.table().toText().length())
                            .strip());
            AdopterClassification rogers = Rogers.classify(times, ClassificationRule.rogers());
            screen.heading("Rogers' categories");
            screen.print(rogers.explain());
        }
    }
}
