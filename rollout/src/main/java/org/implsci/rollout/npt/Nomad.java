package org.implsci.rollout.npt;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.implsci.core.instrument.Instrument;
import org.implsci.core.instrument.Item;
import org.implsci.core.instrument.MissingCode;
import org.implsci.core.instrument.Scale;
import org.implsci.core.panel.Coding;
import org.implsci.core.source.Citation;

/**
 * The survey NoMAD as data: 23 items, their scales, three ways of not being relevant, and the codings of published data.
 *
 * <p>The twenty items of the constructs are answered on five steps of agreement, from 1 (strongly disagree) to 5 (strongly
 * agree), or with one of three reasons for not being relevant. The three general items are answered from 0 to 10, where 0 is
 * an answer; a secondary guide says 1 to 10, and we follow the survey. Immutable.
 */
public final class Nomad {
    /** Not relevant to the respondent's role. */
    public static final MissingCode NOT_MY_ROLE = reason("not-relevant-role", "not relevant to my role");

    /** Not relevant at this stage. */
    public static final MissingCode NOT_AT_THIS_STAGE = reason("not-relevant-stage", "not relevant at this stage");

    /** Not relevant to this intervention. */
    public static final MissingCode NOT_THIS_INTERVENTION =
            reason("not-relevant-intervention", "not relevant to this intervention");

    /** The three reasons. */
    public static final List<MissingCode> NOT_RELEVANT =
            ImmutableList.of(NOT_MY_ROLE, NOT_AT_THIS_STAGE, NOT_THIS_INTERVENTION);

    /** Five steps from strongly disagree to strongly agree, or not relevant; items may be left out of a wave. */
    public static final Scale AGREEMENT = Scale.of(1, 5)
            .withAnchor(1, "strongly disagree")
            .withAnchor(5, "strongly agree")
            .withMissingCodes(NOT_MY_ROLE, NOT_AT_THIS_STAGE, NOT_THIS_INTERVENTION, MissingCode.NOT_ASKED);

    /** The scale of the general items. */
    public static final Scale GENERAL = Scale.of(0, 10)
            .withAnchor(0, "not at all")
            .withAnchor(5, "somewhat")
            .withAnchor(10, "completely")
            .withMissingCodes(MissingCode.NOT_ASKED);

    /** Where the structure comes from. */
    public static final Citation SOURCE = Citation.published(NptSources.FINCH_2018);

    /** The survey. */
    public static final Instrument INSTRUMENT = instrument();

    private Nomad() {}

    private static MissingCode reason(String code, String label) {
        return new MissingCode(code, label, MissingCode.Meaning.NOT_APPLICABLE);
    }

    private static Instrument instrument() {
        Instrument.Builder builder = Instrument.builder()
                .id("nomad")
                .version("2018")
                .citation(SOURCE)
                .licence("wording not included; labels are our own");
        for (NomadItem item : NomadItem.values()) {
            builder.addItems(Item.builder()
                    .code(item.code())
                    .label(item.label())
                    .construct(item.component()
                            .map(component -> component.construct().code())
                            .orElse("general"))
                    .polarity(item.polarity())
                    .scale(item.component().isPresent() ? AGREEMENT : GENERAL)
                    .build());
        }
        return builder.build();
    }

    /** {@return a coding in which 5 is strongly agree; 1 to 5 as they are; nothing else is declared} */
    public static Coding agreeIsFive() {
        return numbers(false);
    }

    /**
     * {@return a coding in which 1 is strongly agree, and 6, 7 and 8 are the three ways of not being relevant; a blank
     * is not declared}
     */
    public static Coding agreeIsOne() {
        return numbers(true).with("6", NOT_MY_ROLE).with("7", NOT_AT_THIS_STAGE).with("8", NOT_THIS_INTERVENTION);
    }

    private static Coding numbers(boolean turned) {
        Coding coding = Coding.none();
        for (int value = AGREEMENT.lowest(); value <= AGREEMENT.highest(); value++) {
            coding = coding.with(
                    Integer.toString(value), turned ? AGREEMENT.lowest() + AGREEMENT.highest() - value : value);
        }
        return coding;
    }
}
