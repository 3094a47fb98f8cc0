package org.implsci.rollout.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.json.JsonCodec;
import org.implsci.rollout.Resources;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.ValueContract;
import org.implsci.rollout.raci.RaciMatrix;
import org.junit.jupiter.api.Test;

class GovernanceMapTest {
    private static final ApprovalStep DIGITAL_BOARD = ApprovalStep.builder()
            .approver("Digital board")
            .party("CCIO")
            .forum("Monthly meeting")
            .addDocuments("Clinical safety case", "DPIA")
            .leadTimeDays(30)
            .build();

    private static final ApprovalStep CLINICAL_GOVERNANCE =
            DIGITAL_BOARD.withApprover("Clinical governance group").withLeadTimeDays(14);
    private static final ApprovalStep UNKNOWN = ApprovalStep.by("Procurement");
    private static final GovernanceMap MAP = new GovernanceMap(List.of(
            new GovernancePathway("site-a", List.of(DIGITAL_BOARD, CLINICAL_GOVERNANCE)),
            new GovernancePathway("site-b", List.of(DIGITAL_BOARD, UNKNOWN)),
            new GovernancePathway("site-c", List.of())));

    private static List<String> lines(Findings findings) {
        return findings.all().stream()
                .map(finding -> finding.severity().code() + " " + finding.code() + " " + finding.pointer())
                .toList();
    }

    @Test
    void theLeadTimeOfAllStepsEntersTheSchedule() {
        LeadTime time = MAP.pathway("site-a").orElseThrow().leadTime();
        assertEquals(OptionalLong.of(44), time.days());
        assertEquals(Optional.of(LocalDate.of(2026, 1, 16)), time.latestStart(LocalDate.of(2026, 3, 1)));
        assertEquals("44 days", time.toString());
    }

    @Test
    void aStepOfUnknownLengthNeverCountsAsNoTime() {
        LeadTime time = MAP.pathway("site-b").orElseThrow().leadTime();
        assertEquals(OptionalLong.empty(), time.days());
        assertEquals(Optional.empty(), time.latestStart(LocalDate.of(2026, 3, 1)));
        assertEquals(30, time.knownDays());
        assertEquals("not known: at least 30 days and 1 steps of unknown length", time.toString());
        assertEquals(
                OptionalLong.empty(),
                MAP.pathway("site-c").orElseThrow().leadTime().days());
    }

    @Property
    void oneUnknownStepMakesTheWholeUnknown(
            @ForAll @Size(min = 1, max = 20)
                    List<@IntRange(min = -1, max = ApprovalStep.LONGEST_LEAD_TIME) Integer> days) {
        List<ApprovalStep> steps = new ArrayList<>();
        days.forEach(time -> steps.add(
                ApprovalStep.by("x").withLeadTimeDays(time < 0 ? OptionalInt.empty() : OptionalInt.of(time))));
        LeadTime time = new GovernancePathway("a", steps).leadTime();
        assertEquals(days.contains(-1), time.days().isEmpty());
        assertEquals(
                days.stream()
                        .mapToLong(Integer::longValue)
                        .filter(known -> known >= 0)
                        .sum(),
                time.knownDays());
    }

    @Test
    void whatIsNotKnownIsAsked() {
        assertEquals(
                List.of(
                        "warning governance.forum.absent /pathways/1/steps/1",
                        "warning governance.document.absent /pathways/1/steps/1",
                        "warning governance.lead-time.absent /pathways/1/steps/1",
                        "warning governance.step.absent /pathways/2/steps"),
                lines(MAP.findings()));
    }

    @Test
    void everyAdopterNeedsAWay() {
        Findings findings = MAP.findings(List.of("site-a", "site-d", "SITE-B"));
        assertEquals(
                List.of("site-d", "SITE-B"),
                findings.all().stream()
                        .map(finding -> finding.parameters().get("adopter"))
                        .toList());
        assertTrue(findings.errors().stream().allMatch(finding -> finding.code().equals("governance.pathway.absent")));
        assertEquals(2, findings.errors().size());
        assertEquals(Optional.empty(), MAP.pathway("site-d"));
    }

    @Test
    void tenThousandAdoptersAreChecked() {
        List<GovernancePathway> pathways = new ArrayList<>();
        List<String> adopters = new ArrayList<>();
        for (int site = 0; site < 10_000; site++) {
            pathways.add(new GovernancePathway("site-" + site, List.of(DIGITAL_BOARD)));
            adopters.add("site-" + (site + 1));
        }
        assertEquals(
                List.of("site-10000"),
                new GovernanceMap(pathways)
                        .findings(adopters).all().stream()
                                .map(finding -> finding.parameters().get("adopter"))
                                .toList());
    }

    @Test
    void approversArePartiesOfTheMatrix() {
        RaciMatrix avt =
                Rollout.readRaci(Resources.text("raci-avt-rollout.json")).orThrow();
        assertEquals(List.of(), lines(MAP.findings(avt)));
        GovernanceMap lost = new GovernanceMap(
                List.of(new GovernancePathway("a", List.of(UNKNOWN, DIGITAL_BOARD.withParty("Gone")))));
        assertEquals(List.of("error raci.party.absent /pathways/0/steps/1/party"), lines(lost.findings(avt)));
    }

    @Test
    void mapsThatCannotBeReadAreRefused() {
        GovernancePathway one = MAP.pathways().get(0);
        assertThrows(InvalidInputException.class, () -> new GovernanceMap(List.of(one, one)));
        assertThrows(InvalidInputException.class, () -> new GovernancePathway(" ", List.of()));
        assertThrows(InvalidInputException.class, () -> UNKNOWN.withLeadTimeDays(-1));
        assertThrows(InvalidInputException.class, () -> UNKNOWN.withLeadTimeDays(ApprovalStep.LONGEST_LEAD_TIME + 1));
        assertThrows(InvalidInputException.class, () -> UNKNOWN.withDocuments(" "));
        assertThrows(InvalidInputException.class, () -> new LeadTime(-1, 0));
        String text = JsonCodec.standard().write(MAP);
        assertEquals(MAP, Rollout.readGovernance(text).orThrow());
        assertEquals(
                List.of("error json.type /pathways/0/steps/0/leadTimeDays"),
                lines(Rollout.readGovernance(text.replaceFirst("30", "30.5")).findings()));
    }

    @Test
    void valuesKeepTheirContract() {
        ValueContract.ofValues(List.of(DIGITAL_BOARD, CLINICAL_GOVERNANCE, UNKNOWN));
        ValueContract.ofJson(ApprovalStep.class, List.of(DIGITAL_BOARD, UNKNOWN));
        ValueContract.ofValues(MAP.pathways());
        List<GovernanceMap> maps = List.of(MAP, new GovernanceMap(List.of()));
        ValueContract.ofValues(maps);
        ValueContract.ofJson(GovernanceMap.class, maps);
        ValueContract.ofValues(List.of(new LeadTime(1, 0), new LeadTime(1, 1)));
        assertEquals("Digital board, 30 days", DIGITAL_BOARD.toString());
        assertEquals("Procurement, lead time not known", UNKNOWN.toString());
        assertEquals("ways to approval of 3 adopters", MAP.toString());
    }
}
