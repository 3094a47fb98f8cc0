package org.implsci.examples.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.implsci.examples.Case;
import org.implsci.examples.CaseFile;

/**
 * Says where the figures come from, as the programme declares it.
 *
 * @param documents the case
 * @param programme the programme; without one no origin is known
 */
record DataOrigins(Case documents, Optional<Programme> programme) {
    /** Returns the origins of all figures in a few sentences; empty without a programme. */
    String sentence() {
        return programme
                .map(known -> "The figures come from "
                        + Words.count(known.documents().size(), "document", "documents") + ": "
                        + Stream.of(DataOrigin.values())
                                .map(origin -> count(known, origin) + " " + origin.label())
                                .collect(Collectors.joining(", "))
                        + ". Each answer names its documents. " + facts(known))
                .orElse("");
    }

    private static String facts(Programme programme) {
        boolean noneReported = count(programme, DataOrigin.REPORTED) == 0;
        int facts = programme.facts().size();
        if (facts == 0) {
            return noneReported ? "None of it comes from a source." : "No further facts from a source are listed.";
        }
        return (noneReported ? "Only the " : "In addition, the ") + Words.count(facts, "fact", "facts") + " under \""
                + ProgrammeReport.FACTS + "\" " + (facts == 1 ? "comes" : "come") + " from a source.";
    }

    private static long count(Programme programme, DataOrigin origin) {
        return programme.documents().stream()
                .filter(entry -> entry.standing() == origin)
                .count();
    }

    /** Returns the documents of a chapter by origin, such as {@code synthetic (series.json)}. */
    String of(Chapter chapter) {
        if (programme.isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        for (DataOrigin origin : DataOrigin.values()) {
            String names = chapter.documents().stream()
                    .flatMap(document -> documents.file(document).stream())
                    .map(CaseFile::shortName)
                    .filter(name -> programme
                            .flatMap(known -> known.entry(name))
                            .filter(entry -> entry.standing() == origin)
                            .isPresent())
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                parts.add(origin.label() + " (" + names + ")");
            }
        }
        return parts.isEmpty() ? "not declared" : String.join(", ", parts);
    }
}
