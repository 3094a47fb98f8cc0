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
import org.implsci.core.text.TidyTable;
import org.implsci.rogers.curve.BassCurve;

/**
 * The Norton-Bass model: generations of an innovation that take over each other's users.
 *
 * <p>With {@code F_g} counted from each generation's own launch, {@code R_g = F_g (m_g + R_(g-1))} users reach generation g,
 * and {@code S_g = R_g (1 - F_(g+1))} of them use it and have not moved on. From the last generation no user moves on. So
 * {@code S_1 = m_1 F_1 (1 - F_2)}, {@code S_2 = F_2 (m_2 + m_1 F_1)(1 - F_3)}. No user is lost: all users together are
 * {@code sum m_g F_g}. A single generation is a Bass curve. Source: Norton and Bass 1987; formulas as read in the R package
 * diffusion. Immutable and thread-safe.
 *
 * @param generations the generations in order of their launch; at least one; unmodifiable
 */
public record NortonBass(List<Generation> generations) implements Serializable {
    /** Copies the list; refuses an empty list, repeated names and launches out of order, all at once. */
    public NortonBass {
        generations = List.copyOf(Objects.requireNonNull(generations, "generations"));
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
                            .message("a generation must be launched after the one before it")
                            .expected("more than " + before)
                            .found(Double.toString(launch))
                            .build());
        }
        requirements.orThrow();
    }

    /**
     * Returns generations with common p and q, as Norton and Bass assume.
     *
     * @param p the coefficient of innovation, per period
     * @param q the coefficient of imitation, per period
     * @param launches the times of the launches, in order
     * @param potentials the number of users that each generation adds
     * @return the model with generations named 1, 2, ...
     */
    public static NortonBass common(double p, double q, double[] launches, double[] potentials) {
        int given = Objects.requireNonNull(launches, "launches").length;
        Objects.requireNonNull(potentials, "potentials");
        new Requirements()
                .that(
                        given == potentials.length,
                        () -> Finding.error("rogers.generations.lengths", Pointer.ROOT.at("potentials"))
                                .message("the number of potentials differs from the number of launches")
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
     * Returns the number of users of a generation: {@code S_g(t)}.
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
     * Returns the number of users that have reached a generation or a later one: {@code R_g(t)}.
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
     * Returns the number of users that have left a generation for the next: {@code R_g F_(g+1)}.
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
     * Returns the number of users of all generations: {@code sum m_g F_g(t)}.
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
     * Returns the users of each generation at the end of each period, as a table for people.
     *
     * @param periods the number of periods from time 0; 0 to 10,000
     * @return one row a period, one column a generation, and the total
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

    /**
     * Returns the users of each generation at the end of each period, as tidy rows.
     *
     * @param periods the number of periods from time 0; 0 to 10,000
     * @return one row for each period and generation
     */
    public TidyTable toData(int periods) {
        new Requirements().range("periods", periods, 0, 10_000).orThrow();
        TidyTable.Builder rows = TidyTable.columns("time", "generation", "in_use", "reached", "moved_on");
        for (int time = 0; time <= periods; time++) {
            for (int index = 0; index < generations.size(); index++) {
                rows.row(
                        time,
                        generations.get(index).name(),
                        inUse(index, time),
                        reached(index, time),
                        movedOn(index, time));
            }
        }
        return rows.build();
    }

    /** Returns the number of generations and the name of the last. */
    @Override
    public String toString() {
        return generations.size() + " generations, last "
                + generations.get(generations.size() - 1).name();
    }
}
