package org.implsci.examples.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.implsci.examples.house.LibraryModules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The library keeps the promises of {@link ArchitectureRules}. */
class ArchitectureTest {

    private static final LibraryModules MODULES = LibraryModules.onClassPath();

    @Test
    void allFiveModulesAreSeen() {
        Set<String> expected = new TreeSet<>(Set.of(
                "org.implsci.core",
                "org.implsci.nasss",
                "org.implsci.comb",
                "org.implsci.rogers",
                "org.implsci.rollout"));
        assertEquals(expected, MODULES.names());
    }

    @TestFactory
    Stream<DynamicTest> rules() {
        JavaClasses library = new ClassFileImporter().importPaths(MODULES.paths());
        return new ArchitectureRules("org.implsci", MODULES.exportedPackages())
                .all().entrySet().stream()
                        .map(rule ->
                                dynamicTest(rule.getKey(), () -> rule.getValue().check(library)));
    }
}
