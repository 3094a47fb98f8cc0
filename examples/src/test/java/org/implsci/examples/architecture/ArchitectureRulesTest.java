package org.implsci.examples.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule finds each offence in the offenders of package {@code fixture}, and nothing in what is clean. */
class ArchitectureRulesTest {

    private static final String ROOT = "org.implsci.examples.architecture.fixture";

    private static final JavaClasses FIXTURES = new ClassFileImporter().importPackages(ROOT);

    private static final Map<String, ArchRule> RULES =
            new ArchitectureRules(ROOT, Set.of(ROOT + ".core.api", ROOT + ".core.json", ROOT + ".nasss")).all();

    /** Rule, offender, and how often it must be named: by each of these members, or once where there is none. */
    static Stream<Arguments> offences() {
        return Stream.of(
                Arguments.of(
                        "noInputOrOutput",
                        "core.api.Inputs",
                        List.of("file", "path", "stream", "network", "scanner", "reference", "parameter")),
                Arguments.of("noInputOrOutput", "core.json.FileCodec", List.of("file")),
                Arguments.of(
                        "noSystem",
                        "core.api.Systems",
                        List.of(
                                "out",
                                "err",
                                "millis",
                                "nanos",
                                "environment",
                                "property",
                                "separator",
                                "processors",
                                "resource",
                                "trace")),
                Arguments.of("noClock", "core.api.Clocks", List.of("today", "reference", "clock", "date", "calendar")),
                Arguments.of(
                        "noDefaultLocaleOrZone",
                        "core.api.Locales",
                        List.of(
                                "locale",
                                "zone",
                                "oldZone",
                                "format",
                                "formatted",
                                "lower",
                                "reference",
                                "number",
                                "decimal",
                                "message",
                                "pattern",
                                "formatter",
                                "charset",
                                "bytes",
                                "text")),
                Arguments.of("noLogging", "core.api.Logs", List.of("jdk", "slf4j", "platform")),
                Arguments.of(
                        "noUnseededRandomness",
                        "core.api.Dice",
                        List.of("unseeded", "splittable", "reference", "local", "uuid", "shuffle", "generator")),
                Arguments.of(
                        "noSaltedOrder",
                        "core.api.Salted",
                        List.of("mapCopy", "reference", "mapOf", "entries", "setOf", "many", "collected")),
                Arguments.of("noMutableStatics", "core.api.Statics", List.of("counter", "ATOMIC", "CACHE", "LOCAL")),
                Arguments.of("arrowsBetweenModules", "nasss.Sideways", List.of("toComb")),
                Arguments.of("arrowsBetweenModules", "core.api.Upwards", List.of("toComb")),
                Arguments.of(
                        "signaturesShowNoLibrary",
                        "core.api.Signatures",
                        List.of("field", "result", "parameter", "thrown", "bound", "generated")),
                Arguments.of("publicTypesAreClosed", "core.api.OpenClass", List.of()),
                Arguments.of("packagesAreNullMarked", "core.unmarked.Unmarked", List.of()));
    }

    @ParameterizedTest
    @MethodSource("offences")
    void findsEachOffence(String rule, String offender, List<String> members) {
        List<String> found = violations(rule, offender);
        for (String member : members) {
            assertTrue(
                    found.stream().anyMatch(detail -> detail.contains(offender + "." + member)),
                    () -> rule + " overlooks " + member + " in " + offender + ", found only " + found);
        }
        assertTrue(!found.isEmpty(), () -> rule + " overlooks " + offender);
    }

    @Test
    void everyRuleHasAnOffender() {
        Set<String> tried = new TreeSet<>();
        offences().forEach(offence -> tried.add((String) offence.get()[0]));
        assertEquals(RULES.keySet(), tried);
    }

    @ParameterizedTest
    @MethodSource("clean")
    void findsNothingInWhatIsClean(String clean) {
        RULES.keySet().forEach(rule -> assertEquals(List.of(), violations(rule, clean), rule));
    }

    static Stream<String> clean() {
        return Stream.of("core.api.Clean", "core.json.TextCodec", "core.internal.Hidden", "comb.Wheel");
    }

    @Test
    void leavesAloneWhatIsAllowedBesideAnOffence() {
        assertTrue(violations("arrowsBetweenModules", "nasss.Sideways").stream()
                .noneMatch(detail -> detail.contains("toCore")));
        assertTrue(violations("signaturesShowNoLibrary", "core.api.Signatures").stream()
                .noneMatch(detail -> detail.contains("hidden")));
    }

    private static List<String> violations(String rule, String type) {
        JavaClass offender = FIXTURES.get(ROOT + "." + type);
        JavaClasses one = FIXTURES.that(describe("is " + type, candidate -> candidate.equals(offender)));
        return RULES.get(rule).evaluate(one).getFailureReport().getDetails();
    }
}
