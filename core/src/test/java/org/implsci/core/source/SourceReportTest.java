package org.implsci.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SourceReportTest {
    @Test
    void aRuleIsCitedByReportAndLine() {
        Citation citation = SourceReport.SERVICE_CHANGE.at("L309-317");
        assertEquals(
                "Das-Gupta, Begley and Caruso 2025, Health Innovation Network South London, August 2025,"
                        + " report 001, L309-317 (source report)",
                citation.cite());
        assertEquals(Provenance.SOURCE_REPORT, citation.provenance());
        assertEquals(Provenance.OWN, SourceReport.SERVICE_CHANGE.own("L86").provenance());
        assertEquals(
                5,
                Arrays.stream(SourceReport.values())
                        .map(report -> report.at("L1").source().locator().orElseThrow())
                        .distinct()
                        .count());
    }
}
