package org.implsci.examples.house;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import com.google.common.base.Splitter;
import java.io.File;
import java.lang.module.FindException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The modules on the class path of this test: jars in {@code mvn verify}, directories of classes in {@code mvn test}. */
public final class LibraryModules {

    private static final String OURS = "org.implsci.";

    private final Map<Path, ModuleDescriptor> byPath;

    private LibraryModules(Map<Path, ModuleDescriptor> byPath) {
        this.byPath = byPath;
    }

    /** Every entry of the class path that is a module by its own declaration, ours and those we depend on. */
    public static LibraryModules onClassPath() {
        Map<Path, ModuleDescriptor> found = new TreeMap<>();
        for (String entry : Splitter.on(File.pathSeparator).split(System.getProperty("java.class.path"))) {
            Path path = Path.of(entry);
            for (ModuleReference module : modulesAt(path)) {
                found.put(path, module.descriptor());
            }
        }
        return new LibraryModules(found);
    }

    private static Set<ModuleReference> modulesAt(Path path) {
        try {
            Set<ModuleReference> modules = ModuleFinder.of(path).findAll();
            return modules.stream().allMatch(module -> module.descriptor().isAutomatic()) ? Set.of() : modules;
        } catch (FindException e) {
            return Set.of(); // no module, and no name for one
        }
    }

    /** The names of our modules, such as {@code org.implsci.core}. */
    public Set<String> names() {
        return ours().values().stream().map(ModuleDescriptor::name).collect(toCollection(TreeSet::new));
    }

    /** Where our modules are. */
    public List<Path> paths() {
        return List.copyOf(ours().keySet());
    }

    /** Every entry of the class path that is a module, ours and those we depend on: a module path for a consumer. */
    public String modulePath() {
        List<String> paths = new ArrayList<>();
        byPath.keySet().forEach(path -> paths.add(path.toString()));
        return String.join(File.pathSeparator, paths);
    }

    /** The packages that our modules export to everybody. */
    public Set<String> exportedPackages() {
        return ours().values().stream()
                .flatMap(module -> module.exports().stream())
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(toCollection(TreeSet::new));
    }

    private Map<Path, ModuleDescriptor> ours() {
        return byPath.entrySet().stream()
                .filter(entry -> entry.getValue().name().startsWith(OURS))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }
}
