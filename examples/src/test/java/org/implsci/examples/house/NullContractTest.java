package org.implsci.examples.house;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.implsci.core.answer.NoLevel;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.term.Term;
import org.implsci.examples.schema.DocumentTypes;
import org.implsci.examples.schema.SampleDocuments;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Null is refused by name in every public record and factory of the libraries, and in every list.
 *
 * <p>Arguments are made up by type. A call whose other arguments are refused before null is looked at proves nothing and is
 * counted; the test keeps that number small.
 */
class NullContractTest {
    private final Set<String> accepted = new TreeSet<>();
    private final Set<String> nameless = new TreeSet<>();
    private final Set<String> unproven = new TreeSet<>();
    private int proven;

    /** Why arguments could not be made up; for a reader with a debugger. */
    private final List<Exception> notMade = new ArrayList<>();

    private static List<Class<?>> exportedTypes() {
        Set<String> packages = LibraryModules.onClassPath().exportedPackages();
        List<Class<?>> types = new ArrayList<>();
        for (JavaClass found : new ClassFileImporter().importPackages(packages.toArray(String[]::new))) {
            boolean open = packages.contains(found.getPackageName());
            Class<?> type = open ? found.reflect() : Object.class;
            if (open
                    && isPublic(type)
                    && !type.isAnonymousClass()
                    && !found.getSource().map(Object::toString).orElse("").contains("test-classes")) {
                types.add(type);
            }
        }
        types.sort((a, b) -> a.getName().compareTo(b.getName()));
        return types;
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    /** Takes one value of every type from the sample documents, and from the values within them. */
    @BeforeEach
    void harvest() throws IOException {
        Map<String, Class<?>> roots = DocumentTypes.bySchema();
        for (SampleDocuments.Document document : SampleDocuments.all()) {
            Class<?> type = roots.get(document.schema());
            if (type != null) {
                JsonCodec.standard()
                        .read(document.json().toString(), type)
                        .value()
                        .ifPresent(value -> keep(value, 0));
            }
        }
    }

    private void keep(Object value, int depth) {
        if (value instanceof Iterable<?> many) {
            many.forEach(each -> keep(each, depth));
            return;
        } else if (value instanceof Optional<?> one) {
            one.ifPresent(each -> keep(each, depth));
            return;
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> keep(each, depth));
            return;
        }
        Class<?> type = value.getClass();
        if (!type.getName().startsWith("org.implsci") || depth > 6 || samples.containsKey(type)) {
            return;
        }
        for (Class<?> each = type;
                each != null && each != Object.class && each != Enum.class;
                each = each.getSuperclass()) {
            samples.putIfAbsent(each, Optional.of(value));
            for (Class<?> face : each.getInterfaces()) {
                if (face.getName().startsWith("org.implsci") && face != Term.class) {
                    samples.putIfAbsent(face, Optional.of(value));
                }
            }
        }
        for (Method method : type.getMethods()) {
            if (method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getDeclaringClass() != Object.class) {
                try {
                    method.setAccessible(true);
                    Object part = method.invoke(value);
                    if (part != null) {
                        keep(part, depth + 1);
                    }
                } catch (ReflectiveOperationException e) {
                    notMade.add(e);
                }
            }
        }
    }

    @Test
    void everyRecordRefusesNullByTheNameOfTheComponent() throws ReflectiveOperationException {
        for (Class<?> type : exportedTypes()) {
            if (type.isRecord()) {
                RecordComponent[] components = type.getRecordComponents();
                Class<?>[] parameters =
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
                Constructor<?> constructor = type.getDeclaredConstructor(parameters);
                List<Slot> slots = new ArrayList<>();
                for (RecordComponent component : components) {
                    slots.add(new Slot(component.getName(), component.getAnnotatedType(), component.getGenericType()));
                }
                tryAll(constructor, type.getName(), slots);
            }
        }
        report();
    }

