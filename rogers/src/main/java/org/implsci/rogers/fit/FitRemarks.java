package org.implsci.rogers.fit;

import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.source.Citation;
import org.implsci.core.text.Decimals;
import org.implsci.rogers.curve.BassCurve;
import org.implsci.rogers.source.RogersSources;

/** Warnings and notes for the use of the estimates of a fit. */
final class FitRemarks {
    private FitRemarks() {}

    static Findings of(CurveFit fit) {
        Requirements remarks = new Requirements().add(fit.series().remarks());
        if (!fit.peakWithinSeries()) {
            remarks.add(Finding.warning("rogers.fit.peak-not-seen", Pointer.ROOT)
                    .message(
                            fit.potentialGiven()
                                    ? "the fitted peak lies after the last period, so its time is uncertain"
                                    : "the fitted peak lies after the last period, so the potential is uncertain")
                    .expected("a peak within " + fit.series().size() + " periods")
                    .found("a peak at " + fit.peakTime().shown(1))
                    .advice((fit.potentialGiven() ? "" : "with more data the potential tends to rise and q to fall; ")
                            + "compare the fits of the first periods alone")
                    .addCitations(Citation.recalled(RogersSources.VAN_DEN_BULTE_LILIEN_1997))
                    .build());
        }
        if (fit.series().missedBefore().isPresent()
                && fit.bass().isPresent()
                && fit.timeOffset() == 0
                && fit.launchCurve().isEmpty()) {
            BassCurve curve = fit.bass().orElseThrow();
            remarks.add(Finding.warning("rogers.fit.missed", Pointer.ROOT.at("missedBefore"))
                    .message(
                            "this curve cannot have had so many adopters before the series: from launch, p would not be above"
                                    + " zero")
                    .expected(
                            "fewer than p m/q = " + Decimals.significant(curve.p() * curve.potential() / curve.q(), 6))
                    .found(Decimals.significant(fit.series().missedBefore().getAsDouble(), 7) + " earlier adopters")
                    .advice("check the number, or fit a curve without a launch such as the logistic one")
                    .build());
        }
        double total = fit.series().total();
        if (fit.curve().potential() < total) {
            remarks.add(Finding.warning("rogers.fit.potential-below-total", Pointer.ROOT)
                    .message("the estimated potential is below the number of adopters: the counts scatter about a curve"
                            + " that has ended")
                    .expected("at least " + Decimals.significant(total, 6))
                    .found("m = " + Decimals.significant(fit.curve().potential(), 6))
                    .advice(
                            "use the observed total as the estimate of all adopters, or state the potential before the fit")
                    .build());
        }
        addNotCertified(remarks, fit.certificate());
        if (fit.marketPotential() instanceof MarketPotential.Population && fit.potentialGiven()) {
            remarks.add(Finding.warning("rogers.fit.whole-population", Pointer.ROOT)
                    .message(
                            "without a bound the potential would exceed the population, so the fit expects all of it to"
                                    + " adopt")
                    .found(fit.marketPotential().toString())
                    .advice("these data cannot show whether some will never adopt")
                    .build());
        }
        if (fit.objective() == FitObjective.OLS) {
            remarks.add(Finding.warning("rogers.fit.recursion", Pointer.ROOT)
                    .message("the estimates belong to the recursion; the curve with the same p and q rises earlier")
                    .advice("forecasts continue the recursion; take the peak and other times from a fit by increments")
                    .addCitations(Citation.recalled(RogersSources.BASS_1969))
                    .build());
        }
        if (fit.objective() == FitObjective.CUMULATIVE) {
            addCorrelated(remarks, "residuals of running sums");
        }
        if (fit.objective() == FitObjective.MAXIMUM_LIKELIHOOD) {
            remarks.add(Finding.info("rogers.fit.independence", Pointer.ROOT)
                    .message(
                            "standard errors assume that units adopt independently, so they are too small for aggregate"
                                    + " data")
                    .addCitations(Citation.recalled(RogersSources.SCHMITTLEIN_MAHAJAN_1982))
                    .build());
        }
        return remarks.findings();
    }

    static Findings of(GeneralisedFit fit) {
        Requirements remarks = new Requirements().add(fit.series().remarks());
        addNotCertified(remarks, fit.parameters().certificate());
        if (!fit.admitsPlan()) {
            remarks.add(Finding.warning("rogers.fit.plan-backwards", Pointer.ROOT.at("clock"))
                    .message("under the estimates, operational time would run back in the plan for the time after the"
                            + " series, so a forecast is impossible")
                    .advice("plan smaller changes from period to period")
                    .build());
        }
        if (!fit.peakWithinSeries()) {
            remarks.add(Finding.warning("rogers.fit.peak-not-seen", Pointer.ROOT)
                    .message("the peak of the curve lies after the last period, so the potential is uncertain")
                    .expected("a peak within " + fit.series().size() + " periods")
                    .found("a peak at operational time "
                            + fit.curve().bass().peakTime().shown(1) + "; the series ends at "
                            + Decimals.fixed(
                                    fit.curve()
                                            .operationalTime()
                                            .at(fit.series().size()),
                                    1))
                    .addCitations(Citation.recalled(RogersSources.VAN_DEN_BULTE_LILIEN_1997))
                    .build());
        }
        if (fit.objective() == FitObjective.CUMULATIVE) {
            addCorrelated(remarks, "residuals of running sums");
        }
        remarks.add(Finding.info("rogers.fit.association", Pointer.ROOT)
                .message("an effect shows an association in time, not a cause")
                .advice("compare the sum of squares with that of the curve without effects")
                .build());
        return remarks.findings();
    }

    static Findings of(GenerationsFit fit) {
        Requirements remarks = new Requirements();
        addNotCertified(remarks, fit.parameters().certificate());
        addCorrelated(remarks, "residuals of users in neighbouring periods");
        return remarks.findings();
    }

    private static void addNotCertified(Requirements remarks, Certificate certificate) {
        if (!certificate.holds()) {
            remarks.add(Finding.warning("rogers.fit.not-certified", Pointer.ROOT)
                    .message("the estimate is not certified as the minimum")
                    .found(certificate.toString())
                    .build());
        }
    }

    private static void addCorrelated(Requirements remarks, String residuals) {
        remarks.add(Finding.info("rogers.fit.correlated", Pointer.ROOT)
                .message(residuals + " are correlated, so the standard errors are far too small")
                .build());
    }
}
