package org.implsci.rogers.generation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.Decimals;
import org.implsci.core.text.TextTable;
import org.implsci.rogers.curve.BassCurve;

/**
 * Generations that take over each other's users, after Norton and Bass.
 *
 * <p>With {@code F_g} from each generation's own launch: those that reach generation g are
 * {@code R_g = F_g (m_g + R_(g-1))}, and those who use it, not yet having moved on, {@code S_g = R_g (1 - F_(g+1))}; of the
 * last nobody moves on. So {@code S_1 = m_1 F_1 (1 - F_2)}, {@code S_2 = F_2 (m_2 + m_1 F_1)(1 - F_3)}. Nobody is lost on
 * the way: all users together are {@code sum m_g F_g}. One generation alone is a Bass curve. Source: Norton and Bass 1987;
 * formulas as read in the R package diffusion. Immutable and thread-safe.
 *
 * @param generations the generations in order of their launch, one at least; unmodifiable
 */
public record NortonBass(List<Generation> generations) implements Serializable {
    /** Copies the list and refuses none, the same name twice, and launches out of order, all at once. */
    public NortonBass {
        generations = List.copyOf(generations);
        Requirements requirements = new Requirements()
                .range("generations", generations.size(), 1, 1000)
                .unique("generations", "name", generations, Generation::name);
        for (int index = 1; index < generations.size(); index++) {
            double before = generations.get(index - 1).launch();
            double launch = generations.get(index).launch();
            int at = index;
            requirements.that(
                    launch > before,
                    () -> Finding.error(
                                    "rogers.generations.order",
                                    Pointer.ROOT.at("generations").at(at).at("launch"))
                            .message("a generation is launched after the one before it")
                            .expected("more than " + before)
                            .found(Double.toString(launch))
                            .build());
        }
        requirements.orThrow();
    }

    /**
     * Generations with the same p and q, as Norton and Bass suppose.
     *
     * @param p the coefficient of innovation, per period
     * @param q the coefficient of imitation, per period
     * @param launches the times of the launches, in order
     * @param potentials what each generation adds to the potential
     * @return generations named 1, 2, ...
     */
    public static NortonBass common(double p, double q, double[] launches, double[] potentials) {
        int given = launches.length;
        new Requirements()
                .that(
                        given == potentials.length,
                        () -> Finding.error("rogers.generations.lengths", Pointer.ROOT.at("potentials"))
                                .message("there are as many potentials as launches")
                                .expected(Integer.toString(given))
                                .found(Integer.toString(potentials.length))
                                .build())
                .orThrow();
        List<Generation> generations = new ArrayList<>();
        for (int index = 0; index < given; index++) {
            generations.add(new Generation(
                    Integer.toString(index + 1), launches[index], new BassCurve(potentials[index], p, q)));
        }
        return new NortonBass(generations);
    }

    /**
     * Returns how many use a generation: {@code S_g(t)}.
     *
     * @param index the generation, 0 for the first
     * @param time the time in periods
     * @return a number that is not negative
     */
    public double inUse(int index, double time) {
        Objects.checkIndex(index, generations.size());
        double reached = reached(index, time);
        if (index + 1 == generations.size()) {
            return reached;
        }
        Generation next = generations.get(index + 1);
        return reached * next.curve().remainingShare(time - next.launch());
    }

    /**
     * Returns how many have come to a generation or beyond it: {@code R_g(t)}.
     *
     * @param index the generation, 0 for the first
     * @param time the time in periods
     * @return a number that is not negative
     */
    public double reached(int index, double time) {
        Objects.checkIndex(index, generations.size());
        double reached = 0;
        for (int g = 0; g <= index; g++) {
            Generation generation = generations.get(g);
            reached = generation.share(time) * (generation.curve().potential() + reached);
        }
        return reached;
    }

    /**
     * Returns how many have left a generation for the next: {@code R_g F_(g+1)}.
     *
     * @param index the generation, 0 for the first
     * @param time the time in periods
     * @return a number that is not negative; 0 for the last generation
     */
    public double movedOn(int index, double time) {
        Objects.checkIndex(index, generations.size());
        return index + 1 < generations.size()
                ? reached(index, time) * generations.get(index + 1).share(time)
                : 0;
    }

    /**
     * Returns how many use any generation: {@code sum m_g F_g(t)}.
     *
     * @param time the time in periods
     * @return a number that is not negative
     */
    public double total(double time) {
        double total = 0;
        for (Generation generation : generations) {
            total += generation.curve().cumulative(time - generation.launch());
        }
        return total;
    }

    /**
     * Returns who uses what at the end of each period.
     *
     * @param periods how many periods from time 0; 0 to 10,000
     * @return a row a period, a column a generation, and the total
     */
    public TextTable toTable(int periods) {
        new Requirements().range("periods", periods, 0, 10_000).orThrow();
        List<String> head = new ArrayList<>(List.of("time"));
        generations.forEach(generation -> head.add(generation.name()));
        head.add("total");
        List<List<String>> rows = new ArrayList<>();
        for (int time = 0; time <= periods; time++) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(time)));
            for (int index = 0; index < generations.size(); index++) {
                row.add(Decimals.significant(inUse(index, time), 6));
            }
            row.add(Decimals.significant(total(time), 6));
            rows.add(row);
        }
        return new TextTable(head, rows);
    }

    /** Returns how many generations, and the last. */
    @Override
    public String toString() {
        return generations.size() + " generations, last "
                + generations.get(generations.size() - 1).name();
    }
}
