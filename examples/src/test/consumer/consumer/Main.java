package consumer;

import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.term.CareSetting;
import org.implsci.nasss.Nasss;
import org.implsci.nasss.assessment.NasssAssessment;
import org.implsci.nasss.assessment.RaterSheet;
import org.implsci.nasss.profile.NasssProfile;
import org.implsci.nasss.question.Complexity;
import org.implsci.nasss.question.NasssVersion;

/** What the consumer does with the library. */
public final class Main {

    private Main() {}

    /**
     * Prints one line for each thing that worked.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Module core = ModuleLayer.boot().findModule("org.implsci.core").orElseThrow();
        System.out.println("consumer of " + core);
        NasssAssessment assessment = Nasss.assess(
                NasssVersion.LIST_2019, "a change", RaterSheet.by("me").rate("2C", Complexity.COMPLEX, "disputed"));
        String json = JsonCodec.standard().write(assessment);
        NasssAssessment back = Nasss.read(json).orThrow();
        System.out.println("round trip: " + assessment.equals(back));
        NasssProfile profile = Nasss.profile(back, OrdinalPolicy.WORST);
        System.out.println(profile);
        String guidance = JsonCodec.standard().write(Nasss.guidance(profile, CareSetting.NOT_STATED));
        System.out.println(guidance.lines().skip(1).findFirst().orElseThrow().strip());
        System.out.println(Nasss.read("{\"subject\": 1}").findings());
    }
}
