package org.implsci.comb.technique;

import static org.implsci.comb.technique.MechanismOfAction.ATTITUDE_TOWARDS_BEHAVIOUR;
import static org.implsci.comb.technique.MechanismOfAction.BEHAVIOURAL_CUEING;
import static org.implsci.comb.technique.MechanismOfAction.BEHAVIOURAL_REGULATION;
import static org.implsci.comb.technique.MechanismOfAction.BELIEFS_ABOUT_CAPABILITIES;
import static org.implsci.comb.technique.MechanismOfAction.BELIEFS_ABOUT_CONSEQUENCES;
import static org.implsci.comb.technique.MechanismOfAction.ENVIRONMENTAL_CONTEXT;
import static org.implsci.comb.technique.MechanismOfAction.FEEDBACK_PROCESSES;
import static org.implsci.comb.technique.MechanismOfAction.GENERAL_ATTITUDES;
import static org.implsci.comb.technique.MechanismOfAction.INTENTIONS;
import static org.implsci.comb.technique.MechanismOfAction.KNOWLEDGE;
import static org.implsci.comb.technique.MechanismOfAction.MEMORY_ATTENTION_DECISION;
import static org.implsci.comb.technique.MechanismOfAction.MOTIVATION;
import static org.implsci.comb.technique.MechanismOfAction.PERCEIVED_SUSCEPTIBILITY;
import static org.implsci.comb.technique.MechanismOfAction.SKILLS;
import static org.implsci.comb.technique.MechanismOfAction.SOCIAL_INFLUENCES;
import static org.implsci.comb.technique.MechanismOfAction.SOCIAL_LEARNING;
import static org.implsci.comb.technique.MechanismOfAction.SOCIAL_PROFESSIONAL_ROLE;
import static org.implsci.comb.technique.MechanismOfAction.SUBJECTIVE_NORMS;

import java.util.List;
import org.implsci.comb.model.CombSources;
import org.implsci.core.source.Citation;

/** The links of the literature synthesis that were read: technique, mechanism, frequency, p. */
final class CareyLinks {
    private static final Citation SYNTHESIS = Citation.published(CombSources.MECHANISMS_2018);

