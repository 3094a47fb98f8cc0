package org.implsci.rollout.raci.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Severity;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.raci.Duty;
import org.implsci.rollout.raci.Grids;
import org.implsci.rollout.raci.Party;
import org.implsci.rollout.raci.RaciMatrix;
import org.implsci.rollout.raci.Scheme;
import org.implsci.rollout.raci.Task;
import org.junit.jupiter.api.Test;

/** What holds of the rules for every matrix: small ones are enumerated, larger ones drawn. */
class RaciLawsTest {
    private static final RaciPolicy TIGHT = RaciPolicy.builder()
            .mostResponsible(1)
            .mostConsulted(1)
            .mostInformed(1)
            .mostAccountableShare(0.5)
            .mostSoleResponsible(1)
            .build();

    @Provide
    Arbitrary<List<List<String>>> grids() {
        return Grids.grids(Scheme.RACI);
    }

    @Provide
    Arbitrary<RaciMatrix> matrices() {
        return Arbitraries.of(Scheme.RACI, Scheme.RASCI, Scheme.DACI, Scheme.CAIRO)
                .flatMap(scheme -> Grids.grids(scheme).map(grid -> Grids.matrix(scheme, translated(scheme, grid))));
    }

    /** Grids draw the plain letters of RACI for half of their cells; DACI calls R by another letter. */
    private static List<List<String>> translated(Scheme scheme, List<List<String>> grid) {
        return grid.stream()
                .map(row -> row.stream()
                        .map(cell -> scheme.equals(Scheme.DACI) ? cell.replace('R', 'D') : cell)
                        .toList())
                .toList();
    }

    /** Every matrix of two tasks and two parties, 65,536 of them, against a count of letters by hand. */
    @Test
    void everySmallMatrixIsJudgedByTheLettersInIt() {
        List<String> cells = Grids.cells(Scheme.RACI);
        int judged = 0;
        for (String a : cells) {
            for (String b : cells) {
                for (String c : cells) {
                    for (String d : cells) {
                        judge(List.of(List.of(a, b), List.of(c, d)));
                        judged++;
                    }
                }
            }
        }
        assertEquals(65_536, judged);
    }

    @Property
    void anyMatrixIsJudgedByTheLettersInIt(@ForAll("grids") List<List<String>> grid) {
        judge(grid);
    }

    private static void judge(List<List<String>> grid) {
        RaciReport report = Rollout.checkMatrix(Grids.matrix(Scheme.RACI, grid), TIGHT);
        Map<String, Integer> counted = new TreeMap<>();
        int valid = 0;
        for (List<String> row : grid) {
            valid += count(row, "A") == 1 && count(row, "R") > 0 ? 1 : 0;
            note(counted, "H1", count(row, "A") == 0);
            note(counted, "H2", count(row, "A") > 1);
            note(counted, "H3", count(row, "R") == 0);
            note(counted, "H5", count(row, "R") > 1);
            note(counted, "H6", count(row, "C") > 1);
            note(counted, "H6", count(row, "I") > 1);
            note(counted, "H7", count(row, "C") + count(row, "I") == 0);
            note(counted, "H8", row.size() > 1 && !row.contains("."));
            row.forEach(cell -> note(counted, "S4", cell.matches(".*[AR].*[CI].*|.*CI.*")));
        }
        long accountabilities = grid.stream().mapToLong(row -> count(row, "A")).sum();
        for (int party = 0; party < grid.get(0).size(); party++) {
            int index = party;
            List<String> column = grid.stream().map(row -> row.get(index)).toList();
            note(counted, "V1", column.stream().allMatch("."::equals));
            note(counted, "V2", count(column, "A") + count(column, "R") == 0);
            note(counted, "V3", column.size() > 1 && !column.contains("."));
            note(counted, "V4", 2 * count(column, "A") > accountabilities);
            note(
                    counted,
                    "V6",
                    grid.stream()
                                    .filter(row -> count(row, "R") == 1
                                            && row.get(index).contains("R"))
                                    .count()
                            > 1);
        }
        Map<String, Integer> found = new TreeMap<>();
        report.findings().forEach(finding -> found.merge(finding.parameters().get("rule"), 1, Integer::sum));
        assertEquals(counted, found, () -> grid + "\n" + report.explain());
        assertEquals(valid, report.validity().part());
        assertEquals(valid == grid.size(), report.isValid());
    }

    private static long count(List<String> cells, String letter) {
        return cells.stream().filter(cell -> cell.contains(letter)).count();
    }

    private static void note(Map<String, Integer> counted, String rule, boolean broken) {
        if (broken) {
            counted.merge(rule, 1, Integer::sum);
        }
    }

