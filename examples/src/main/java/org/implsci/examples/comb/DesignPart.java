package org.implsci.examples.comb;

import java.util.List;
import org.implsci.comb.Comb;
import org.implsci.comb.design.InterventionDesign;
import org.implsci.comb.technique.TechniqueTable;
import org.implsci.comb.wheel.InterventionFunction;
import org.implsci.core.finding.Findings;
import org.implsci.examples.Case;
import org.implsci.examples.Options;
import org.implsci.examples.Part;
import org.implsci.examples.Screen;

/** Prints intervention designs: diagnosis, suggestions, assessments, what was chosen, coverage and warnings. */
public final class DesignPart implements Part {
    /** The part. */
    public DesignPart() {}

    @Override
    public List<Class<?>> types() {
        return List.of(InterventionDesign.class);
    }

    @Override
    public void show(Case read, Options options, Screen screen) {
        List<InterventionDesign> documents = read.all(InterventionDesign.class);
        for (InterventionDesign design : documents) {
            DiagnosisPart.show(design.diagnosis(), screen);
            DiagnosisPart.suggest(design.candidates(), design.deficits(), screen);
            screen.heading("How the options were judged (APEASE; there is no total)");
            screen.print(design.assessmentTable());
            screen.heading("What was chosen");
            design.selections().forEach(selection -> screen.print("- " + selection));
            for (InterventionFunction function : design.selectedFunctions()) {
                screen.print("  techniques for " + function.label() + ": "
                        + Comb.techniques(function, TechniqueTable.GUIDE_2014).size() + " in the guide");
            }
            screen.heading("What it covers");
            screen.print(Comb.coverage(design).explain());
            Findings warnings = Comb.warnings(design);
            screen.heading("What deserves attention");
            screen.print(warnings.isEmpty() ? "nothing" : warnings.explain());
        }
    }
}
