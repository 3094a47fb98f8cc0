package org.implsci.rollout.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.measure.Statistic;
import org.implsci.rollout.Resources;
import org.implsci.rollout.Rollout;
import org.implsci.rollout.benefit.LogicModel.Arrow;
import org.implsci.rollout.benefit.LogicModel.Node;
import org.junit.jupiter.api.Test;

class BenefitTest {
    private static final String GOLDEN = Resources.text("benefit-register-1.json");
    private static final BenefitRegister REGISTER = Rollout.readBenefits(GOLDEN).orThrow();
    private static final Benefit TIME = REGISTER.benefits().get(0);
    private static final Benefit TYPING = REGISTER.benefits().get(1).withBaselineDate(TIME.baselineDate());

    private static List<String> rules(Findings findings) {
        return findings.all().stream()
                .map(finding -> finding.parameters().get("rule") + " " + finding.pointer())
                .toList();
    }

    private static List<String> errors(Benefit... benefits) {
        return rules(REGISTER.withBenefits(benefits).findings()).stream()
                .filter(rule -> !rule.startsWith("C1"))
                .toList();
    }

    private static List<String> circles(Benefit... benefits) {
        return errors(benefits).stream().filter(rule -> rule.startsWith("B14")).toList();
    }

    @Test
    void theRegisterIsReadAndWrittenAsItStands() {
        assertEquals(GOLDEN, JsonCodec.standard().write(REGISTER));
        assertEquals("benefits: 3, measured: 1, costs not known: 5 of 6", REGISTER.toString());
        assertEquals(
                List.of(
                        "B9 /benefits/0/payer",
                        "B13 /benefits/1/baselineDate",
                        "B13 /benefits/2/baselineDate",
                        "C1 /costs",
                        "C1 /costs",
                        "C1 /costs",
                        "C1 /costs",
                        "C1 /costs"),
                rules(REGISTER.findings()));
        assertTrue(REGISTER.toTable().toText().contains("patients who feel listened to (harm)"));
        assertTrue(REGISTER.costTable().toText().contains("not known"));
    }

    /** From 60 minutes to 45 is three quarters of the way to 40. */
    @Test
    void realisationIsTheShareOfTheWay() {
        assertEquals(Statistic.of(0.75), TIME.realisation());
        assertEquals(Statistic.of(-0.5), TIME.withActual(70.0).realisation());
        assertEquals(Statistic.undefined(Statistic.UndefinedReason.NO_DATA), TYPING.realisation());
        assertEquals(
                Statistic.undefined(Statistic.UndefinedReason.NO_FINITE_VALUE),
                TIME.withTarget(60.0).realisation());
    }

    @Property(tries = 300)
    @Label(
            "realisation is 0 at the baseline, 1 at the target, and does not depend on the unit or on which way is better")
    void realisation(
            @ForAll @DoubleRange(min = -100, max = 100) double baseline,
            @ForAll @DoubleRange(min = 1, max = 50) double way,
            @ForAll @DoubleRange(min = -2, max = 3) double share) {
        Benefit benefit = TIME.withBaseline(baseline).withTarget(baseline - way);
        assertEquals(0, benefit.withActual(baseline).realisation().value().orElseThrow());
        assertEquals(1, benefit.withActual(baseline - way).realisation().value().orElseThrow(), 1e-12);
        double actual = baseline - way * share;
        assertEquals(share, benefit.withActual(actual).realisation().value().orElseThrow(), 1e-9);
        assertEquals(
                share,
                TIME.withBaseline(-7 * baseline)
                        .withTarget(-7 * (baseline - way))
                        .withActual(-7 * actual)
                        .realisation()
                        .value()
                        .orElseThrow(),
                1e-9);
    }

    @Test
    void benefitsThatWaitForOneAnotherNeverCome() {
        Benefit plain = TYPING.withDependsOn();
        assertEquals(
                List.of("B14 /benefits/0/dependsOn", "B14 /benefits/1/dependsOn"),
                circles(plain.withId("a").withDependsOn("b"), plain.withId("b").withDependsOn("a"), plain));
        assertEquals(
                List.of("B14 /benefits/0/dependsOn"), circles(plain.withId("a").withDependsOn("a")));
        assertEquals(List.of(), circles(plain.withId("a").withDependsOn("b"), plain.withId("b")));
    }

    @Test
    void aBaselineWithoutADayMayBeOneOfAfterwards() {
        Benefit undated = TIME.withPayer(java.util.Optional.empty()).withBaselineDate(java.util.Optional.empty());
        assertEquals(List.of("B13 /benefits/0/baselineDate"), errors(undated));
    }

