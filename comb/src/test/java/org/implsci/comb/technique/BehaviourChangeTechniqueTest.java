package org.implsci.comb.technique;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.implsci.comb.Published;
import org.implsci.comb.ValueContract;
import org.implsci.core.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BehaviourChangeTechniqueTest {
    @Test
    void allNinetyThreeTechniquesHaveTheirPublishedNumberLabelGroupAndClasses() {
        List<List<String>> rows = Published.rows("taxonomy-v1.csv", ";").toList();
        assertEquals(93, rows.size());
        for (int index = 0; index < rows.size(); index++) {
            List<String> row = rows.get(index);
            BehaviourChangeTechnique technique =
                    List.of(BehaviourChangeTechnique.values()).get(index);
            assertEquals(row.get(0), technique.code());
            assertEquals(row.get(1), technique.label());
            assertEquals(row.get(2), technique.group().label());
            assertEquals(
                    Published.words(row.get(3)).stream().map(id -> "BCIO:" + id).toList(), technique.ontologyIds());
            assertEquals(row.get(0) + " " + row.get(1), technique.toString());
        }
    }

    @Test
    void theSixteenGroupsHaveTheirPublishedSizes() {
        assertEquals(
                List.of(9, 7, 3, 4, 6, 3, 8, 7, 3, 11, 4, 6, 5, 10, 4, 3),
                Stream.of(TechniqueGroup.values())
                        .map(group -> group.techniques().size())
                        .toList());
        for (TechniqueGroup group : TechniqueGroup.values()) {
            group.techniques()
                    .forEach(technique ->
                            assertEquals(group.number(), technique.number().group()));
            assertEquals(group, TechniqueGroup.VOCABULARY.parse(group.label()));
        }
    }

    @Test
    void numbersAreNoDecimals() {
        assertEquals(
                "Material incentive (behaviour)",
                BehaviourChangeTechnique.parse("10.1").label());
        assertEquals("Reward (outcome)", BehaviourChangeTechnique.parse("10.10").label());
        List<TechniqueNumber> shuffled = new ArrayList<>(Stream.of(BehaviourChangeTechnique.values())
                .map(BehaviourChangeTechnique::number)
                .toList());
        Collections.shuffle(shuffled, new Random(1));
        Collections.sort(shuffled);
        assertEquals(
                Stream.of(BehaviourChangeTechnique.values())
                        .map(BehaviourChangeTechnique::number)
                        .toList(),
                shuffled);
        assertTrue(TechniqueNumber.parse("10.9").compareTo(TechniqueNumber.parse("10.10")) < 0);
    }

    @Property
    void everyNumberIsReadAsItIsWritten(
            @ForAll @IntRange(min = 1, max = 99) int group, @ForAll @IntRange(min = 1, max = 99) int index) {
        TechniqueNumber number = new TechniqueNumber(group, index);
        assertEquals(number, TechniqueNumber.parse(number.text()));
        assertEquals(
                BehaviourChangeTechnique.find(number).isPresent(),
                Stream.of(BehaviourChangeTechnique.values())
                        .anyMatch(technique -> technique.code().equals(number.text())));
    }

    @Test
    void aNumberIsAValueAndATextInDocuments() {
        ValueContract.value(new TechniqueNumber(10, 1), TechniqueNumber.parse("10.1"), TechniqueNumber.parse("10.10"));
        ValueContract.json(new TechniqueNumber(14, 10), TechniqueNumber.class);
        assertEquals("json.type ", ValueContract.refusal("10.1", TechniqueNumber.class));
        assertEquals("comb.technique.number ", ValueContract.refusal("\"10.01\"", TechniqueNumber.class));
        assertEquals("comb.technique.number ", ValueContract.refusal(() -> new TechniqueNumber(1, 0)));
        assertEquals("comb.technique.number ", ValueContract.refusal(() -> new TechniqueNumber(100, 1)));
        assertEquals("comb.technique.number ", ValueContract.refusal(() -> new TechniqueNumber(0, 1)));
        assertEquals("comb.technique.number ", ValueContract.refusal(() -> new TechniqueNumber(1, 100)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "goal setting (behavior); 1.1",
                "GOAL SETTING (OUTCOME); 1.3",
                "Monitoring of behavior by others without feedback; 2.1",
                "Monitoring of behaviour by others without evidence of feedback; 2.1",
                "Monitoring of outcome(s) of behaviour without evidence of feedback; 2.5",
                "Information about others\u2019 approval; 6.3",
                " 7.1 ; 7.1"
            })
    void techniquesMayBeSpelledInOtherWays(String text, String number) {
        assertEquals(number, BehaviourChangeTechnique.parse(text).code());
    }

    @Test
    void adviseToChangeBehaviourIsNotInVersionOne() {
        Finding finding = ValueContract.refused(() -> BehaviourChangeTechnique.parse("4.5"))
                .findings()
                .all()
                .get(0);
        assertEquals("comb.technique.unknown", finding.code());
        assertEquals(
                "4.1 to 4.4, the techniques of the group Shaping knowledge",
                finding.expected().orElseThrow());
        assertTrue(BehaviourChangeTechnique.find(new TechniqueNumber(4, 5)).isEmpty());
    }

    /** Names that a tool in use offers as techniques of this taxonomy. */
    @ParameterizedTest
    @ValueSource(strings = {"Implementation intentions", "Normative feedback on behaviour", "17.1", "4", "10.100", ""})
    void whatIsNotOnTheListIsRefusedWithTheRangeOfNumbers(String text) {
        Finding finding = ValueContract.refused(() -> BehaviourChangeTechnique.parse(text))
                .findings()
                .all()
                .get(0);
        assertEquals(
                "one of the 93 numbers from 1.1 to 16.3, or its label",
                finding.expected().orElseThrow());
    }

    /** The crosswalk is many to many. */
    @Test
    void techniquesMayShareClassesOfTheOntology() {
        assertEquals(
                BehaviourChangeTechnique.NON_SPECIFIC_INCENTIVE.ontologyIds(),
                BehaviourChangeTechnique.SELF_INCENTIVE.ontologyIds());
        assertEquals(
                BehaviourChangeTechnique.BEHAVIOUR_COST.ontologyIds(),
                BehaviourChangeTechnique.REMOVE_REWARD.ontologyIds());
    }
}
