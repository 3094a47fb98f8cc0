package org.implsci.rollout.plan.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.text.TidyTable;
import org.implsci.rollout.Rollout;
import org.junit.jupiter.api.Test;

class WavePlannerTest {
    private static final WaveCoupling E_AND_F = new WaveCoupling(List.of("E", "F"), "one laboratory");

    private static WaveSite site(String id, int load, double readiness, String... after) {
        return WaveSite.builder()
                .id(id)
                .load(load)
                .readiness(readiness)
                .addAfter(after)
                .build();
    }

    private static List<WaveSite> sixSites() {
        return List.of(
                site("A", 2, 0.9),
                site("B", 1, 0.8),
                site("C", 1, 0.4, "A"),
                site("D", 2, 0.7, "B"),
                site("E", 1, 0.95),
                site("F", 1, 0.6));
    }

    private static List<List<String>> waves(WavePlan plan) {
        return plan.waves().stream().map(Wave::sites).toList();
    }

    private static List<Finding> refusals(List<WaveSite> sites, List<WaveCoupling> couplings, int capacity) {
        return assertThrows(
                        InvalidInputException.class,
                        () -> Rollout.planWaves(sites, couplings, new WavePolicy(capacity, 0.5, PackingOrder.BACKFILL)))
                .findings()
                .all();
    }

    /** The vector of the specification, worked by hand. */
    @Test
    void six_sites_with_and_without_backfilling() {
        WavePlan filled =
                Rollout.planWaves(sixSites(), List.of(E_AND_F), new WavePolicy(3, 0.75, PackingOrder.BACKFILL));
        assertEquals(List.of(List.of("A", "B"), List.of("D", "C"), List.of("E", "F")), waves(filled));
        assertEquals("3 waves, at least 3 needed", filled.toString());
        assertEquals(3, filled.capacityBound());
        assertEquals(2, filled.chainBound());
        WavePlan inOrder =
                Rollout.planWaves(sixSites(), List.of(E_AND_F), new WavePolicy(3, 0.75, PackingOrder.IN_ORDER));
        assertEquals(List.of(List.of("A", "B"), List.of("D"), List.of("E", "F", "C")), waves(inOrder));
        assertEquals(List.of(3, 2, 3), inOrder.waves().stream().map(Wave::load).toList());
    }

    @Test
    void a_cycle_is_reported_as_the_cycle() {
        List<WaveSite> sites =
                List.of(site("A", 1, 0.9, "C"), site("B", 1, 0.9, "A"), site("C", 1, 0.9, "B"), site("D", 1, 0.9));
        List<Finding> findings = refusals(sites, List.of(), 3);
        assertEquals("rollout.wave.cycle", findings.get(0).code());
        assertEquals("A -> B -> C -> A", findings.get(0).found().orElseThrow());
        assertEquals(1, findings.size());
    }

    @Test
    void sites_that_go_together_cannot_wait_for_each_other() {
        List<WaveSite> sites = List.of(site("E", 1, 0.9), site("F", 1, 0.9, "E"), site("G", 1, 0.9));
        List<Finding> findings = refusals(sites, List.of(E_AND_F), 3);
        assertEquals("E -> E", findings.get(0).found().orElseThrow());
    }

    @Test
    void all_that_is_wrong_with_names_is_said_at_once() {
        List<WaveSite> sites = List.of(site("A", 1, 0.9, "X"), site("A", 1, 0.9));
        List<Finding> findings = refusals(sites, List.of(E_AND_F), 3);
        assertEquals(
                List.of("/sites/1", "/sites/0/after/0", "/couplings/0/sites/0", "/couplings/0/sites/1"),
                findings.stream().map(finding -> finding.pointer().text()).toList());
        assertEquals(
                "rollout.wave.site.absent",
                refusals(List.of(), List.of(), 1).get(0).code());
    }

    @Test
    void a_coupled_group_over_capacity_and_nobody_ready_are_said_at_once() {
        List<WaveSite> sites = List.of(site("E", 2, 0.4), site("F", 2, 0.4));
        List<Finding> findings = refusals(sites, List.of(E_AND_F), 3);
        assertEquals(
                List.of("rollout.wave.over-capacity", "rollout.wave.first.absent"),
                findings.stream().map(Finding::code).toList());
        assertTrue(findings.get(0).message().contains("E, F"));
        assertEquals("4", findings.get(0).found().orElseThrow());
    }

    @Test
    void who_is_not_known_to_be_ready_is_not_in_the_first_wave() {
        WaveSite unknown = WaveSite.builder().id("A").load(1).build();
        WavePlan plan = WavePlanner.plan(
                List.of(unknown, site("B", 1, 0)), List.of(), new WavePolicy(9, 0, PackingOrder.BACKFILL));
        assertEquals(List.of(List.of("B"), List.of("A")), waves(plan));
        assertEquals("A: load 1, readiness unknown", unknown.toString());
    }

    @Test
    void a_blocked_window_leaves_the_wave_empty_if_nobody_else_can_join() {
        WaveSite busy = site("B", 1, 0.8).withBlockedWaves(1, 2);
        WavePlan plan = WavePlanner.plan(
                List.of(site("A", 1, 0.9), busy), List.of(), new WavePolicy(5, 0.5, PackingOrder.BACKFILL));
        assertEquals(List.of(List.of("A"), List.of(), List.of("B")), waves(plan));
    }

