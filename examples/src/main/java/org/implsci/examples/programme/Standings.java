package org.implsci.examples.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.implsci.examples.Case;
import org.implsci.examples.CaseFile;

/**
 * What stands behind the figures, said beside them and not only at the end: by the declarations of the programme.
 *
 * @param read the case
 * @param programme what declares it; without one nothing is known of any document
 */
record Standings(Case read, Optional<Programme> programme) {
    /** What the figures of all chapters are, in a sentence or two; empty without a programme. */
    String sentence() {
        return programme
                .map(told -> told.documents().size() + " documents stand behind the figures: "
                        + Stream.of(Standing.values())
                                .map(standing -> standing.label() + " " + count(told, standing))
                                .collect(Collectors.joining(", "))
                        + "; each answer says which. " + facts(told))
                .orElse("");
    }

    private static String facts(Programme told) {
        boolean alone = count(told, Standing.REPORTED) == 0;
        int facts = told.facts().size();
        if (facts == 0) {
            return alone ? "Nothing is what a source says." : "No facts of a source are listed beside them.";
        }
        return (alone ? "Only the " : "Besides, the ") + HtmlBlocks.count(facts, "fact", "facts") + " under \""
                + ProgrammeReport.FACTS + "\" " + (facts == 1 ? "is" : "are") + " what a source says.";
    }

    private static long count(Programme programme, Standing standing) {
        return programme.documents().stream()
                .filter(entry -> entry.standing() == standing)
                .count();
    }

    /** What stands behind a chapter: its documents by standing, such as {@code synthetic (series.json)}. */
    String of(Chapter chapter) {
        if (programme.isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            String names = chapter.documents().stream()
                    .flatMap(document -> read.file(document).stream())
                    .map(CaseFile::shortName)
                    .filter(name -> programme
                            .flatMap(told -> told.entry(name))
                            .filter(entry -> entry.standing() == standing)
                            .isPresent())
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                parts.add(standing.label() + " (" + names + ")");
            }
        }
        return parts.isEmpty() ? "not declared" : String.join(", ", parts);
    }
}
