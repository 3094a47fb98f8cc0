package org.implsci.examples.programme;

import static j2html.TagCreator.each;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import org.implsci.examples.Case;
import org.implsci.examples.Screen;
import org.implsci.rollout.benefit.BenefitRegister;

/** What it brings and what it costs. */
final class BenefitsChapter implements Chapter {
    private final BenefitRegister register;

    private BenefitsChapter(BenefitRegister register) {
        this.register = register;
    }

    static Optional<BenefitsChapter> of(Case read) {
        return read.first(BenefitRegister.class).map(BenefitsChapter::new);
    }

    @Override
    public List<Object> documents() {
        return List.of(register);
    }

    @Override
    public String id() {
        return "benefits";
    }

    @Override
    public String title() {
        return "Benefits: what does it bring, and what does it cost?";
    }

    @Override
    public String answer() {
        long measured = register.benefits().stream()
                .filter(benefit -> benefit.realisation().value().isPresent())
                .count();
        return measured + " of " + HtmlBlocks.count(register.benefits().size(), "benefit", "benefits")
                + " can be measured yet; whole cost "
                + register.totalCost().value().stream()
                        .mapToObj(total -> total + " " + register.currency())
                        .findFirst()
                        .orElse("not known");
    }

    @Override
    public String basis() {
        return (6 - register.unknownCosts().size()) + " of 6 kinds of cost known, "
                + HtmlBlocks.count(register.findings().errors().size(), "error", "errors") + " in the register";
    }

    @Override
    public List<String> firstToDo() {
        return register.unknownCosts().stream()
                .map(kind -> "cost not known: " + kind.label())
                .toList();
    }

    @Override
    public void tell(Screen screen) {
        screen.print(register.toTable());
        screen.print("\n" + register.findings().explain());
    }

    @Override
    public DomContent page(String data) {
        return each(
                HtmlBlocks.data("Benefits, and how far each is realised", register.toTable()),
                HtmlBlocks.data("Costs", register.costTable()),
                HtmlBlocks.findings("What deserves attention", register.findings()),
                HtmlBlocks.note(
                        "Realised is the share of the way from baseline to target: 0 at the baseline, 1 at the target. A cost"
                                + " that is not known is no zero, so there is no total over it."));
    }
}
