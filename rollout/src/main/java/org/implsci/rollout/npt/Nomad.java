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
 * The survey NoMAD as data: 23 items, their scales, three kinds of "not relevant", and the codings of published data.
 *
 * <p>The twenty items of the constructs are answered on five steps of agreement, from 1 (strongly disagree) to 5 (strongly
 * agree), or with one of three reasons for not being relevant. The three general items are answered from 0 to 10, where 0 is
 * an answer; a secondary guide says 1 to 10, and we follow the survey. Immutable.
 */
public final class Nomad {
    /** The answer "not relevant to my role". */
    public static final MissingCode NOT_MY_ROLE = reason("not-relevant-role", "not relevant to my role");

    /** The answer "not relevant at this stage". */
    public static final MissingCode NOT_AT_THIS_STAGE = reason("not-relevant-stage", "not relevant at this stage");

    /** The answer "not relevant to this intervention". */
    public static final MissingCode NOT_THIS_INTERVENTION =
            reason("not-relevant-intervention", "not relevant to this intervention");

    /** The three answers of "not relevant". */
    public static final List<MissingCode> NOT_RELEVANT =
            ImmutableList.of(NOT_MY_ROLE, NOT_AT_THIS_STAGE, NOT_THIS_INTERVENTION);

    /** The scale of the construct items: five steps from strongly disagree to strongly agree, or not relevant. */
    public static final Scale AGREEMENT = Scale.of(1, 5)
            .withAnchor(1, "strongly disagree")
            .withAnchor(5, "strongly agree")
            .withMissingCodes(NOT_MY_ROLE, NOT_AT_THIS_STAGE, NOT_THIS_INTERVENTION, MissingCode.NOT_ASKED);

    /** The scale of the general items: 0 to 10. */
    public static final Scale GENERAL = Scale.of(0, 10)
            .withAnchor(0, "not at all")
            .withAnchor(5, "somewhat")
            .withAnchor(10, "completely")
            .withMissingCodes(MissingCode.NOT_ASKED);

    /** The source of the structure. */
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

    /** {@return a coding in which 5 is strongly agree; it covers 1 to 5 only} */
    public static Coding agreeIsFive() {
        return numbers(false);
    }

    /**
     * {@return a coding in which 1 is strongly agree, and 6, 7 and 8 are the three answers of "not relevant"; it does not cover
     * blanks}
     */
    public static Coding agreeIsOne() {
        return numbers(true).with("6", NOT_MY_ROLE).with("7", NOT_AT_THIS_STAGE).with("8", NOT_THIS_INTERVENTION);
    }

    private static Coding numbers(boolean reversed) {
        Coding coding = Coding.none();
        for (int value = AGREEMENT.lowest(); value <= AGREEMENT.highest(); value++) {
            coding = coding.with(
                    Integer.toString(value), reversed ? AGREEMENT.lowest() + AGREEMENT.highest() - value : value);
        }
        return coding;
    }
}
