package host;

import static org.implsci.nasss.question.Complexity.COMPLEX;
import static org.implsci.nasss.question.Complexity.SIMPLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.json.ReadResult;
import org.implsci.nasss.Nasss;
import org.implsci.nasss.assessment.NasssAssessment;
import org.implsci.nasss.assessment.RaterSheet;
import org.implsci.nasss.profile.NasssProfile;
import org.implsci.nasss.question.Domain;
import org.implsci.nasss.question.NasssVersion;
import org.implsci.nasss.question.Question;

/** Asks a question of our own beside the published ones, and reads a file. */
public final class Newcomer {
    private Newcomer() {}

    /**
     * Prints a profile, then what the file comes to or every fault in it.
     *
     * @param arguments the file
     */
    public static void main(String[] arguments) throws IOException {
        NasssAssessment assessment = NasssAssessment.builder()
                .version(NasssVersion.LIST_2019)
                .subject("Remote monitoring")
                .addCustomQuestions(Question.custom("trust:2f", Domain.TECHNOLOGY, "Link to our booking system"))
                .addSheets(RaterSheet.by("me").rate("2A", SIMPLE).rate("trust:2f", COMPLEX, "no interface"))
                .build();
        NasssProfile profile = Nasss.profile(assessment, OrdinalPolicy.WORST);
        System.out.println(profile.toTable().toText());
        System.out.println(profile.explain(Domain.TECHNOLOGY));

        ReadResult<NasssAssessment> file = Nasss.read(Files.readString(Path.of(arguments[0])));
        file.value().ifPresent(read -> System.out.println(Nasss.profile(read, OrdinalPolicy.WORST)));
        System.out.println(file.findings().explain());
    }
}
