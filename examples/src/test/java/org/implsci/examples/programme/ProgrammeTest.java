package org.implsci.examples.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.implsci.core.json.JsonCodec;
import org.implsci.rollout.benefit.Benefit;
import org.implsci.rollout.benefit.BenefitRegister;
import org.implsci.rollout.execution.EventLog;
import org.implsci.rollout.execution.RolloutEvent;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.Stage;
import org.implsci.rollout.spc.MonitoredSeries;
import org.junit.jupiter.api.Test;

/** The shipped programme says of each of its documents what stands behind it. */
class ProgrammeTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "cases", "ambient-voice");

    private static Programme shipped() throws IOException {
        return JsonCodec.standard()
                .read(Files.readString(FOLDER.resolve("programme.json")), Programme.class)
                .orThrow();
    }

    @Test
    void everyDocumentOfTheFolderIsLabelled() throws IOException {
        TreeSet<String> files = new TreeSet<>();
        try (var listed = Files.list(FOLDER)) {
            listed.forEach(file -> files.add(file.getFileName().toString()));
        }
        // These two belong to the samples that show the plan alone.
        files.removeAll(List.of("log-advances.json", "log-rolls-back.json"));
        assertEquals(
                files,
                new TreeSet<>(shipped().documents().stream()
                        .map(Programme.Entry::name)
                        .toList()));
    }

    @Test
    void theJsonFormIsCanonical() throws IOException {
        String text = JsonCodec.standard().write(shipped());
        assertEquals(
                text,
                JsonCodec.standard()
                        .write(JsonCodec.standard().read(text, Programme.class).orThrow()));
        assertTrue(text.contains("\"standing\""), text);
    }

    private static <T> T document(String name, Class<T> type) throws IOException {
        return JsonCodec.standard()
                .read(Files.readString(FOLDER.resolve(name)), type)
                .orThrow();
    }

    /** The chart's point of a week is what the log says in that week: one measure has one history. */
    @Test
    void theLogAndTheChartTellTheSameOfTheNotes() throws IOException {
        Map<LocalDate, Double> chart = document("notes-same-day.json", MonitoredSeries.class).points().stream()
                .filter(point -> point.value() != null)
                .collect(Collectors.toMap(
                        MonitoredSeries.Point::date, point -> point.knownValue().orElseThrow()));
        int compared = 0;
        for (RolloutEvent event :
                document("log-first-waves.json", EventLog.class).events()) {
            if (event instanceof RolloutEvent.Observed seen && seen.measure().equals("notes-same-day")) {
                LocalDate monday = LocalDate.ofInstant(seen.at(), ZoneOffset.UTC)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                assertEquals(chart.get(monday), seen.measurement().value().orElseThrow(), monday.toString());
                compared++;
            }
        }
        assertEquals(9, compared);
    }

    @Test
    void planChartAndBenefitsHaveOneBaselineAndOneTarget() throws IOException {
        MonitoredSeries chart = document("notes-same-day.json", MonitoredSeries.class);
        double before = chart.points().stream()
                .filter(point -> point.date().isBefore(chart.rebases().get(0)))
                .flatMap(point -> point.knownValue().stream())
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
        RolloutPlan plan = document("plan.json", RolloutPlan.class);
        double planned = plan.monitoring().orElseThrow().measures().stream()
                .filter(measure -> measure.id().equals("notes-same-day"))
                .findFirst()
                .flatMap(measure -> measure.baseline())
                .orElseThrow()
                .value();
        Benefit benefit = document("benefits.json", BenefitRegister.class).benefits().stream()
                .filter(each -> each.measure().equals(Optional.of("notes-same-day")))
                .findFirst()
                .orElseThrow();
        assertEquals(before, planned, 0.005);
        assertEquals(planned, benefit.baseline().orElseThrow());
        assertEquals(chart.target().orElseThrow(), benefit.target().orElseThrow());
        assertEquals(
                chart.points().get(chart.points().size() - 1).value(),
                benefit.actual().orElseThrow());
        for (Stage stage : plan.stages()) {
            assertEquals(
                    chart.target().orElseThrow(),
                    stage.exitGate().criteria().get(0).threshold().passAt());
        }
    }

    /** What the first gate read of training is the figure of its sites, by their teams. */
    @Test
    void theFirstGateReadsTheTrainingOfItsOwnSites() throws IOException {
        RolloutPlan plan = document("plan.json", RolloutPlan.class);
        double trained = 0;
        int teams = 0;
        for (Programme.Site site : shipped().sites()) {
            if (plan.stages().get(0).sites().contains(site.id())) {
                trained += site.teams() * site.trainedShare().orElseThrow();
                teams += site.teams();
            }
        }
        RolloutEvent first =
                document("log-first-waves.json", EventLog.class).events().get(0);
        assertEquals(
                trained / teams,
                ((RolloutEvent.Observed) first).measurement().value().orElseThrow(),
                0.005);
    }
}
