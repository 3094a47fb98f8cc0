package org.implsci.rollout.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.implsci.rollout.measurement.Measurement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GateVectorsTest {
    static Stream<String> vectors() throws IOException {
        try (InputStream stream = GateVectorsTest.class.getResourceAsStream("/rollout/gate-vectors.csv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    private static Criterion criterion(boolean critical) {
        return Criterion.builder()
                .id("c")
                .measure("m")
                .threshold(Threshold.lower(2, 5))
                .failureLimits(new FailureLimits(1, 2, 1))
                .requiredSuccesses(3)
                .requiredConsecutive(2)
                .mostMeasurements(6)
                .critical(critical)
                .build();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void values_lead_to_readings_status_and_decision(String vector) {
        String[] columns = vector.split(";", -1);
        List<Measurement> values = Stream.of(columns[0].split(" ", -1))
                .filter(text -> !text.isEmpty())
                .map(text -> text.equals("-") ? Measurement.absent() : Measurement.of(Double.parseDouble(text)))
                .toList();
        Criterion mild = criterion(false);
        String readings = values.stream()
                .map(value -> mild.threshold().read(value).name().substring(0, 1))
                .collect(Collectors.joining());
        assertEquals(columns[1], readings);
        assertEquals(
                columns[2],
                mild.status(CriterionTally.of(mild.threshold(), values)).code());
        assertEquals(columns[3], outcome(mild, values).code());
        assertEquals(columns[4], outcome(criterion(true), values).code());
    }

    private static GateOutcome outcome(Criterion criterion, List<Measurement> values) {
        Gate gate = new Gate("g", "t", List.of(criterion), List.of());
        return gate.decide(Map.of("m", values), Set.of()).outcome();
    }
}
