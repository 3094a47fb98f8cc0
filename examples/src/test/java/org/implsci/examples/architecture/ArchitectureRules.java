package org.implsci.examples.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/**
 * The promises of the library that can be read from bytecode: no input or output, no clock, no default locale, no logging,
 * no order or number that changes from run to run; arrows between modules; signatures that show no library of others.
 *
 * <p>The rules take the package below which the modules live, so that {@link ArchitectureRulesTest} can show on small
 * offenders that each rule bites.
 */
final class ArchitectureRules {

    private static final Set<String> FRAMEWORKS = new TreeSet<>(Set.of("comb", "nasss", "rogers", "rollout"));

    /** What serialisation needs: names only, none of them opens anything. */
    private static final Set<String> IO_FOR_ALL = Set.of(
            "java.io.Serializable",
            "java.io.Serial",
            "java.io.ObjectStreamException",
            "java.io.InvalidObjectException",
            "java.io.NotSerializableException",
            "java.io.ObjectInputStream");

    /** What a codec needs besides: text in memory, and the exception that Jackson declares. */
    private static final Set<String> IO_FOR_JSON = Set.of(
            "java.io.IOException",
            "java.io.UncheckedIOException",
            "java.io.Reader",
            "java.io.StringReader",
            "java.io.StringWriter",
            "java.io.Writer");

    private static final List<String> IO_PACKAGES = List.of(
            "java.awt",
            "java.net",
            "java.nio.channels",
            "java.nio.file",
            "java.rmi",
            "java.sql",
            "java.util.jar",
            "java.util.prefs",
            "java.util.zip",
            "javax.imageio",
            "javax.naming",
            "javax.net",
            "javax.sql",
            "javax.swing");

    private final String root;
    private final Set<String> exportedPackages;

    /**
     * @param root the package of which the modules' packages are children
     * @param exportedPackages the packages that any other module can see
     */
    ArchitectureRules(String root, Set<String> exportedPackages) {
        this.root = root;
        this.exportedPackages = exportedPackages;
    }

    /** All rules by name, in the order of the names. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put("noInputOrOutput", noInputOrOutput());
        rules.put("noSystem", noSystem());
        rules.put("noClock", noClock());
        rules.put("noDefaultLocaleOrZone", noDefaultLocaleOrZone());
        rules.put("noLogging", noLogging());
        rules.put("noUnseededRandomness", noUnseededRandomness());
        rules.put("noSaltedOrder", noSaltedOrder());
        rules.put("noMutableStatics", noMutableStatics());
        rules.put("arrowsBetweenModules", arrowsBetweenModules());
        rules.put("signaturesShowNoLibrary", signaturesShowNoLibrary());
        rules.put("publicTypesAreClosed", publicTypesAreClosed());
        rules.put("packagesAreNullMarked", packagesAreNullMarked());
        return rules;
    }

    /** No files, streams, network, databases or screens. */
    ArchRule noInputOrOutput() {
        DescribedPredicate<JavaClass> doesIo = describe("do input or output", type -> isIo(type, IO_FOR_ALL));
        Set<String> allowedInJson = new TreeSet<>(IO_FOR_ALL);
        allowedInJson.addAll(IO_FOR_JSON);
        DescribedPredicate<JavaClass> doesMoreThanJson =
                describe("do input or output beyond text in memory", type -> isIo(type, allowedInJson));
        ArchRule outside = noClasses()
                .that()
                .resideOutsideOfPackage(json())
                .should()
                .dependOnClassesThat(doesIo)
                .allowEmptyShould(true);
        ArchRule inJson = noClasses()
                .that()
                .resideInAPackage(json())
                .should()
                .dependOnClassesThat(doesMoreThanJson)
                .allowEmptyShould(true);
        return CompositeArchRule.of(outside)
                .and(inJson)
                .as("no input or output")
                .because("other systems embed the library and do that themselves");
    }

    /** Nothing that depends on the machine, the process or the moment. */
    ArchRule noSystem() {
        Set<String> harmless = Set.of("arraycopy", "identityHashCode");
        return noAccess("use the system or the process", access -> {
            String owner = access.getTargetOwner().getName();
            return (owner.equals("java.lang.System") && !harmless.contains(access.getName()))
                    || Set.of("java.lang.Runtime", "java.lang.Process", "java.lang.ProcessBuilder", "java.lang.Thread")
                            .contains(owner)
                    || access.getName().equals("printStackTrace")
                    || (owner.equals("java.lang.Class") && access.getName().startsWith("getResource"))
                    || (owner.equals("java.lang.ClassLoader")
                            && access.getName().startsWith("getResource"))
                    || (Set.of("java.lang.Boolean", "java.lang.Integer", "java.lang.Long")
                                    .contains(owner)
                            && Set.of("getBoolean", "getInteger", "getLong").contains(access.getName()));
        });
    }

