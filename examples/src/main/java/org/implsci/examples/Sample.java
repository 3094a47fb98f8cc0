package org.implsci.examples;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.implsci.core.term.Term;
import org.implsci.core.term.Vocabulary;

/** The cases that are shipped inside the jar, each labelled as what it is. */
public enum Sample implements Term {
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
            "series.json");

    /** The closed list of samples. */
    static final Vocabulary<Sample> VOCABULARY = Vocabulary.of("sample", Sample.class);

    private final String code;
    private final String label;
    private final String file;

    Sample(String code, String label, String file) {
        this.code = code;
        this.label = label;
        this.file = file;
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
        return CaseFile.shipped(code, file);
    }

    /** The names and labels for the help. */
    static String listed() {
        return Stream.of(values())
                .map(sample -> "    " + sample.code + " ".repeat(22 - sample.code.length()) + sample.label)
                .collect(Collectors.joining("\n"));
    }
}
