package org.implsci.rogers.generation;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;

/**
 * The number of users of a generation of an innovation at the end of each period since its launch.
 *
 * <p>Users are counted, not new adopters: the number falls once the next generation takes users over. Immutable and
 * thread-safe.
 *
 * @param name the name of the generation; not blank
 * @param launch the number of periods from the origin to its launch; not negative
 * @param inUse the number of users at the end of the first, second, ... period after its launch; at least one number, none
 *     negative, not all 0; unmodifiable
 */
public record GenerationSeries(String name, int launch, List<Double> inUse) implements Serializable {
    /** Copies the list and refuses values outside their domains, all at once. */
    public GenerationSeries {
        inUse = List.copyOf(Objects.requireNonNull(inUse, "inUse"));
        Requirements requirements = new Requirements()
                .notBlank("name", name)
                .range("launch", launch, 0, 1_000_000)
                .range("inUse", inUse.size(), 1, 1_000_000);
        boolean used = false;
        for (int index = 0; index < inUse.size(); index++) {
            requirements.range(Pointer.ROOT.at("inUse").at(index), inUse.get(index), 0, Double.MAX_VALUE);
            used |= inUse.get(index) != 0;
        }
        boolean some = used || inUse.isEmpty();
        requirements
                .that(
                        some,
                        () -> Finding.error("rogers.generation.unused", Pointer.ROOT.at("inUse"))
                                .message("this generation has no users")
                                .expected("a number above 0")
                                .advice("leave a generation out until it has users")
                                .build())
                .orThrow();
    }

    /**
     * Returns the series of a generation.
     *
     * @param name the name of the generation; not blank
     * @param launch the number of periods from the origin to its launch; not negative
     * @param inUse the number of users at the end of each period after its launch
     * @return the series
     */
    public static GenerationSeries of(String name, int launch, double... inUse) {
        return new GenerationSeries(
                name,
                launch,
                Arrays.stream(Objects.requireNonNull(inUse, "inUse")).boxed().toList());
    }

    /** Returns the name, the launch and the number of periods. */
    @Override
    public String toString() {
        return SafeText.line(name, 40) + " from " + launch + ", " + inUse.size() + " periods";
    }
}
