package org.implsci.examples.architecture;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.util.List;
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

    /** Of jars and of directories alike. */
    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .importLocations(MODULES.paths().stream()
                    .map(path -> Location.of(path.toUri()))
                    .collect(toSet()));

    @Test
    void allFiveModulesAreSeen() {
        List<String> names = List.of("comb", "core", "nasss", "rogers", "rollout");
        Set<String> modules = new TreeSet<>();
        names.forEach(name -> modules.add("org.implsci." + name));
        assertEquals(modules, MODULES.names());

        Set<String> withClasses = new TreeSet<>();
        for (JavaClass type : LIBRARY) {
            names.stream()
                    .map(name -> "org.implsci." + name)
                    .filter(module -> (type.getPackageName() + ".").startsWith(module + "."))
                    .forEach(withClasses::add);
        }
        assertEquals(modules, withClasses);
    }

    @TestFactory
    Stream<DynamicTest> rules() {
        return new ArchitectureRules("org.implsci", MODULES.exportedPackages())
                .all().entrySet().stream()
                        .map(rule ->
                                dynamicTest(rule.getKey(), () -> rule.getValue().check(LIBRARY)));
    }
}
