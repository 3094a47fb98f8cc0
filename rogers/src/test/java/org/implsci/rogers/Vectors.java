package org.implsci.rogers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.implsci.rogers.adoption.AdoptionSeries;

/** Reads the test data. */
public final class Vectors {
    private Vectors() {}

    /** The lines of a file that are not comments, split at commas. */
    public static List<List<String>> lines(String file) {
        try (InputStream stream = Objects.requireNonNull(Vectors.class.getResourceAsStream("/rogers/" + file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers of a series. */
    public static double[] numbers(String key) {
        List<String> line = lines("series.csv").stream()
                .filter(each -> each.get(0).equals(key))
                .findFirst()
                .orElseThrow();
        return Stream.of(line.get(1).split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    /** A series of counts from launch. */
    public static AdoptionSeries series(String key) {
        return AdoptionSeries.of(numbers(key));
    }

    /** Fails unless two numbers agree to a relative difference. */
    public static void assertClose(double expected, double found, double relative, String what) {
        assertEquals(expected, found, relative * Math.abs(expected), what);
    }
}
