package org.implsci.examples;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** A case inside the jar; the label says whether its data are published, assumed or synthetic. */
public enum Sample implements Term {
    /** One programme, seen through all frameworks. */
    PROGRAMME(
            "programme",
            "all frameworks: ambient voice technology at eight London sites; beyond the report it is our assumption",
            "programme.json",
            "nasss-1-before.json",
            "nasss-2-after.json",
            "design.json",
            "raci.json",
            "adoption-times.json",
            "plan.json",
            "log-first-waves.json",
            "series.json",
            "notes-same-day.json",
            "nomad.json",
            "benefits.json",
            "readiness.json"),
    /** A NASSS audit. */
    DECIDE("decide", "NASSS: the developers' own audit of a decision aid, 2026; not peer reviewed", "nasss.json"),
    /** A published intervention design. */
    PHYSICAL_ACTIVITY(
            "physical-activity",
            "COM-B: the published design of Mabweazara et al. 2019, PMC6580554, as far as we read it",
            "design.json"),
    /** A classic adoption series. */
    ROOM_AIR_CONDITIONERS(
            "room-air-conditioners",
            "Rogers: yearly sales of room air conditioners, United States, 1949 to 1961, in thousands",
            "series.json"),
    /** A classic set of adoption times. */
    TETRACYCLINE(
            "tetracycline",
            "Rogers: months until 125 doctors prescribed a new drug (16 did not); the medical innovation study",
            "adoption-times.json"),
    /** A synthetic adoption series. */
    PRACTICES_SYNTHETIC(
            "practices-synthetic",
            "Rogers: practices going live each month; SYNTHETIC, made up to look like a health service",
            "series.json"),
    /** A rollout that goes on. */
    AMBIENT_VOICE(
            "ambient-voice",
            "Rollout: a pilot at eight London sites that goes on; plan and events are our assumption",
            "plan.json",
            "raci.json",
            "log-advances.json"),
    /** The same rollout, rolled back. */
    AMBIENT_VOICE_ROLLED_BACK(
            "ambient-voice-back",
            "Rollout: the same plan, rolled back because of harm in the second week",
            "plan.json",
            "raci.json",
            "log-rolls-back.json"),
    /** Two national series for control charts. */
    AE_ATTENDANCES(
            "ae-attendances",
            "Monitoring: accident and emergency attendances and breaches, England, monthly, 2016 to 2019; CC0",
            "attendances.json",
            "breaches.json"),
    /** A survey. */
    COMB_SURVEY(
            "comb-survey",
            "Survey: the six-item COM-B measure, 24 people; SYNTHETIC, made up to show the tables",
            "instrument.json",
            "panel.csv");

    /** The closed list of samples. */
    static final Vocabulary<Sample> VOCABULARY = Vocabulary.of("sample", Sample.class);

    private final String code;
    private final String label;
    private final ImmutableList<String> names;

    Sample(String code, String label, String... names) {
        this.code = code;
        this.label = label;
        this.names = ImmutableList.copyOf(names);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** Reads the files of the case from the jar. */
    List<CaseFile> files() {
        String folder = this == PROGRAMME || this == AMBIENT_VOICE_ROLLED_BACK ? AMBIENT_VOICE.code : code;
        return CaseFile.shipped(folder, names);
    }

    /** Returns names and labels, a line each, for the help. */
    static String listed() {
        return Stream.of(values())
                .map(sample -> "    " + sample.code + " ".repeat(22 - sample.code.length()) + sample.label)
                .collect(Collectors.joining("\n"));
    }
}
