package org.implsci.rogers.curve;

import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;

/** The checks of parameters and arguments that all curves share. */
final class CurveChecks {
    private CurveChecks() {}

    static Requirements positive(Requirements requirements, String name, double value) {
        boolean holds = Double.isFinite(value) && value > 0;
        return requirements.that(
                holds,
                () -> Finding.error(
                                Double.isFinite(value) ? "number.range" : "number.not-finite", Pointer.ROOT.at(name))
                        .message("this parameter must be a finite number above zero")
                        .expected("more than 0")
                        .found(Double.toString(value))
                        .build());
    }

    static double share(double share) {
        if (!(share > 0 && share < 1)) {
            throw Finding.error("rogers.share.range", Pointer.ROOT.at("share"))
                    .message("a curve reaches only shares between 0 and 1 at a definite time")
                    .expected("more than 0 and less than 1")
                    .found(Double.toString(share))
                    .build()
                    .toException();
        }
        return share;
    }

    static double time(double time) {
        if (Double.isNaN(time)) {
            throw Finding.error("number.not-finite", Pointer.ROOT.at("time"))
                    .message("a time must be a number")
                    .expected("a number of periods")
                    .found("NaN")
                    .build()
                    .toException();
        }
        return time;
    }
}
