package org.implsci.core.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.implsci.core.ValueTypeContract;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.json.JsonCodec;
import org.junit.jupiter.api.Test;

class SourceTest {
    private static final Source RFC = Source.of("Bryan et al.", 2013, "JavaScript Object Notation (JSON) Pointer");

    @Test
    void aReferenceHasTheDoiElseTheAddressElseTheTitleAndThePlace() {
        assertEquals("Bryan et al. 2013, JavaScript Object Notation (JSON) Pointer", RFC.cite());
        assertEquals(
                "Bryan et al. 2013, rfc-editor.org/rfc/rfc6901",
                RFC.withUrl("rfc-editor.org/rfc/rfc6901").cite());
        assertEquals(
                "Bryan et al. 2013, doi:10.17487/RFC6901, section 5",
                RFC.withUrl("x").withDoi("10.17487/RFC6901").at("section 5").toString());
    }

    @Test
    void aCitationSaysWhereAFactDoesNotStandOnFirmGround() {
        assertEquals(RFC.cite(), Citation.published(RFC).cite());
        assertEquals(
                RFC.cite() + " (not checked at the source)",
                Citation.recalled(RFC).cite());
        assertEquals(RFC.cite() + " (source report)", Citation.report(RFC).cite());
        assertEquals(RFC.cite() + " (derived tool)", Citation.derivedTool(RFC).cite());
        assertEquals(RFC.cite() + " (our own choice)", Citation.own(RFC).toString());
        assertEquals(
                RFC.cite() + " (derived tool, not checked at the source)",
                new Citation(RFC, Provenance.DERIVED_TOOL, Verification.UNCHECKED).cite());
    }

    @Test
    void blankTextsAndImpossibleYearsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Source.of(" ", 2013, "t"));
        assertThrows(IllegalArgumentException.class, () -> Source.of("a", 2013, ""));
        assertThrows(IllegalArgumentException.class, () -> Source.of("a", 1499, "t"));
        assertThrows(IllegalArgumentException.class, () -> Source.of("a", 3000, "t"));
        assertThrows(IllegalArgumentException.class, () -> RFC.withDoi(" "));
        assertThrows(
                InvalidInputException.class, () -> Source.builder().year(2013).build());
        assertThrows(NullPointerException.class, () -> new Citation(RFC, null, Verification.CHECKED));
    }

    @Test
    void sourcesKeepTheContractOfValues() {
        List<Source> sources = List.of(RFC, RFC.withDoi("10.17487/RFC6901"), RFC.withUrl("x"), RFC.at("section 5"));
        ValueTypeContract.ofValues(sources);
        ValueTypeContract.ofJson(Source.class, sources);
        ValueTypeContract.ofJson(
                Citation.class, List.of(Citation.published(RFC), Citation.recalled(RFC), Citation.own(RFC)));
        assertEquals(Optional.empty(), RFC.locator());
        assertTrue(JsonCodec.standard()
                .read("{\"authors\": \"\", \"year\": 1, \"title\": \"t\"}", Source.class)
                .findings()
                .explain()
                .contains("json.value.refused"));
    }
}
