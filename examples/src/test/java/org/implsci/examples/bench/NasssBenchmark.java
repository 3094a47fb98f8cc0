package org.implsci.examples.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.implsci.core.answer.Answer;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.term.CareSetting;
import org.implsci.nasss.Nasss;
import org.implsci.nasss.assessment.NasssAssessment;
import org.implsci.nasss.assessment.RaterSheet;
import org.implsci.nasss.assessment.Rating;
import org.implsci.nasss.profile.NasssProfile;
import org.implsci.nasss.question.Complexity;
import org.implsci.nasss.question.NasssVersion;
import org.implsci.nasss.question.Question;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One full assessment of 19 ratings: scored, and read from JSON beside Jackson binding plain records with no checks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class NasssBenchmark {
    private final NasssAssessment assessment = assessment();
    private final NasssAssessment many = many();
    private final String json = JsonCodec.standard().write(assessment);
    private final ObjectReader plain = new ObjectMapper().readerFor(PlainAssessment.class);

    private static NasssAssessment assessment() {
        RaterSheet sheet = RaterSheet.by("nurse lead");
        int index = 0;
        for (Question question : NasssVersion.LIST_2017.questions()) {
            Complexity level = List.of(Complexity.values()).get(index++ % 3);
            sheet = sheet.rate(question.code(), level, "because of what was seen at site " + index);
        }
        return Nasss.assess(NasssVersion.LIST_2017, "Remote monitoring", sheet);
    }

    private static NasssAssessment many() {
        List<RaterSheet> sheets = new ArrayList<>();
        for (int rater = 0; rater < 2_000; rater++) {
            List<Rating> ratings = new ArrayList<>();
            int index = rater;
            for (Question question : NasssVersion.LIST_2019.questions()) {
                int kind = index++ % 4;
                ratings.add(new Rating(
                        question.code(),
                        kind == 3
                                ? Answer.dontKnow("")
                                : Answer.given(List.of(Complexity.values()).get(kind))));
            }
            sheets.add(new RaterSheet("rater " + rater, ratings, List.of()));
        }
        return Nasss.assess(NasssVersion.LIST_2019, "Remote monitoring").withSheets(sheets);
    }

    /** What a host without checks would bind to. */
    public record PlainAssessment(String schema, String version, String subject, List<PlainSheet> sheets) {}

    /** A rater and ratings. */
    public record PlainSheet(String rater, List<PlainRating> ratings) {}

    /** A question and an answer. */
    public record PlainRating(String question, String answer, String rationale) {}

    /** An assessment into a profile. */
    @Benchmark
    public NasssProfile score() {
        return Nasss.profile(assessment, OrdinalPolicy.WORST);
    }

    /** An assessment into a profile, and the counts that its headline shows. */
    @Benchmark
    public int scoreAndCount() {
        NasssProfile profile = Nasss.profile(assessment, OrdinalPolicy.WORST);
        return profile.count(Complexity.COMPLEX) + profile.count(Complexity.COMPLICATED);
    }

    /** The same counts by the plainest loop: digits of codes, no names, no denominators. */
    @Benchmark
    public int plainestCount() {
        int[] worst = new int[8];
        for (var rating : assessment.sheets().get(0).ratings()) {
            int domain = rating.question().charAt(0) - '0';
            Complexity level = rating.answer().value().orElse(Complexity.SIMPLE);
            worst[domain] = Math.max(worst[domain], level.compareTo(Complexity.SIMPLE));
        }
        int demanding = 0;
        for (int level : worst) {
            demanding += level > 0 ? 1 : 0;
        }
        return demanding;
    }

    /** Two thousand raters of 21 questions: profile, findings, guidance and its long form. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public int manyRaters() {
        NasssProfile profile = Nasss.profile(many, OrdinalPolicy.MEDIAN_HIGH);
        int findings = profile.findings().all().size();
        return findings
                + Nasss.guidance(profile, CareSetting.CLINICAL_FACING).explain().length()
                + profile.explain().length();
    }

    /** Text into a checked assessment. */
    @Benchmark
    public NasssAssessment read() {
        return Nasss.read(json).orThrow();
    }

    /** The same text into plain records, nothing checked. */
    @Benchmark
    public PlainAssessment readPlain() throws JsonProcessingException {
        return plain.readValue(json);
    }
}
