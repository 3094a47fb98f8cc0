package org.implsci.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Lists;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In JShell each exported type is known by its simple name alone. */
class ShellNamesIT {
    private static final String JAR = System.getProperty("implsci.jar");
    private static final Path START = Path.of("start.jsh");

    /** The packages that JShell imports when it starts with its defaults. */
    private static final List<String> SHELL_PACKAGES = List.of(
            "java.io",
            "java.lang",
            "java.math",
            "java.net",
            "java.nio.file",
            "java.util",
            "java.util.concurrent",
            "java.util.function",
            "java.util.prefs",
            "java.util.regex",
            "java.util.stream");

    /** Exported top-level types: simple names, each with the full names that have it. */
    private static Map<String, Set<String>> exported() {
        Set<String> packages = LibraryModules.onClassPath().exportedPackages();
        Map<String, Set<String>> names = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                .importPackages(packages.toArray(String[]::new))) {
            if (packages.contains(type.getPackageName())
                    && type.isTopLevelClass()
                    && type.getModifiers().contains(JavaModifier.PUBLIC)) {
                names.computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>())
                        .add(type.getFullName());
            }
        }
        assertTrue(names.size() > 300, () -> "exported types: " + names.size());
        return names;
    }

    @Test
    void noSimpleNameStandsForTwoExportedTypes() {
        assertEquals(
                Map.of(),
                exported().entrySet().stream()
                        .filter(entry -> entry.getValue().size() > 1)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Test
    void noExportedTypeHidesOneThatTheShellImports() {
        Set<String> hidden = new TreeSet<>();
        for (String name : exported().keySet()) {
            SHELL_PACKAGES.stream()
                    .map(each -> each + "." + name)
                    .filter(ShellNamesIT::exists)
                    .forEach(hidden::add);
        }
        assertEquals(Set.of(), hidden);
    }

    private static boolean exists(String className) {
        return ClassLoader.getSystemResource(className.replace('.', '/') + ".class") != null;
    }

    @Test
    void theStartScriptImportsEveryPackageAndNoSingleType() throws IOException {
        List<String> imports = Files.readAllLines(START).stream()
                .filter(line -> line.startsWith("import "))
                .toList();
        assertEquals(
                List.of(), imports.stream().filter(line -> !line.endsWith(".*")).toList());
        for (String each : LibraryModules.onClassPath().exportedPackages()) {
            assertTrue(imports.contains("import " + each + ".*"), "start.jsh does not import " + each);
        }
    }

    @Test
    void eachNameIsATypeInTheShell(@TempDir Path folder) throws IOException {
        StringBuilder expected = new StringBuilder();
        List<String> names = new ArrayList<>();
        exported().forEach((name, types) -> {
            names.add(name + ".class");
            expected.append(types.iterator().next()).append('\n');
        });
        // One line for many names: each line takes JShell a compilation.
        String lines = Lists.partition(names, 100).stream()
                .map(some ->
                        "for (Class<?> each : List.of(" + String.join(", ", some) + ")) println(each.getName());\n")
                .collect(Collectors.joining());
        Path script = Files.writeString(folder.resolve("names.jsh"), lines + "/exit\n");
        JavaProcess shell = JavaProcess.run(
                "jshell",
                List.of("-s", "-J-Duser.home=" + folder, "--class-path", JAR, START.toString(), script.toString()));
        assertEquals(expected.toString(), shell.out(), shell.err());
    }
}