    @Test
    void everyStaticFactoryRefusesNull() {
        for (Class<?> type : exportedTypes()) {
            for (Method method : type.getDeclaredMethods()) {
                int modifiers = method.getModifiers();
                if (Modifier.isPublic(modifiers)
                        && Modifier.isStatic(modifiers)
                        && !method.isSynthetic()
                        && !method.getName().equals("valueOf")) {
                    List<Slot> slots = new ArrayList<>();
                    for (Parameter parameter : method.getParameters()) {
                        slots.add(new Slot(
                                parameter.getName(), parameter.getAnnotatedType(), parameter.getParameterizedType()));
                    }
                    tryAll(method, type.getName() + "." + method.getName(), slots);
                }
            }
        }
        report();
    }

    private void report() {
        assertAll(
                () -> assertTrue(proven > 200, "calls that were refused as they should: " + proven),
                () -> assertTrue(
                        unproven.size() * 4 < proven,
                        () -> proven + " calls prove something, " + unproven.size() + " nothing: " + unproven),
                () -> assertEquals(Set.of(), accepted, "null was accepted"),
                () -> assertEquals(Set.of(), nameless, "null was refused without the name of the argument"));
    }

    private record Slot(String name, AnnotatedType annotated, Type type) {
        boolean isNullable() {
            return annotated.isAnnotationPresent(Nullable.class);
        }
    }

    private void tryAll(Executable executable, String name, List<Slot> slots) {
        for (int index = 0; index < slots.size(); index++) {
            Slot slot = slots.get(index);
            if ((slot.type instanceof Class<?> plain && plain.isPrimitive()) || slot.isNullable()) {
                continue;
            }
            call(executable, name, slots, index, null, true);
            if (raw(slot.type) == List.class && !elementNullable(slot.annotated)) {
                call(executable, name + "[]", slots, index, Collections.singletonList(null), false);
            }
        }
    }

    private static boolean elementNullable(AnnotatedType list) {
        return list instanceof java.lang.reflect.AnnotatedParameterizedType generic
                && generic.getAnnotatedActualTypeArguments()[0].isAnnotationPresent(Nullable.class);
    }

