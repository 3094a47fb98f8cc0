package org.implsci.comb.technique;

import static org.implsci.comb.technique.MechanismLinks.CAREY_2018;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.implsci.comb.Published;
import org.implsci.comb.ValueContract;
import org.implsci.comb.model.TdfDomain;
import org.implsci.core.source.Citation;
import org.implsci.core.source.Verification;
import org.junit.jupiter.api.Test;

class MechanismLinksTest {
    @Test
    void theLinksOfTheSynthesisHaveTheirPublishedFrequencyAndP() {
        List<List<String>> rows = Published.rows("carey-2018.csv", ";").toList();
        assertEquals(
                rows,
                CAREY_2018.links().stream()
                        .map(link -> List.of(
                                link.technique().code(),
                                link.mechanism().code(),
                                Integer.toString(link.frequency()),
                                link.p()))
                        .toList());
        assertTrue(
                CAREY_2018.links().stream().allMatch(link -> link.state() == LinkState.LINK && link.pAtMost() < .05));
    }

    @Test
    void theDataSetSaysThatItIsIncomplete() {
        assertFalse(CAREY_2018.isComplete());
        assertEquals("Literature synthesis of 2018: 59 of 87 published links", CAREY_2018.toString());
        assertTrue(new MechanismLinks("whole", "any", 59, CAREY_2018.links(), CAREY_2018.citation()).isComplete());
    }

    @Test
    void whatAnIncompleteDataSetDoesNotListIsUnknown() {
        assertEquals(
                Optional.empty(),
                CAREY_2018.of(BehaviourChangeTechnique.BIOFEEDBACK, MechanismOfAction.FEEDBACK_PROCESSES));
        assertEquals(List.of(), CAREY_2018.of(BehaviourChangeTechnique.BIOFEEDBACK));
    }

    @Test
    void linksAreFoundByTechniqueAndByMechanism() {
        MechanismLink link = CAREY_2018
                .of(BehaviourChangeTechnique.PROBLEM_SOLVING, MechanismOfAction.BELIEFS_ABOUT_CAPABILITIES)
                .orElseThrow();
        assertEquals(65, link.frequency());
        assertEquals("1.2 -> beliefs-about-capabilities: link, n = 65, p = .008", link.toString());
        assertEquals(.008, link.pAtMost());
        assertTrue(CAREY_2018.of(MechanismOfAction.BELIEFS_ABOUT_CAPABILITIES).contains(link));
        MechanismLink bound = CAREY_2018
                .of(BehaviourChangeTechnique.SOCIAL_SUPPORT_UNSPECIFIED)
                .get(0);
        assertEquals("3.1 -> social-influences: link, n = 34, p <.001", bound.toString());
        assertEquals(.001, bound.pAtMost());
    }

    @Test
    void thereAre26MechanismsFourteenOfThemDomains() {
        assertEquals(26, MechanismOfAction.VOCABULARY.codes().size());
        assertEquals(
                List.of(TdfDomain.values()),
                Stream.of(MechanismOfAction.values())
                        .flatMap(mechanism -> mechanism.domain().stream())
                        .sorted()
                        .toList());
        assertEquals(
                18,
                Stream.of(MechanismOfAction.values())
                        .filter(mechanism -> mechanism.citation().verification() == Verification.CHECKED)
                        .count());
        assertTrue(CAREY_2018.links().stream()
                .allMatch(link -> link.mechanism().citation().verification() == Verification.CHECKED));
    }

    @Test
    void aLinkHasOneOfFourStates() {
        assertEquals(List.of("link", "inconclusive", "non-link", "no-evidence"), LinkState.VOCABULARY.codes());
    }

    @Test
    void linksAndDataSetsAreValuesAndCheckThemselves() {
        MechanismLink link = CAREY_2018.links().get(0);
        Citation citation = link.citation();
        ValueContract.value(
                link,
                new MechanismLink(
                        link.technique(), link.mechanism(), link.state(), link.frequency(), link.p(), citation),
                CAREY_2018.links().get(1));
        ValueContract.value(
                CAREY_2018,
                new MechanismLinks(
                        CAREY_2018.name(), CAREY_2018.criterion(), 87, CAREY_2018.links(), CAREY_2018.citation()),
                new MechanismLinks("one", "any", 1, List.of(link), citation));
        assertEquals(
                "number.range /frequency; comb.mechanism.p /p",
                ValueContract.refusal(() -> new MechanismLink(
                        link.technique(), link.mechanism(), LinkState.NO_EVIDENCE, -1, "0.05", citation)));
        assertEquals(
                "text.blank /name; text.blank /criterion; number.range /published; list.duplicate /links/1",
                ValueContract.refusal(() -> new MechanismLinks("", " ", 1, List.of(link, link), citation)));
    }
}
