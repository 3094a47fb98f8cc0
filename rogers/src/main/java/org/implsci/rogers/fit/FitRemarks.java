package org.implsci.rogers.fit;

import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;
import org.implsci.core.text.Decimals;
import org.implsci.rogers.curve.BassCurve;
import org.implsci.rogers.source.RogersSources;

/** What to bear in mind when using the estimates of a fit. */
final class FitRemarks {
    private FitRemarks() {}

    static Findings of(CurveFit fit) {
        Requirements remarks = new Requirements().add(fit.series().remarks());
        if (!fit.peakSeen()) {
            remarks.add(Finding.warning("rogers.fit.peak-not-seen", Pointer.ROOT)
                    .message(
                            fit.potentialGiven()
                                    ? "the fitted peak lies after the last period, so when growth turns is weakly known"
                                    : "the fitted peak lies after the last period, so the potential is weakly known")
                    .expected("a peak within " + fit.series().size() + " periods")
                    .found("a peak at " + fit.peakTime().shown(1))
                    .advice((fit.potentialGiven() ? "" : "with more data the potential tends to rise and q to fall; ")
                            + "look at the fits of the first periods alone")
                    .addCitations(Citation.recalled(RogersSources.VAN_DEN_BULTE_LILIEN_1997))
                    .build());
        }
        if (fit.series().missedBefore().isPresent()
                && fit.bass().isPresent()
                && fit.clockOffset() == 0
                && fit.launchCurve().isEmpty()) {
            BassCurve curve = fit.bass().orElseThrow();
            remarks.add(Finding.warning("rogers.fit.missed", Pointer.ROOT.at("missedBefore"))
                    .message("so many cannot have adopted before the series by this curve: from launch, p would not be"
                            + " above zero")
                    .expected(
                            "fewer than p m/q = " + Decimals.significant(curve.p() * curve.potential() / curve.q(), 6))
                    .found(Decimals.significant(fit.series().missedBefore().getAsDouble(), 7) + " missed")
                    .advice("check the number, or look at a curve without a launch such as the logistic one")
                    .build());
        }
        double total = fit.series().total();
        if (fit.curve().potential() < total) {
            remarks.add(Finding.warning("rogers.fit.potential-below-total", Pointer.ROOT)
                    .message(
                            "the potential is below what has adopted already: counts scatter about a curve that has ended")
                    .expected("at least " + Decimals.significant(total, 6))
                    .found("m = " + Decimals.significant(fit.curve().potential(), 6))
                    .advice("take the observed total as the better answer to how many adopt, or state a ceiling")
                    .build());
        }
        if (!fit.certificate().holds()) {
            remarks.add(Finding.warning("rogers.fit.not-certified", Pointer.ROOT)
                    .message("the estimate is not certified to be the minimum")
                    .found(fit.certificate().toString())
                    .build());
        }
        if (fit.ceiling() instanceof MarketPotential.Population && fit.potentialGiven()) {
            remarks.add(Finding.warning("rogers.fit.whole-population", Pointer.ROOT)
                    .message(
                            "without a bound the potential would exceed the population, so all of it is expected to adopt")
                    .found(fit.ceiling().toString())
                    .advice("whether some will never adopt cannot be told from these data")
                    .build());
        }
        if (fit.objective() == FitObjective.OLS) {
            remarks.add(Finding.warning("rogers.fit.recursion", Pointer.ROOT)
                    .message("the estimates belong to the recursion: the curve with the same p and q runs ahead of it")
                    .advice(
                            "forecasts go on as the recursion does; the peak and other times are of the curve, better taken"
                                    + " from a fit by increments")
                    .addCitations(Citation.recalled(RogersSources.BASS_1969))
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
