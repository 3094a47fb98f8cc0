package org.implsci.examples.programme;

import static j2html.TagCreator.each;
import static org.implsci.examples.programme.Words.count;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import org.implsci.examples.Case;
import org.implsci.examples.Screen;
import org.implsci.rollout.benefit.BenefitRegister;

/** What the change brings and what it costs. */
final class BenefitsChapter extends Chapter {
    private final BenefitRegister register;

    private BenefitsChapter(BenefitRegister register) {
        super("benefits", "Benefits: what does it bring, and what does it cost?", List.of(register));
        this.register = register;
    }

    static Optional<BenefitsChapter> of(Case documents) {
        return documents.first(BenefitRegister.class).map(BenefitsChapter::new);
    }

    @Override
    String answer() {
        long measured = register.benefits().stream()
                .filter(benefit -> benefit.realisation().value().isPresent())
                .count();
        return measured + " of " + count(register.benefits().size(), "benefit", "benefits")
                + " can be measured so far. The whole cost is "
                + register.totalCost().value().stream()
                        .mapToObj(total -> total + " " + register.currency())
                        .findFirst()
                        .orElse("not known")
                + ".";
    }

    @Override
    String basis() {
        return (6 - register.unknownCosts().size()) + " of 6 kinds of cost known, "
                + count(register.findings().errors().size(), "error", "errors") + " in the register";
    }

    @Override
    List<String> firstToDo() {
        return register.unknownCosts().stream()
                .map(kind -> "Cost not known: " + kind.label())
                .toList();
    }

    @Override
    void print(Screen screen) {
        screen.print(register.toTable());
        screen.print("\n" + register.findings().explain());
    }

    @Override
    DomContent toHtml(String data) {
        return each(
                HtmlBlocks.data("Benefits, and how far each is realised", register.toTable()),
                HtmlBlocks.data("Costs", register.costTable()),
                HtmlBlocks.findings("What needs attention", register.findings()),
                HtmlBlocks.note(
                        "\"Realised\" is the share of the way from baseline to target: 0 at the baseline, 1 at the target. An"
                                + " unknown cost does not count as zero, so there is no total."));
    }
}
