package org.implsci.rollout.plan;

import org.implsci.core.source.Citation;
import org.implsci.core.source.Source;

/** The reports from which the rules of a plan come. */
final class Reports {
    private static final Source REPORT_001 = Source.of("Das-Gupta et al.", 2025, "Technology-Enabled Service Change")
            .withUrl("Health Innovation Network South London");
    private static final Source REPORT_003 = Source.of(
                    "Maguire et al.", 2018, "Digital change in health and social care")
            .withUrl("The King's Fund");

    private Reports() {}

    /** A rule that report 001 asks for at these lines. */
    static Citation one(String lines) {
        return Citation.report(REPORT_001.at("report 001, " + lines));
    }

    /** A rule of report 003 at these lines. */
    static Citation three(String lines) {
        return Citation.report(REPORT_003.at("report 003, " + lines));
    }

    /** A rule of ours, which leans on report 001 at these lines. */
    static Citation own(String lines) {
        return Citation.own(REPORT_001.at("report 001, " + lines));
    }
}
