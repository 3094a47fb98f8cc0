package org.implsci.rollout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Test data files. */
public final class Resources {
    private Resources() {}

    /** The text of a file beside the module's other test data. */
    public static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Resources.class.getResourceAsStream("/rollout/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of two columns, without its comments and its header. */
    public static Map<String, String> pairs(String name) {
        Map<String, String> pairs = new LinkedHashMap<>();
        text(name).lines().filter(line -> !line.startsWith("#")).skip(1).forEach(line -> {
            int comma = line.indexOf(',');
            pairs.put(line.substring(0, comma), line.substring(comma + 1));
        });
        return pairs;
    }
}