    private static final List<MechanismLink> LINKS = List.of(
            link("4.1", KNOWLEDGE, 17, ".013"),
            link("4.1", SKILLS, 20, ".024"),
            link("1.1", BEHAVIOURAL_REGULATION, 15, ".003"),
            link("1.2", BELIEFS_ABOUT_CAPABILITIES, 65, ".008"),
            link("1.2", ENVIRONMENTAL_CONTEXT, 9, ".026"),
            link("1.2", SKILLS, 18, ".038"),
            link("3.1", SOCIAL_INFLUENCES, 34, "<.001"),
            link("3.1", SOCIAL_PROFESSIONAL_ROLE, 5, ".037"),
            link("3.2", ENVIRONMENTAL_CONTEXT, 3, ".026"),
            link("6.1", BELIEFS_ABOUT_CAPABILITIES, 60, ".003"),
            link("6.1", SKILLS, 17, ".020"),
            link("6.1", SOCIAL_LEARNING, 3, ".044"),
            link("1.4", BEHAVIOURAL_REGULATION, 14, ".001"),
            link("2.2", SUBJECTIVE_NORMS, 19, "<.001"),
            link("2.2", KNOWLEDGE, 13, ".013"),
            link("5.1", KNOWLEDGE, 18, "<.001"),
            link("5.1", BELIEFS_ABOUT_CONSEQUENCES, 26, "<.001"),
            link("5.1", ATTITUDE_TOWARDS_BEHAVIOUR, 19, "<.001"),
            link("5.1", PERCEIVED_SUSCEPTIBILITY, 10, "<.001"),
            link("5.1", INTENTIONS, 28, ".004"),
            link("8.1", SKILLS, 24, "<.001"),
            link("8.1", BELIEFS_ABOUT_CAPABILITIES, 47, ".013"),
            link("6.2", SUBJECTIVE_NORMS, 31, "<.001"),
            link("6.2", SOCIAL_INFLUENCES, 9, ".043"),
            link("5.3", BELIEFS_ABOUT_CONSEQUENCES, 20, "<.001"),
            link("5.3", ATTITUDE_TOWARDS_BEHAVIOUR, 16, "<.001"),
            link("5.3", KNOWLEDGE, 13, ".002"),
            link("2.3", BEHAVIOURAL_REGULATION, 18, "<.001"),
            link("9.1", GENERAL_ATTITUDES, 2, ".007"),
            link("9.1", SOCIAL_PROFESSIONAL_ROLE, 4, ".023"),
            link("12.5", ENVIRONMENTAL_CONTEXT, 8, "<.001"),
            link("7.1", MEMORY_ATTENTION_DECISION, 8, "<.001"),
            link("7.1", BEHAVIOURAL_CUEING, 6, ".002"),
            link("7.1", ENVIRONMENTAL_CONTEXT, 5, ".036"),
            link("8.7", BELIEFS_ABOUT_CAPABILITIES, 28, "<.001"),
            link("15.1", BELIEFS_ABOUT_CAPABILITIES, 27, "<.001"),
            link("15.3", BELIEFS_ABOUT_CAPABILITIES, 23, "<.001"),
            link("11.2", BELIEFS_ABOUT_CAPABILITIES, 12, ".039"),
            link("9.2", BELIEFS_ABOUT_CONSEQUENCES, 12, "<.001"),
            link("9.2", ATTITUDE_TOWARDS_BEHAVIOUR, 9, "<.001"),
            link("9.2", FEEDBACK_PROCESSES, 3, ".005"),
            link("9.2", MOTIVATION, 5, ".023"),
            link("5.6", ATTITUDE_TOWARDS_BEHAVIOUR, 5, ".006"),
            link("5.6", BELIEFS_ABOUT_CONSEQUENCES, 6, ".005"),
            link("9.3", BELIEFS_ABOUT_CONSEQUENCES, 3, ".017"),
            link("13.2", ATTITUDE_TOWARDS_BEHAVIOUR, 7, ".014"),
            link("5.2", ATTITUDE_TOWARDS_BEHAVIOUR, 4, ".025"),
            link("10.1", ATTITUDE_TOWARDS_BEHAVIOUR, 1, ".048"),
            link("13.3", ATTITUDE_TOWARDS_BEHAVIOUR, 1, ".048"),
            link("8.3", BEHAVIOURAL_CUEING, 3, ".001"),
            link("8.3", BEHAVIOURAL_REGULATION, 3, ".024"),
            link("8.4", BEHAVIOURAL_CUEING, 2, ".023"),
            link("8.4", BEHAVIOURAL_REGULATION, 4, ".006"),
            link("12.1", BEHAVIOURAL_CUEING, 3, ".020"),
            link("12.1", ENVIRONMENTAL_CONTEXT, 9, "<.001"),
            link("12.2", ENVIRONMENTAL_CONTEXT, 3, ".004"),
            link("8.2", BEHAVIOURAL_REGULATION, 5, ".016"),
            link("1.6", BEHAVIOURAL_REGULATION, 3, ".019"),
            link("2.4", BEHAVIOURAL_REGULATION, 5, ".024"));

    private CareyLinks() {}

    static MechanismLinks links() {
        return new MechanismLinks(
                "Literature synthesis of 2018", "described more often than by chance, p < .05", 87, LINKS, SYNTHESIS);
    }

    private static MechanismLink link(String number, MechanismOfAction mechanism, int frequency, String p) {
        return new MechanismLink(
                BehaviourChangeTechnique.parse(number), mechanism, LinkState.LINK, frequency, p, SYNTHESIS);
    }
}