    @Test
    void eachRuleSpeaksWhereItIsBroken() {
        Benefit bare = Benefit.builder()
                .id("x")
                .name("x")
                .category(BenefitCategory.REDUCED_COSTS)
                .financialClass(FinancialClass.CASH_RELEASING)
                .beneficiary("trust")
                .addDependsOn("nothing")
                .build();
        assertEquals(
                List.of(
                        "B2 /benefits/0/owner",
                        "B3 /benefits/0/baseline",
                        "B5 /benefits/0/measure",
                        "B6 /benefits/0/target",
                        "B8 /benefits/0/decommissions",
                        "B10 /benefits/0/dependsOn/0"),
                errors(bare));
        Benefit plain = TYPING.withDependsOn();
        assertEquals(List.of(), errors(plain));
        assertEquals(
                List.of("B4 /benefits/0/baselineDate"),
                errors(plain.withBaselineDate(LocalDate.of(2026, 1, 5))),
                "on the day of go-live is late");
        assertEquals(List.of(), errors(plain.withBaselineDate(LocalDate.of(2026, 1, 4))));
        assertEquals(List.of("B7 /benefits/0/target"), errors(plain.withTarget(100000.0)));
        assertEquals(List.of("B11 /benefits/1/measure"), errors(plain, plain.withId("again")));
        assertEquals(List.of("B1 /benefits"), errors());
        assertEquals(
                1,
                rules(REGISTER.withEvaluation(java.util.Optional.empty()).findings()).stream()
                        .filter(rule -> rule.startsWith("B12"))
                        .count());
        assertThrows(InvalidInputException.class, () -> REGISTER.withBenefits(TIME, TIME));
        assertThrows(InvalidInputException.class, () -> TIME.withTarget(Double.NaN));
        assertThrows(InvalidInputException.class, () -> new Cost(CostKind.TRAINING, -1.0, ""));
    }

    @Test
    void anUnknownCostIsNoZeroAndThereIsNoTotalOverIt() {
        assertEquals(Statistic.undefined(Statistic.UndefinedReason.NO_DATA), REGISTER.totalCost());
        List<Cost> costs = new ArrayList<>();
        for (CostKind kind : CostKind.values()) {
            costs.add(new Cost(kind, 25.0, "ours"));
        }
        assertEquals(Statistic.of(150), REGISTER.withCosts(costs).totalCost());
        costs.set(2, new Cost(CostKind.TRAINING, null, "not asked"));
        assertEquals(
                Statistic.undefined(Statistic.UndefinedReason.NO_DATA),
                REGISTER.withCosts(costs).totalCost());
        assertEquals(List.of(CostKind.TRAINING), REGISTER.withCosts(costs).unknownCosts());
    }

    private static final String GOLDEN_MODEL = Resources.text("logic-model-1.json");
    private static final LogicModel MODEL =
            JsonCodec.standard().read(GOLDEN_MODEL, LogicModel.class).orThrow();

    private static LogicModel with(UnaryOperator<List<Arrow>> change) {
        return new LogicModel(MODEL.nodes(), change.apply(new ArrayList<>(MODEL.arrows())));
    }

    @Test
    void aSoundLogicModelHasNothingToFind() {
        assertEquals(GOLDEN_MODEL, JsonCodec.standard().write(MODEL));
        assertTrue(MODEL.findings().isEmpty(), MODEL.findings().explain());
        assertTrue(MODEL.toMermaid().contains("n0 --> n1"), MODEL.toMermaid());
    }

    @Test
    void aCycleIsNamedAsTheCycle() {
        LogicModel circular = with(arrows -> {
            arrows.add(new Arrow("notes", "train"));
            return arrows;
        });
        Findings findings = circular.findings();
        assertEquals(List.of("L1 /arrows", "L2 /arrows/4"), rules(findings));
        assertTrue(findings.explain().contains("train -> trained -> notes -> train"), findings.explain());
        LogicModel loop = with(arrows -> {
            arrows.add(new Arrow("care", "care"));
            return arrows;
        });
        assertTrue(
                loop.findings().explain().contains("care -> care"),
                loop.findings().explain());
    }

    @Test
    void whatNothingLeadsToOrFromIsFound() {
        assertEquals(
                List.of("L5 /nodes/1", "L7 /nodes/0"),
                rules(with(arrows -> arrows.subList(1, 4)).findings()).stream()
                        .sorted()
                        .toList());
        assertEquals(
                List.of("L3 /nodes/3", "L3 /nodes/4", "L6 /nodes/2"),
                rules(with(arrows -> {
                                    arrows.remove(2);
                                    return arrows;
                                })
                                .findings())
                        .stream()
                        .sorted()
                        .toList());
        LogicModel unmeasured = new LogicModel(
                MODEL.nodes().stream()
                        .map(node -> new Node(node.id(), node.kind(), node.label(), List.of()))
                        .toList(),
                MODEL.arrows());
        assertEquals(List.of("L4 /nodes/3/measures"), rules(unmeasured.findings()));
        InvalidInputException unknown = assertThrows(
                InvalidInputException.class,
                () -> new LogicModel(MODEL.nodes(), List.of(new Arrow("money", "luck"), new Arrow("luck", "care"))));
        assertEquals(2, unknown.findings().errors().size());
    }
}
