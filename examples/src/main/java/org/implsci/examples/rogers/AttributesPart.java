package org.implsci.examples.rogers;

import java.util.List;
import org.implsci.examples.Case;
import org.implsci.examples.Options;
import org.implsci.examples.Part;
import org.implsci.examples.Screen;
import org.implsci.rogers.Rogers;
import org.implsci.rogers.attribute.AttributeProfile;
import org.implsci.rogers.attribute.InnovationAttributes;

/** Prints ratings of an innovation's five attributes. */
public final class AttributesPart implements Part {
    /** The part. */
    public AttributesPart() {}

    @Override
    public List<Class<?>> types() {
        return List.of(InnovationAttributes.class);
    }

    @Override
    public void show(Case read, Options options, Screen screen) {
        List<InnovationAttributes> documents = read.all(InnovationAttributes.class);
        for (InnovationAttributes innovation : documents) {
            AttributeProfile profile = Rogers.profile(innovation, options.policy());
            screen.heading("What helps adoption, and what holds it back?");
            screen.print(profile.explain());
            profile.recommendations().forEach(advice -> screen.print("- " + advice.explain()));
        }
    }
}
