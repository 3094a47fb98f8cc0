package org.implsci.rollout.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.json.JsonCodec;
import org.implsci.rollout.Resources;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.ValueContract;
import org.implsci.rollout.raci.Party;
import org.implsci.rollout.raci.RaciMatrix;
import org.junit.jupiter.api.Test;

class StakeholderMapTest {
    private static final Engagement STEERING =
            new Engagement("Seat in the steering group", EngagementFrequency.CONTINUOUS);

    private static final Stakeholder WARD = engaged("ward", StakeholderCategory.USE, "WardMgr");
    private static final Stakeholder BOARD = engaged("board", StakeholderCategory.FUND_OR_APPROVE, "CCIO");
    private static final Stakeholder IT = engaged("it", StakeholderCategory.SUPPORT, "ITLead");
    private static final Stakeholder PATIENTS = engaged("patients", StakeholderCategory.AFFECTED, "CSO");
    private static final StakeholderMap MAP = StakeholderMap.of("Ambient voice technology", WARD, BOARD, IT, PATIENTS);

    private final RaciMatrix avt =
            Rollout.readRaci(Resources.text("raci-avt-rollout.json")).orThrow();

    private static Stakeholder engaged(String id, StakeholderCategory category, String party) {
        return Stakeholder.of(id, id, category).withEngagement(STEERING).withParties(party);
    }

    private static List<String> lines(Findings findings) {
        return findings.all().stream()
                .map(finding -> finding.severity().code() + " " + finding.code() + " " + finding.pointer())
                .toList();
    }

    @Test
    void aMapOfAllFourCategoriesThatGoesOnLacksNothing() {
        assertEquals(List.of(), lines(MAP.findings()));
        assertEquals(List.of(WARD), MAP.of(StakeholderCategory.USE));
    }

    @Property
    void everyCategoryWithoutAnybodyIsWarnedOf(@ForAll @NotEmpty Set<StakeholderCategory> present) {
        StakeholderMap map = StakeholderMap.of(
                "x",
                Stakeholder.of("one", "One", present.toArray(new StakeholderCategory[0]))
                        .withEngagement(STEERING));
        Findings findings = map.findings();
        assertTrue(findings.isValid());
        assertEquals(
                List.of(StakeholderCategory.values()).stream()
                        .filter(category -> !present.contains(category))
                        .map(StakeholderCategory::code)
                        .toList(),
                findings.all().stream()
                        .map(finding -> finding.parameters().get("category"))
                        .toList());
        assertTrue(findings.all().stream().allMatch(finding -> finding.code().equals("stakeholder.category.absent")));
    }

    @Test
    void engagementThatDoesNotGoOnIsWarnedOf() {
        Engagement survey = new Engagement("Consultation", EngagementFrequency.ONCE);
        StakeholderMap map = MAP.withStakeholders(
                WARD.withEngagement(survey),
                BOARD.withEngagement(List.of()),
                IT.withEngagement(survey, new Engagement("Stand-up", EngagementFrequency.WEEKLY)),
                PATIENTS);
        assertEquals(
                List.of(
                        "warning stakeholder.engagement.once /stakeholders/0/engagement",
                        "warning stakeholder.engagement.absent /stakeholders/1/engagement"),
                lines(map.findings()));
        for (EngagementFrequency rhythm : EngagementFrequency.values()) {
            assertEquals(rhythm != EngagementFrequency.ONCE, rhythm.goesOn());
            assertEquals(rhythm, EngagementFrequency.VOCABULARY.parse(rhythm.label()));
        }
    }

    @Test
    void everyCategoryHasAPartInTheMatrix() {
        assertEquals(List.of("info stakeholder.party.unmapped "), lines(Rollout.checkStakeholders(MAP, avt)));
        // A party that is declared and has no letter is no part.
        RaciMatrix orphan = avt.plus(Party.role("Patient panel"));
        StakeholderMap map =
                MAP.withStakeholders(WARD, BOARD, IT.withParties(List.of()), PATIENTS.withParties("Patient panel"));
        List<Finding> uncovered = map.findings(orphan).warnings();
        assertEquals(
                List.of("support", "affected"),
                uncovered.stream()
                        .map(finding -> finding.parameters().get("category"))
                        .toList());
        assertEquals("X3", uncovered.get(0).parameters().get("rule"));
        assertEquals("raci.category.absent", uncovered.get(0).code());
        assertEquals(
                List.of("error raci.party.absent /stakeholders/0/parties/1"),
                lines(new Findings(MAP.withStakeholders(WARD.withParties("WardMgr", "Gone"), BOARD, IT, PATIENTS)
                        .findings(avt)
                        .errors())));
    }

    @Test
    void mapsThatCannotBeReadAreRefusedWithAllFaults() {
        assertThrows(InvalidInputException.class, () -> MAP.withStakeholders(WARD, WARD));
        assertThrows(InvalidInputException.class, () -> MAP.withSubject(" "));
        assertThrows(InvalidInputException.class, () -> new Engagement(" ", EngagementFrequency.ONCE));
        assertEquals(
                List.of(
                        "error text.blank /id",
                        "error text.blank /needs",
                        "error list.duplicate /parties/1",
                        "error text.blank /parties/2",
                        "error stakeholder.category.absent /categories"),
                lines(assertThrows(
                                InvalidInputException.class,
                                () -> Stakeholder.builder()
                                        .id(" ")
                                        .name("x")
                                        .needs("")
                                        .addParties("p", "p", " ")
                                        .build())
                        .findings()));
        String text = JsonCodec.standard().write(MAP);
        assertEquals(
                List.of("error term.unknown /stakeholders/0/categories/0"),
                lines(Rollout.readStakeholders(text.replace("\"use\"", "\"uses\""))
                        .findings()));
        assertEquals(MAP, Rollout.readStakeholders(text).orThrow());
    }

    @Test
    void valuesKeepTheirContract() {
        Stakeholder full = WARD.withNeeds("time").withConcerns("workload").withInfluence("high");
        ValueContract.ofValues(List.of(WARD, BOARD, full));
        ValueContract.ofJson(Stakeholder.class, List.of(WARD, full, Stakeholder.of("a", "b", StakeholderCategory.USE)));
        List<StakeholderMap> maps = List.of(MAP, MAP.withStakeholders(full), MAP.withSubject("other"));
        ValueContract.ofValues(maps);
        ValueContract.ofJson(StakeholderMap.class, maps);
        ValueContract.ofValues(List.of(STEERING, new Engagement("x", EngagementFrequency.ONCE)));
        assertEquals("ward: use", WARD.toString());
        assertEquals("Stakeholders of Ambient voice technology: 4", MAP.toString());
        assertFalse(StakeholderCategory.USE.citation().cite().isBlank());
        assertEquals(StakeholderCategory.FUND_OR_APPROVE, StakeholderCategory.VOCABULARY.parse("Fund or approve"));
        assertEquals("use", StakeholderCategory.USE.toString());
    }
}
