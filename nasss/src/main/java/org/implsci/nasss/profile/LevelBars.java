package org.implsci.nasss.profile;

import java.util.List;
import java.util.stream.Collectors;
import org.implsci.core.answer.Tally;
import org.implsci.core.picture.Canvas;
import org.implsci.core.picture.Picture;
import org.implsci.core.text.SafeText;
import org.implsci.nasss.question.Complexity;

/** Draws profiles of one subject: for each domain and moment a bar of the answers by level, with the level beside it. */
final class LevelBars {
    private static final int WIDTH = 900;
    private static final int LEFT = 218;
    private static final int BAR = 390;
    private static final int THICK = 20;
    private static final int GAP = 4;
    private static final int BETWEEN = 12;
    private static final int TOP = 56;
    private static final int LINE = 17;
    /** The number of characters of a domain's name that fit before the bars. */
    private static final int ROOM = 20;

    private final List<NasssProfile> moments;

    LevelBars(List<NasssProfile> moments) {
        this.moments = List.copyOf(moments);
    }

    Picture picture() {
        int row = moments.size() * (THICK + GAP) + BETWEEN;
        Canvas svg = new Canvas(WIDTH, TOP + 7 * row + 8, title(), description());
        legend(svg);
        List<DomainProfile> domains = moments.get(0).domains();
        for (int index = 0; index < domains.size(); index++) {
            double y = TOP + index * row;
            List<String> lines = lines(domains.get(index).domain().label());
            for (int line = 0; line < lines.size(); line++) {
                svg.text(LEFT - 12, y + THICK - 5 + line * LINE, lines.get(line), "end strong");
            }
            for (int moment = 0; moment < moments.size(); moment++) {
                bar(
                        svg,
                        moments.get(moment).domains().get(index),
                        y + moment * (THICK + GAP),
                        moments.size() == 1 ? "" : name(moments.get(moment)) + ": ");
            }
        }
        return svg.picture();
    }

    /** A name in one line, or two if it does not fit. */
    private static List<String> lines(String name) {
        int cut = name.length() <= ROOM ? -1 : name.lastIndexOf(' ', ROOM);
        return cut < 0 ? List.of(name) : List.of(name.substring(0, cut), name.substring(cut + 1));
    }

    private static void legend(Canvas svg) {
        double x = 2;
        for (Segment segment : Segment.values()) {
            svg.rect(x, 14, 16, 16, segment.look).text(x + 22, 27, segment.label, "small");
            x += 40 + 6.4 * segment.label.length();
        }
    }

    private static void bar(Canvas svg, DomainProfile domain, double y, String prefix) {
        Tally<Complexity> answers = domain.basis();
        double x = LEFT;
        for (Segment segment : Segment.values()) {
            int count = segment.count(answers);
            if (count == 0) {
                continue;
            }
            double across = (double) BAR * count / Math.max(1, answers.total());
            svg.rect(x, y, across, THICK, segment.look)
                    .text(x + across / 2, y + THICK - 5, Integer.toString(count), "small middle " + segment.ink);
            x += across;
        }
        svg.text(LEFT + BAR + 10, y + THICK - 5, prefix + domain.summary(), "small");
    }

    private static String name(NasssProfile profile) {
        return profile.assessment().date().map(Object::toString).orElse("undated");
    }

    private String title() {
        return "NASSS profile of "
                + SafeText.line(moments.get(0).assessment().subject(), 60)
                + ": number of answers at each level, by domain";
    }

    private String description() {
        NasssProfile last = moments.get(moments.size() - 1);
        return last.domains().stream()
                .map(domain -> domain.domain().label() + ": " + domain.summary() + " (" + domain.basis() + ")")
                .collect(Collectors.joining("; ", moments.size() == 1 ? "" : "At the last moment. ", "."));
    }

    private enum Segment {
        SIMPLE("simple", "fill soft edge", ""),
        COMPLICATED("complicated", "fill mid edge", ""),
        COMPLEX("complex", "fill a edge", "on-a"),
        UNKNOWN("not known or not answered", "fill none edge dashed", ""),
        NOT_APPLICABLE("not applicable", "fill none grid", "quiet");

        private final String label;
        private final String look;
        private final String ink;

        Segment(String label, String look, String ink) {
            this.label = label;
            this.look = look;
            this.ink = ink;
        }

        int count(Tally<Complexity> answers) {
            return switch (this) {
                case SIMPLE -> answers.count(Complexity.SIMPLE);
                case COMPLICATED -> answers.count(Complexity.COMPLICATED);
                case COMPLEX -> answers.count(Complexity.COMPLEX);
                case UNKNOWN -> answers.unknown();
                case NOT_APPLICABLE -> answers.notApplicable();
            };
        }
    }
}