    /** The caller gives the date and the time. */
    ArchRule noClock() {
        return noAccess("read the clock", access -> {
            String owner = access.getTargetOwner().getName();
            return (owner.startsWith("java.time.") && access.getName().equals("now"))
                    || (Set.of("java.time.Clock", "java.time.InstantSource").contains(owner)
                            && (access.getName().startsWith("system")
                                    || access.getName().startsWith("tick")))
                    || isConstructor(access, "java.util.Date", 0)
                    || isConstructor(access, "java.util.GregorianCalendar", 0)
                    || (owner.equals("java.util.Calendar") && access.getName().equals("getInstance"));
        });
    }

    /** No locale, time zone or character set of the machine, named or by an overload that has none. */
    ArchRule noDefaultLocaleOrZone() {
        Map<String, Set<String>> needLocale = Map.of(
                "java.lang.String", Set.of("format", "toLowerCase", "toUpperCase"),
                "java.text.NumberFormat",
                        Set.of(
                                "getInstance",
                                "getNumberInstance",
                                "getIntegerInstance",
                                "getPercentInstance",
                                "getCurrencyInstance",
                                "getCompactNumberInstance"),
                "java.text.Collator", Set.of("getInstance"),
                "java.text.BreakIterator",
                        Set.of("getCharacterInstance", "getLineInstance", "getSentenceInstance", "getWordInstance"),
                "java.text.DecimalFormatSymbols", Set.of("<init>", "getInstance"),
                "java.text.MessageFormat", Set.of("<init>", "format"),
                "java.text.SimpleDateFormat", Set.of("<init>"),
                "java.time.format.DateTimeFormatter", Set.of("ofPattern"),
                "java.time.format.DateTimeFormatterBuilder", Set.of("toFormatter"),
                "java.util.Formatter", Set.of("<init>"));
        return noAccess("use the default locale, time zone or character set", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getName();
            boolean getsDefault = (owner.equals("java.util.Locale") && name.equals("getDefault"))
                    || (owner.equals("java.time.ZoneId") && name.equals("systemDefault"))
                    || (owner.equals("java.util.TimeZone") && name.equals("getDefault"))
                    || (owner.equals("java.nio.charset.Charset") && name.equals("defaultCharset"))
                    || (owner.equals("java.lang.String") && name.equals("formatted"))
                    || (owner.equals("java.util.ResourceBundle") && name.equals("getBundle"));
            boolean hasNoLocale =
                    needLocale.getOrDefault(owner, Set.of()).contains(name) && !takes(access, "java.util.Locale");
            boolean hasNoSymbols = owner.equals("java.text.DecimalFormat")
                    && name.equals("<init>")
                    && !takes(access, "java.text.DecimalFormatSymbols");
            boolean hasNoCharset = owner.equals("java.lang.String")
                    && ((name.equals("getBytes") && parameters(access).isEmpty())
                            || (name.equals("<init>")
                                    && takes(access, "[B")
                                    && !takes(access, "java.nio.charset.Charset")));
            return getsDefault || hasNoLocale || hasNoSymbols || hasNoCharset;
        });
    }

    /** What there is to say is in the result. */
    ArchRule noLogging() {
        return noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "log",
                        type -> type.getName().startsWith("java.lang.System$Logger")
                                || resideInAnyPackage(
                                                "java.util.logging..",
                                                "org.apache.commons.logging..",
                                                "org.apache.log4j..",
                                                "org.apache.logging..",
                                                "org.jboss.logging..",
                                                "org.slf4j..")
                                        .test(type)))
                .allowEmptyShould(true);
    }

    /** A random number comes from a seed that the caller gave. */
    ArchRule noUnseededRandomness() {
        return noAccess("draw random numbers without a seed", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getName();
            return isConstructor(access, "java.util.Random", 0)
                    || isConstructor(access, "java.util.SplittableRandom", 0)
                    || owner.equals("java.util.concurrent.ThreadLocalRandom")
                    || owner.equals("java.security.SecureRandom")
                    || (Set.of("java.lang.Math", "java.lang.StrictMath").contains(owner) && name.equals("random"))
                    || (owner.equals("java.util.UUID") && name.equals("randomUUID"))
                    || (owner.equals("java.util.Collections")
                            && name.equals("shuffle")
                            && parameters(access).size() == 1)
                    || (owner.equals("java.util.random.RandomGenerator")
                            && Set.of("getDefault", "of").contains(name))
                    || (owner.equals("java.util.random.RandomGeneratorFactory")
                            && name.equals("create")
                            && parameters(access).isEmpty());
        });
    }

    /** No map or set of the JDK whose order is salted anew in every run; Guava's keep theirs. */
    ArchRule noSaltedOrder() {
        return noAccess("make a collection whose order changes from run to run", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getName();
            List<String> parameters = parameters(access);
            boolean varargs = parameters.stream().anyMatch(type -> type.startsWith("["));
            return (owner.equals("java.util.Map")
                            && (Set.of("copyOf", "ofEntries").contains(name)
                                    || (name.equals("of") && parameters.size() > 2)))
                    || (owner.equals("java.util.Set")
                            && (name.equals("copyOf") || (name.equals("of") && (parameters.size() > 1 || varargs))))
                    || (owner.equals("java.util.stream.Collectors")
                            && Set.of("toUnmodifiableMap", "toUnmodifiableSet").contains(name));
        });
    }

    /** Statics are constants: final, and of a type that is not made to be changed from several threads. */
    ArchRule noMutableStatics() {
        return fields().that()
                .areStatic()
                .and(describe(
                        "are written by hand", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
                .should(new ArchCondition<>("be final and hold no counter, cache or other shared state") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        JavaClass type = field.getRawType();
                        boolean constant = field.getModifiers().contains(JavaModifier.FINAL)
                                && !type.getPackageName().equals("java.util.concurrent.atomic")
                                && !type.isAssignableTo("java.lang.ThreadLocal")
                                && !type.isAssignableTo("java.util.concurrent.ConcurrentMap")
                                && !type.isAssignableTo("java.util.concurrent.locks.Lock")
                                && !type.getPackageName().equals("com.google.common.cache");
                        events.add(new SimpleConditionEvent(field, constant, field.getDescription()));
                    }
                })
                .allowEmptyShould(true);
    }

    /** A framework knows itself and core; core knows itself. */
    ArchRule arrowsBetweenModules() {
        return classes()
                .should(new ArchCondition<>("depend, among our modules, on their own and on core only") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        String from = module(type);
                        type.getDirectDependenciesFromSelf().forEach(dependency -> {
                            String to = module(dependency.getTargetClass());
                            boolean allowed = to.isEmpty() || to.equals(from) || to.equals("core");
                            events.add(new SimpleConditionEvent(type, allowed, dependency.getDescription()));
                        });
                    }
                })
                .allowEmptyShould(true);
    }

    /** Exported signatures show the JDK's types and ours, no Guava, no Jackson (but for the codec), nothing generated. */
    ArchRule signaturesShowNoLibrary() {
        return classes()
                .that(arePublicApi())
                .should(new ArchCondition<>("show no type of Guava, Jackson or the generator in a signature") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean isCodec = resideInAnyPackage(json()).test(type);
                        for (JavaMember member : type.getMembers()) {
                            if (!isVisible(member)) {
                                continue;
                            }
                            for (JavaClass shown : shownBy(member)) {
                                boolean allowed = !isForeign(shown, isCodec);
                                events.add(new SimpleConditionEvent(
                                        member, allowed, member.getDescription() + " shows " + shown.getName()));
                            }
                        }
                        List<JavaClass> parents = new ArrayList<>(type.getRawInterfaces());
                        type.getRawSuperclass().ifPresent(parents::add);
                        for (JavaClass parent : parents) {
                            // A generated parent is no public type: its methods are seen, its name is not.
                            boolean allowed = isGenerated(parent) || !isForeign(parent, isCodec);
                            events.add(new SimpleConditionEvent(
                                    type, allowed, type.getDescription() + " extends " + parent.getName()));
                        }
                    }
                })
                .allowEmptyShould(true);
    }

    /** Nobody outside can change what a public type does. */
    ArchRule publicTypesAreClosed() {
        return classes()
                .that(arePublicApi())
                .and()
                .areTopLevelClasses()
                .should(new ArchCondition<>("be an interface, enum, record, exception, or a class that is not open") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        Class<?> reflected = type.reflect();
                        boolean closed = type.isInterface()
                                || type.isEnum()
                                || type.isRecord()
                                || type.isAssignableTo(Throwable.class)
                                || Modifier.isFinal(reflected.getModifiers())
                                || Modifier.isAbstract(reflected.getModifiers())
                                || reflected.isSealed();
                        events.add(new SimpleConditionEvent(type, closed, type.getDescription() + " is open"));
                    }
                })
                .allowEmptyShould(true);
    }

    /** Null is said, never assumed. */
    ArchRule packagesAreNullMarked() {
        return classes()
                .should(new ArchCondition<>("be in a package that is @NullMarked") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getSimpleName().equals("module-info")
                                || type.getPackage().isAnnotatedWith(NullMarked.class);
                        events.add(new SimpleConditionEvent(
                                type, marked, type.getPackageName() + " is not @NullMarked in its package-info"));
                    }
                })
                .allowEmptyShould(true);
    }

    private String json() {
        return root + ".core.json..";
    }

    private DescribedPredicate<JavaClass> arePublicApi() {
        return describe("are public API", type -> {
            for (JavaClass level = type; ; level = level.getEnclosingClass().orElseThrow()) {
                if (!level.getModifiers().contains(JavaModifier.PUBLIC)
                        && !level.getModifiers().contains(JavaModifier.PROTECTED)) {
                    return false;
                }
                if (level.getEnclosingClass().isEmpty()) {
                    return exportedPackages.contains(type.getPackageName());
                }
            }
        });
    }

    private String module(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName() + ".";
        if (!name.startsWith(root + ".")) {
            return "";
        }
        String rest = name.substring(root.length() + 1);
        String first = rest.substring(0, Math.max(0, rest.indexOf('.')));
        return first.equals("core") || FRAMEWORKS.contains(first) ? first : "unknown module " + first;
    }

    private ArchRule noAccess(String description, Predicate<JavaAccess<?>> isBad) {
        return classes()
                .should(new ArchCondition<JavaClass>("not " + description) {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                            events.add(new SimpleConditionEvent(access, !isBad.test(access), access.getDescription()));
                        }
                    }
                })
                .allowEmptyShould(true);
    }

    private static boolean isIo(JavaClass type, Set<String> allowed) {
        JavaClass base = type.getBaseComponentType();
        String packageName = base.getPackageName();
        if (packageName.equals("java.io")) {
            return !allowed.contains(base.getName());
        }
        return base.getName().equals("java.util.Scanner")
                || IO_PACKAGES.stream().anyMatch(io -> packageName.equals(io) || packageName.startsWith(io + "."));
    }

    private static Set<JavaClass> shownBy(JavaMember member) {
        Set<JavaType> types = new LinkedHashSet<>();
        if (member instanceof JavaCodeUnit code) {
            types.add(code.getReturnType());
            types.addAll(code.getParameterTypes());
            types.addAll(code.getTypeParameters());
            types.addAll(code.getExceptionTypes());
        } else if (member instanceof JavaField field) {
            types.add(field.getType());
        }
        return types.stream()
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .collect(toCollection(LinkedHashSet::new));
    }

    private static boolean isVisible(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC)
                && !modifiers.contains(JavaModifier.BRIDGE);
    }

    private static boolean isForeign(JavaClass type, boolean inCodec) {
        String name = type.getName();
        boolean jackson = (name.startsWith("com.fasterxml.") || name.startsWith("tools.jackson."))
                && !name.startsWith("com.fasterxml.jackson.annotation.");
        return name.startsWith("com.google.") || isGenerated(type) || (jackson && !inCodec);
    }

    private static boolean isGenerated(JavaClass type) {
        JavaClass outermost = outermost(type);
        return type.getName().startsWith("org.immutables.")
                || outermost.isAnnotatedWith("org.immutables.value.Generated")
                || outermost.getSimpleName().matches("Immutable[A-Z].*")
                || type.getSimpleName().matches("Immutable[A-Z].*");
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureRules::outermost).orElse(type);
    }

    private static boolean isConstructor(JavaAccess<?> access, String owner, int parameters) {
        return access.getTargetOwner().getName().equals(owner)
                && access.getName().equals("<init>")
                && parameters(access).size() == parameters;
    }

    private static boolean takes(JavaAccess<?> access, String type) {
        return parameters(access).contains(type);
    }

    private static List<String> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                ? target.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
    }
}
