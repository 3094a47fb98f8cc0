package org.implsci.rogers.curve;

import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;

/** The checks that all curves make of their parameters and arguments. */
final class CurveChecks {
    private CurveChecks() {}

    static Requirements positive(Requirements requirements, String name, double value) {
        boolean holds = Double.isFinite(value) && value > 0;
        return requirements.that(holds, () -> Finding.error(
                        Double.isFinite(value) ? "number.range" : "number.not-finite", Pointer.ROOT.at(name))
                .message("this parameter is a finite number above zero")
                .expected("more than 0")
                .found(Double.toString(value))
                .build());
    }

    static double share(double share) {
        if (!(share > 0 && share < 1)) {
            throw Finding.error("rogers.share.range", Pointer.ROOT.at("share"))
                    .message("a time is defined for shares strictly between none and all")
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
                    .message("a time is a number")
                    .expected("a number of periods")
                    .found("NaN")
                    .build()
                    .toException();
        }
        return time;
    }
}