    @Test
    void impossible_sites_and_policies_are_refused() {
        assertThrows(InvalidInputException.class, () -> site(" ", 1, 0.5));
        assertThrows(InvalidInputException.class, () -> site("A", 0, 0.5));
        assertThrows(InvalidInputException.class, () -> site("A", 1, 1.5));
        assertThrows(InvalidInputException.class, () -> site("A", 1, Double.NaN));
        assertThrows(InvalidInputException.class, () -> site("A", 1, 0.5).withBlockedWaves(0));
        assertThrows(InvalidInputException.class, () -> new WaveCoupling(List.of("A"), "alone"));
        assertThrows(InvalidInputException.class, () -> new WavePolicy(0, 0.5, PackingOrder.BACKFILL));
        assertThrows(InvalidInputException.class, () -> new WavePolicy(1, -1, PackingOrder.BACKFILL));
    }

    @Property(tries = 2_000)
    void every_site_once_after_what_it_waits_for_with_what_it_is_coupled_to_within_capacity(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int count = 2 + random.nextInt(30);
        List<WaveSite> sites = new ArrayList<>();
        for (int site = 0; site < count; site++) {
            List<String> after = new ArrayList<>();
            for (int link = random.nextInt(3); link > 0 && site > 0; link--) {
                after.add("s" + random.nextInt(site));
            }
            sites.add(WaveSite.builder()
                    .id("s" + site)
                    .load(1 + random.nextInt(3))
                    .readiness(
                            random.nextInt(9) == 0 ? Optional.<Double>empty() : Optional.of(random.nextInt(11) / 10.0))
                    .addAllAfter(after.stream().distinct().toList())
                    .addAllBlockedWaves(random.nextInt(5) == 0 ? List.of(1 + random.nextInt(4)) : List.of())
                    .build());
        }
        List<WaveCoupling> couplings = random.nextBoolean()
                ? List.of()
                : List.of(new WaveCoupling(
                        List.of("s" + random.nextInt(count), "s" + random.nextInt(count)), "shared service"));
        WavePolicy policy = new WavePolicy(
                3 + random.nextInt(8),
                random.nextInt(6) / 10.0,
                random.nextBoolean() ? PackingOrder.BACKFILL : PackingOrder.IN_ORDER);
        WavePlan plan;
        try {
            plan = WavePlanner.plan(sites, couplings, policy);
        } catch (InvalidInputException e) {
            return;
        }
        assertEquals(plan, WavePlanner.plan(sites, couplings, policy));
        Map<String, Integer> waveOf = new HashMap<>();
        for (Wave wave : plan.waves()) {
            assertTrue(wave.load() <= policy.capacity());
            wave.sites().forEach(site -> assertEquals(null, waveOf.put(site, wave.number())));
        }
        assertEquals(count, waveOf.size());
        int load = 0;
        for (WaveSite site : sites) {
            int wave = waveOf.get(site.id());
            load += site.load();
            site.after().forEach(earlier -> assertTrue(waveOf.get(earlier) < wave));
            assertTrue(!site.blockedWaves().contains(wave));
            assertTrue(wave > 1 || site.readiness().orElse(-1.0) >= policy.firstWaveReadiness());
        }
        couplings.forEach(coupling -> assertEquals(
                waveOf.get(coupling.sites().get(0)), waveOf.get(coupling.sites().get(1))));
        assertTrue(plan.lowerBound() <= plan.waves().size());
        assertEquals((load + policy.capacity() - 1) / policy.capacity(), plan.capacityBound());
    }

    @Test
    void ten_thousand_sites_in_one_long_chain() {
        List<WaveSite> sites = IntStream.range(0, 10_000)
                .mapToObj(index -> index == 0 ? site("s0", 1, 1) : site("s" + index, 1, 1, "s" + (index - 1)))
                .toList();
        WavePlan plan = WavePlanner.plan(sites, List.of(), new WavePolicy(100, 0.5, PackingOrder.BACKFILL));
        assertEquals(10_000, plan.waves().size());
        assertEquals(10_000, plan.lowerBound());
        assertEquals(100, plan.capacityBound());
    }

    @Test
    void waves_give_a_row_for_each_site_and_a_picture_with_all_sites() {
        WavePlan plan = Rollout.planWaves(sixSites(), List.of(E_AND_F), new WavePolicy(3, 0.75, PackingOrder.BACKFILL));
        TidyTable data = plan.toData();
        assertEquals(6, data.size());
        assertEquals(List.of("wave", "position", "site", "wave_load"), data.columns());
        assertEquals(Optional.of("2"), data.cell(2, "wave"));
        assertEquals(Optional.of("D"), data.cell(2, "site"));
        String svg = plan.toSvg();
        assertTrue(svg.contains(">wave 3<") && svg.contains(">E, F<"), svg);
    }

    @Test
    void null_among_the_sites_is_refused_with_its_place() {
        assertEquals(
                "sites[1]",
                assertThrows(
                                NullPointerException.class,
                                () -> Rollout.planWaves(
                                        Arrays.asList(site("A", 1, 0.9), null),
                                        List.of(),
                                        new WavePolicy(3, 0.5, PackingOrder.BACKFILL)))
                        .getMessage());
    }
}
