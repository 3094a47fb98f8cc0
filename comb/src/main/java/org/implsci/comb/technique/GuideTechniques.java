package org.implsci.comb.technique;

import static org.implsci.comb.wheel.InterventionFunction.COERCION;
import static org.implsci.comb.wheel.InterventionFunction.EDUCATION;
import static org.implsci.comb.wheel.InterventionFunction.ENABLEMENT;
import static org.implsci.comb.wheel.InterventionFunction.ENVIRONMENTAL_RESTRUCTURING;
import static org.implsci.comb.wheel.InterventionFunction.INCENTIVISATION;
import static org.implsci.comb.wheel.InterventionFunction.MODELLING;
import static org.implsci.comb.wheel.InterventionFunction.PERSUASION;
import static org.implsci.comb.wheel.InterventionFunction.TRAINING;

import com.google.common.collect.ImmutableList;
import org.implsci.comb.model.CombSources;
import org.implsci.comb.model.Link;
import org.implsci.comb.model.Linkage;
import org.implsci.comb.wheel.InterventionFunction;
import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;

/** The links of the guide's table of functions and techniques, each with its certainty. */
final class GuideTechniques {
    private static final String TABLE = "table 3.3";
    private static final String GUESS = "the guide prints an older label, so the number is a guess";

    /** Printed by two studies that use the table. */
    private static final Citation PRINTED = Citation.published(CombSources.GUIDE_2014.at(TABLE));

    /** Read in one tool derived from the guide, whose component table has errors. */
    private static final Citation TOOL = Citation.derivedTool(
            Source.of("researchtools.net", 2026, "Behaviour Change Wheel canon, functions to techniques")
                    .withUrl("https://github.com/gitayam/researchtoolspy"));

    /** Recalled only. */
    private static final Citation RECALLED = Citation.recalled(CombSources.GUIDE_2014.at(TABLE));

    private final ImmutableList.Builder<Link<InterventionFunction, BehaviourChangeTechnique>> cells =
            ImmutableList.builder();

    private GuideTechniques() {}

    static TechniqueTable table() {
        Linkage<InterventionFunction, BehaviourChangeTechnique> most = new GuideTechniques()
                .add(EDUCATION, PRINTED, "5.3 5.1 2.2 2.7 7.1 2.3")
                .add(PERSUASION, TOOL, "9.1 5.3 5.1 2.2 2.7")
                .add(INCENTIVISATION, TOOL, "2.2 2.7 2.1 2.5 2.3")
                .add(COERCION, TOOL, "2.2 2.7 2.1 2.5 2.3")
                .add(TRAINING, PRINTED, "6.1 4.1 2.2 2.7 2.3 8.1")
                .add(ENVIRONMENTAL_RESTRUCTURING, TOOL, "12.5 7.1 12.1")
                .add(MODELLING, TOOL, "6.1")
                .add(ENABLEMENT, TOOL, "3.1")
                .add(ENABLEMENT, PRINTED, "3.2 1.1 1.3")
                .add(ENABLEMENT, TOOL, "12.5 1.2 1.4 2.3 12.1 1.5 1.7")
                .linkage("most frequent techniques of a function, guide of 2014");
        Linkage<InterventionFunction, BehaviourChangeTechnique> less = new GuideTechniques()
                .add(EDUCATION, PRINTED, "2.6")
                .add(EDUCATION, TOOL, "2.4 7.2 7.6")
                .add(EDUCATION, PRINTED, "4.2")
                .add(EDUCATION, TOOL, "4.3 4.4 5.6 6.3")
                .add(PERSUASION, TOOL, "2.6 4.3 15.3 15.1 13.2 13.5 13.1 5.6 5.2 6.3 6.2")
                .add(INCENTIVISATION, TOOL, "11.4 2.6 2.4 7.2 7.5 14.4 14.5 14.6 14.7 14.9 14.8")
                .add(INCENTIVISATION, RECALLED, "14.10", "a tool lists 14.3 in its place")
                .add(INCENTIVISATION, TOOL, "10.4 10.2 10.10 10.9 10.3")
                .add(INCENTIVISATION, RECALLED, "10.6 10.8", GUESS)
                .add(INCENTIVISATION, TOOL, "1.8 1.9 1.6 16.2")
                .add(COERCION, TOOL, "2.6 2.4 7.4 14.2 14.1 14.3 10.11 1.8 1.9 1.6 13.3 5.5 16.1")
                .add(TRAINING, TOOL, "2.6 2.4 8.3 8.4")
                .add(TRAINING, PRINTED, "8.7")
                .add(TRAINING, TOOL, "4.4 15.2 15.4 10.9")
                .add(ENVIRONMENTAL_RESTRUCTURING, TOOL, "7.2 7.4 7.5 7.6 7.7 7.8 7.3 12.2")
                .add(
                        ENABLEMENT,
                        RECALLED,
                        "3.3 11.2 11.3 11.1 2.4 8.2 8.5 8.6 8.7 12.3 12.2 12.4 12.6 4.4 15.2 15.3 15.4 15.1 10.9 1.8"
                                + " 1.9 1.6 9.2 9.3 13.4 13.2 13.3 13.5 13.1 5.2 5.4 5.5 16.1 16.2 16.3")
                .linkage("less frequent techniques of a function, guide of 2014");
        return new TechniqueTable("functions to techniques, guide of 2014", most, less);
    }

    private GuideTechniques add(InterventionFunction function, Citation citation, String numbers) {
        return add(function, citation, numbers, "");
    }

    private GuideTechniques add(InterventionFunction function, Citation citation, String numbers, String note) {
        for (String number : numbers.split(" ", -1)) {
            cells.add(new Link<>(function, BehaviourChangeTechnique.parse(number), citation, note));
        }
        return this;
    }

    private Linkage<InterventionFunction, BehaviourChangeTechnique> linkage(String name) {
        return Linkage.of(name, cells.build());
    }
}