    private void call(
            Executable executable, String name, List<Slot> slots, int at, @Nullable Object value, boolean byName) {
        @Nullable Object[] arguments = new Object[slots.size()];
        for (int index = 0; index < arguments.length; index++) {
            arguments[index] =
                    index == at ? value : sample(slots.get(index).type, 0).orElse(null);
            if (index != at && arguments[index] == null && !slots.get(index).isNullable()) {
                unproven.add(name + " " + slots.get(at).name);
                return;
            }
        }
        String place = name + " " + slots.get(at).name;
        try {
            executable.setAccessible(true);
            if (executable instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                ((Method) executable).invoke(null, arguments);
            }
            accepted.add(place);
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            if (cause instanceof NullPointerException) {
                boolean named = !byName
                        || slots.get(at).name.equals(cause.getMessage())
                        || (!(executable instanceof Constructor)
                                && String.valueOf(cause.getMessage()).matches("[a-z][A-Za-z]*"));
                if (named) {
                    proven++;
                } else {
                    nameless.add(place + ": " + cause.getMessage());
                }
            } else if (cause instanceof InvalidInputException && !byName) {
                proven++;
            } else {
                unproven.add(place);
            }
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            unproven.add(place);
        }
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType generic) {
            return (Class<?>) generic.getRawType();
        }
        if (type instanceof WildcardType wildcard) {
            return raw(wildcard.getUpperBounds()[0]);
        }
        if (type instanceof java.lang.reflect.TypeVariable<?> variable) {
            return raw(variable.getBounds()[0]);
        }
        return Object.class;
    }

    private final Map<Class<?>, Optional<Object>> samples = new java.util.HashMap<>();

    /** Makes up a value of a type, or gives up. */
    private Optional<Object> sample(Type type, int depth) {
        Class<?> raw = raw(type);
        if (depth > 6) {
            return Optional.empty();
        }
        Type element = type instanceof ParameterizedType generic
                ? generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1]
                : Object.class;
        if (raw == List.class || raw == Collection.class || raw == Iterable.class) {
            return sample(element, depth + 1)
                    .map(List::of)
                    .or(() -> Optional.of(List.of()))
                    .map(Object.class::cast);
        } else if (raw == Set.class) {
            return Optional.of(
                    new HashSet<>(sample(element, depth + 1).map(List::of).orElse(List.of())));
        } else if (raw == Map.class) {
            return Optional.of(Map.of());
        } else if (raw == Optional.class) {
            return Optional.of(Optional.empty());
        }
        Optional<Object> known = samples.get(raw);
        if (known == null) {
            samples.put(raw, Optional.empty());
            known = made(raw, depth);
            samples.put(raw, known);
        }
        return known;
    }

    private Optional<Object> made(Class<?> raw, int depth) {
        if (raw == Term.class) {
            return Optional.of(NoLevel.UNKNOWN);
        } else if (raw == String.class || raw == CharSequence.class || raw == Object.class || raw == Comparable.class) {
            return Optional.of("a");
        } else if (raw == int.class || raw == Integer.class || raw == short.class || raw == Short.class) {
            return Optional.of(1);
        } else if (raw == long.class || raw == Long.class) {
            return Optional.of(1L);
        } else if (raw == double.class || raw == Double.class || raw == Number.class) {
            return Optional.of(0.5);
        } else if (raw == boolean.class || raw == Boolean.class) {
            return Optional.of(true);
        } else if (raw == LocalDate.class) {
            return Optional.of(LocalDate.of(2026, 3, 11));
        } else if (raw == LocalDateTime.class) {
            return Optional.of(LocalDateTime.of(2026, 3, 11, 9, 0));
        } else if (raw == Instant.class) {
            return Optional.of(Instant.EPOCH);
        } else if (raw == Duration.class) {
            return Optional.of(Duration.ofDays(1));
        } else if (raw == OptionalDouble.class) {
            return Optional.of(OptionalDouble.empty());
        } else if (raw == OptionalInt.class) {
            return Optional.of(OptionalInt.empty());
        } else if (raw == OptionalLong.class) {
            return Optional.of(OptionalLong.empty());
        } else if (raw == double[].class) {
            return Optional.of(new double[] {1, 2, 3, 4});
        } else if (raw == int[].class) {
            return Optional.of(new int[] {1, 2, 3, 4});
        } else if (raw.isArray()) {
            return Optional.of(java.lang.reflect.Array.newInstance(raw.getComponentType(), 0));
        } else if (raw.isEnum()) {
            return Optional.of(raw.getEnumConstants()[0]);
        }
        if (raw.getName().startsWith("java.util.function.")) {
            return Optional.of(java.lang.reflect.Proxy.newProxyInstance(
                    raw.getClassLoader(), new Class<?>[] {raw}, (proxy, method, arguments) -> null));
        }
        for (java.lang.reflect.Field field : raw.getDeclaredFields()) {
            int modifiers = field.getModifiers();
            if (Modifier.isStatic(modifiers) && Modifier.isPublic(modifiers) && raw.isAssignableFrom(field.getType())) {
                try {
                    return Optional.ofNullable(field.get(null));
                } catch (IllegalAccessException e) {
                    notMade.add(e);
                }
            }
        }
        List<Executable> makers = new ArrayList<>();
        for (Method method : raw.getDeclaredMethods()) {
            int modifiers = method.getModifiers();
            if (Modifier.isStatic(modifiers)
                    && Modifier.isPublic(modifiers)
                    && raw.isAssignableFrom(method.getReturnType())) {
                makers.add(method);
            }
        }
        makers.sort(
                java.util.Comparator.comparingInt(Executable::getParameterCount).thenComparing(Executable::toString));
        if (raw.isRecord()) {
            makers.add(raw.getDeclaredConstructors()[0]);
        }
        for (Executable maker : makers) {
            @Nullable
            Object[] arguments = Arrays.stream(maker.getGenericParameterTypes())
                    .map(each -> sample(each, depth + 1).orElse(null))
                    .toArray();
            try {
                maker.setAccessible(true);
                return Optional.ofNullable(
                        maker instanceof Method method
                                ? method.invoke(null, arguments)
                                : ((Constructor<?>) maker).newInstance(arguments));
            } catch (ReflectiveOperationException | RuntimeException e) {
                notMade.add(e);
            }
        }
        if (raw.isSealed()) {
            for (Class<?> permitted : raw.getPermittedSubclasses()) {
                Optional<Object> one = sample(permitted, depth + 1);
                if (one.isPresent()) {
                    return one;
                }
            }
        }
        return Optional.empty();
    }
}
