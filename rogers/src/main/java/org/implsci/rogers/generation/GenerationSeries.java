package org.implsci.rogers.generation;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Requirements;
import org.implsci.core.text.SafeText;

/**
 * How many use a generation of an innovation at the end of each period since its launch.
 *
 * <p>Users, not those who come to it: numbers fall once the next generation takes them over. Immutable and thread-safe.
 *
 * @param name what it is; not blank
 * @param launch how many periods after the origin it was launched; not negative
 * @param inUse how many use it at the end of the first, second, ... period after its launch; one at least, none negative, not
 *     all 0; unmodifiable
 */
public record GenerationSeries(String name, int launch, List<Double> inUse) implements Serializable {
    /** Copies the list and refuses what is outside the domain, all at once. */
    public GenerationSeries {
        inUse = List.copyOf(inUse);
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
                                .message("nobody uses this generation")
                                .expected("a number above 0")
                                .advice("leave a generation out until somebody uses it")
                                .build())
                .orThrow();
    }

    /**
     * Returns a generation.
     *
     * @param name what it is
     * @param launch how many periods after the origin it was launched
     * @param inUse how many use it at the end of each period after its launch
     * @return the series
     */
    public static GenerationSeries of(String name, int launch, double... inUse) {
        return new GenerationSeries(name, launch, Arrays.stream(inUse).boxed().toList());
    }

    /** Name, launch, length. */
    @Override
    public String toString() {
        return SafeText.line(name, 40) + " from " + launch + ", " + inUse.size() + " periods";
    }
}