    @Property
    void theOrderOfRowsColumnsAndAssignmentsNeverMatters(@ForAll("matrices") RaciMatrix matrix, @ForAll Random random) {
        RaciMatrix shuffled = matrix.withTasks(shuffled(matrix.tasks(), random))
                .withParties(shuffled(matrix.parties(), random))
                .withAssignments(shuffled(matrix.assignments(), random));
        RaciReport one = Rollout.checkMatrix(matrix, TIGHT);
        RaciReport other = Rollout.checkMatrix(shuffled, TIGHT);
        assertEquals(kinds(one), kinds(other));
        assertEquals(one.validity(), other.validity());
        for (Task task : matrix.tasks()) {
            assertEquals(one.state(task.id()), other.state(task.id()));
            assertEquals(matrix.decider(task.id()), shuffled.decider(task.id()));
        }
    }

    private static <T> List<T> shuffled(List<T> elements, Random random) {
        List<T> copy = new ArrayList<>(elements);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** What was found, by code and by task or party, whatever the place. */
    private static List<String> kinds(RaciReport report) {
        return report.findings().all().stream()
                .map(finding -> finding.code() + finding.parameters())
                .sorted()
                .toList();
    }

    @Property
    void informingOneMoreNeverAddsAnError(@ForAll("matrices") RaciMatrix matrix, @ForAll Random random) {
        Task task = matrix.tasks().get(random.nextInt(matrix.tasks().size()));
        Party party = matrix.parties().get(random.nextInt(matrix.parties().size()));
        Assume.that(matrix.cell(task.id(), party.id()).isEmpty());
        List<String> before = kinds(Rollout.checkMatrix(matrix, TIGHT));
        List<Finding> added =
                Rollout.checkMatrix(matrix.assign(task.id(), party.id(), "I"), TIGHT).findings().all().stream()
                        .filter(finding -> !before.contains(finding.code() + finding.parameters()))
                        .toList();
        assertTrue(
                Set.of("H6", "H8", "V3")
                        .containsAll(added.stream()
                                .map(finding -> finding.parameters().get("rule"))
                                .collect(Collectors.toSet())),
                added::toString);
        assertTrue(added.stream().noneMatch(finding -> finding.severity() == Severity.ERROR));
    }

    @Property
    void theNormalFormIsItsOwnAndKeepsEveryVerdictOnRowsWithoutRedundantLetters(@ForAll("matrices") RaciMatrix matrix) {
        RaciMatrix normal = matrix.normalised();
        assertEquals(normal, normal.normalised());
        assertTrue(Rollout.checkMatrix(normal, TIGHT)
                .findings(RaciRule.REDUNDANT_LETTER)
                .isEmpty());
        for (Task task : matrix.tasks()) {
            assertEquals(matrix.decider(task.id()), normal.decider(task.id()));
            assertEquals(matrix.holders(task.id(), Duty.RESPONSIBLE), normal.holders(task.id(), Duty.RESPONSIBLE));
        }
        assertEquals(
                Rollout.checkMatrix(matrix, TIGHT).validity(),
                Rollout.checkMatrix(normal, TIGHT).validity());
        assertEquals(
                Rollout.checkMatrix(matrix, TIGHT)
                        .findings(RaciRule.REDUNDANT_LETTER)
                        .isEmpty(),
                normal.equals(matrix));
    }

    @Property
    void tighteningAThresholdNeverTakesAFindingAway(@ForAll("matrices") RaciMatrix matrix, @ForAll Random random) {
        RaciPolicy loose = RaciPolicy.builder()
                .mostResponsible(1 + random.nextInt(5))
                .mostConsulted(random.nextInt(5))
                .mostInformed(random.nextInt(5))
                .mostAccountableShare(0.01 + 0.99 * random.nextDouble())
                .mostSoleResponsible(random.nextInt(5))
                .build();
        RaciPolicy tight = loose.withMostResponsible(
                        1 + random.nextInt(loose.mostResponsible().getAsInt()))
                .withMostConsulted(random.nextInt(1 + loose.mostConsulted().getAsInt()))
                .withMostInformed(random.nextInt(1 + loose.mostInformed().getAsInt()))
                .withMostAccountableShare(loose.mostAccountableShare().getAsDouble() * (1 - 0.9 * random.nextDouble()))
                .withMostSoleResponsible(
                        random.nextInt(1 + loose.mostSoleResponsible().getAsInt()));
        List<String> kept = new ArrayList<>(kinds(Rollout.checkMatrix(matrix, tight)));
        kinds(Rollout.checkMatrix(matrix, loose)).forEach(kind -> assertTrue(kept.remove(kind), kind));
    }
}
