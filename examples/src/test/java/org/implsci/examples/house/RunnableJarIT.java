package org.implsci.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one jar: runs, holds every module and what it needs, and nothing that only tests need. */
class RunnableJarIT {

    /** Failsafe says where it is. */
    private static final String JAR = System.getProperty("implsci.jar");

    @Test
    void runs() {
        JavaProcess run = JavaProcess.java(List.of("-jar", JAR));
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        assertFalse(run.out().isBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "META-INF/LICENSE",
                "META-INF/NOTICE",
                "org/implsci/core/",
                "org/implsci/nasss/",
                "org/implsci/comb/",
                "org/implsci/rogers/",
                "org/implsci/rollout/",
                "com/google/common/",
                "com/fasterxml/jackson/databind/"
            })
    void holds(String entry) throws IOException {
        assertTrue(entries().contains(entry), entry);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"module-info.class", "org/junit/", "net/jqwik/", "org/openjdk/", "com/tngtech/", "org/slf4j/"})
    void doesNotHold(String part) throws IOException {
        assertEquals(
                List.of(),
                entries().stream().filter(entry -> entry.contains(part)).toList());
    }

    private static Set<String> entries() throws IOException {
        Set<String> entries = new TreeSet<>();
        try (JarFile jar = new JarFile(JAR);
                Stream<String> names = jar.stream().map(entry -> entry.getName())) {
            names.forEach(entries::add);
        }
        return entries;
    }
}
