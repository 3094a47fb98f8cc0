package org.implsci.examples;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The cases that are shipped inside the jar, each labelled as what it is. */
public enum Sample implements Term {
    /** One programme through all frameworks. */
    PROGRAMME(
            "programme",
            "all frameworks: ambient voice technology at eight London sites; what the report does not say is our assumption",
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
            "COM-B: the published design of Mabweazara et al. 2019, PMC6580554, as far as it was read",
            "design.json"),
    /** A classic series. */
    ROOM_AIR_CONDITIONERS(
            "room-air-conditioners",
            "Rogers: yearly sales in the United States, 1949 to 1961, in thousands; the classic series",
            "series.json"),
    /** A classic set of times. */
    TETRACYCLINE(
            "tetracycline",
            "Rogers: months until 125 doctors prescribed a new drug; the medical innovation study, 16 did not",
            "adoption-times.json"),
    /** A made-up series. */
    PRACTICES_SYNTHETIC(
            "practices-synthetic",
            "Rogers: practices that go live a month; SYNTHETIC, made up to look like spread in a health service",
            "series.json"),
    /** A pilot that goes on. */
    AMBIENT_VOICE(
            "ambient-voice",
            "Rollout: the pilot at eight London sites; plan and events are our assumption; it goes on",
            "plan.json",
            "raci.json",
            "log-advances.json"),
    /** The same pilot, taken back. */
    AMBIENT_VOICE_ROLLED_BACK(
            "ambient-voice-back",
            "Rollout: the same plan with harm seen in the second week; it has to be taken back",
            "plan.json",
            "raci.json",
            "log-rolls-back.json"),
    /** National figures over time. */
    AE_ATTENDANCES(
            "ae-attendances",
            "Monitoring: accident and emergency attendances and breaches in England, 2016 to 2019, monthly; CC0",
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

    /** The files of the case, read from the jar. */
    List<CaseFile> files() {
        String folder = this == PROGRAMME || this == AMBIENT_VOICE_ROLLED_BACK ? AMBIENT_VOICE.code : code;
        return CaseFile.shipped(folder, names);
    }

    /** The names and labels for the help. */
    static String listed() {
        return Stream.of(values())
                .map(sample -> "    " + sample.code + " ".repeat(22 - sample.code.length()) + sample.label)
                .collect(Collectors.joining("\n"));
    }
}
