package org.implsci.rogers.fit;

import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;
import org.implsci.rogers.source.RogersSources;

/** What to bear in mind when using the estimates of a fit. */
final class FitRemarks {
    private FitRemarks() {}

    static Findings of(CurveFit fit) {
        Requirements remarks = new Requirements().add(fit.series().remarks());
        if (!fit.peakSeen()) {
            remarks.add(Finding.warning("rogers.fit.peak-not-seen", Pointer.ROOT)
                    .message("the fitted peak lies after the last period, so the potential is weakly known")
                    .expected("a peak within " + fit.series().size() + " periods")
                    .found("a peak at " + fit.curve().peakTime().shown(1))
                    .advice("with more data the potential tends to rise and q to fall; look at the fits of the first"
                            + " periods alone")
                    .addCitations(Citation.recalled(RogersSources.VAN_DEN_BULTE_LILIEN_1997))
                    .build());
        }
        if (!fit.certificate().holds()) {
            remarks.add(Finding.warning("rogers.fit.not-certified", Pointer.ROOT)
                    .message("the estimate is not certified to be the minimum")
                    .found(fit.certificate().toString())
                    .build());
        }
        if (fit.ceiling() instanceof Ceiling.Population && fit.potentialGiven()) {
            remarks.add(Finding.warning("rogers.fit.whole-population", Pointer.ROOT)
                    .message(
                            "without a bound the potential would exceed the population, so all of it is expected to adopt")
                    .found(fit.ceiling().toString())
                    .advice("whether some will never adopt cannot be told from these data")
                    .build());
        }
        if (fit.objective() == FitObjective.CUMULATIVE) {
            remarks.add(Finding.info("rogers.fit.correlated", Pointer.ROOT)
                    .message("residuals of running sums are correlated, so the standard errors are far too small")
                    .build());
        }
        if (fit.objective() == FitObjective.MAXIMUM_LIKELIHOOD) {
            remarks.add(Finding.info("rogers.fit.independence", Pointer.ROOT)
                    .message(
                            "standard errors suppose that units adopt independently and are too small for aggregate data")
                    .addCitations(Citation.recalled(RogersSources.SCHMITTLEIN_MAHAJAN_1982))
                    .build());
        }
        return remarks.findings();
    }
}
