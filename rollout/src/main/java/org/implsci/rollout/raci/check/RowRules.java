package org.implsci.rollout.raci.check;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Severity;
import org.implsci.rollout.raci.Duty;
import org.implsci.rollout.raci.Letter;
import org.implsci.rollout.raci.Party;
import org.implsci.rollout.raci.PartyKind;
import org.implsci.rollout.raci.RaciCell;
import org.implsci.rollout.raci.RaciMatrix;
import org.implsci.rollout.raci.Task;

/** The rules about one row: S1 on names, S4, H1 to H8 and X5. */
final class RowRules {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final RaciMatrix matrix;
    private final RaciPolicy policy;
    private final Rulings rulings;
    private final boolean schemeHasCommunication;
    private final Map<String, Integer> names = new HashMap<>();

    RowRules(RaciMatrix matrix, RaciPolicy policy, Rulings rulings) {
        this.matrix = matrix;
        this.policy = policy;
        this.rulings = rulings;
        this.schemeHasCommunication = matrix.scheme().letters().stream().anyMatch(RowRules::communicates);
    }

    void check() {
        for (int index = 0; index < matrix.tasks().size(); index++) {
            Task task = matrix.tasks().get(index);
            Pointer place = Pointer.ROOT.at("tasks").at(index);
            List<RaciCell> row = matrix.row(task.id());
            name(task, index, place);
            redundant(task, row);
            for (Letter letter : matrix.scheme().letters()) {
                bounds(task, place, row, letter);
            }
            accountableGroup(task, place, row);
            communication(task, place, row);
            full(task, place, row);
            accountableForParent(task, place);
        }
    }

    /** S1: names are compared in one case, one form of composed letters and single blanks, in no locale. */
    private void name(Task task, int index, Pointer place) {
        Integer earlier = names.putIfAbsent(folded(task.name()), index);
        if (earlier != null) {
            rulings.add(
                    task,
                    Rulings.by(RaciRule.DUPLICATE_NAME, Severity.WARNING, "raci.task.name.duplicate", place.at("name"))
                            .message(Rulings.shown(task)
                                    + " has the same name as another task, apart from case and blanks")
                            .expected("a different name for each task")
                            .advice("the other task stands at /tasks/" + earlier));
        }
    }

    private static String folded(String name) {
        String plain = BLANKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip();
        return plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private void redundant(Task task, List<RaciCell> row) {
        for (RaciCell cell : row) {
            if (cell.letters().size() > 1) {
                List<Letter> strongest = cell.strongest();
                if (strongest.size() < cell.letters().size()) {
                    rulings.add(
                            task,
                            Rulings.by(
                                            RaciRule.REDUNDANT_LETTER,
                                            Severity.WARNING,
                                            "raci.letter.redundant",
                                            matrix.placeOfTask(task.id()))
                                    .message(Rulings.shown(cell.party()) + " holds a letter for " + Rulings.shown(task)
                                            + " that a stronger letter implies")
                                    .expected(
                                            strongest.stream().map(Letter::code).collect(Collectors.joining(", ")))
                                    .foundText(cell.text())
                                    .advice("use the normal form")
                                    .putParameters("party", cell.party().id()));
                }
            }
        }
    }

    private void bounds(Task task, Pointer place, List<RaciCell> row, Letter letter) {
        int count = 0;
        for (RaciCell cell : row) {
            count += cell.letters().contains(letter) ? 1 : 0;
        }
        if (count < letter.least()) {
            tooFew(task, place, letter, count, row);
        }
        int most = most(letter);
        if (count > most) {
            boolean accountable = letter.duty() == Duty.ACCOUNTABLE;
            RaciRule rule = accountable
                    ? RaciRule.SEVERAL_ACCOUNTABLE
                    : letter.duty() == Duty.RESPONSIBLE
                            ? RaciRule.MANY_RESPONSIBLE
                            : RaciRule.MANY_CONSULTED_OR_INFORMED;
            String code = accountable ? "raci.accountable.several" : "raci." + subject(letter) + ".many";
            rulings.add(
                    task,
                    Rulings.by(rule, accountable ? Severity.ERROR : Severity.WARNING, code, place)
                            .message((accountable
                                            ? "several parties are accountable"
                                            : "many parties hold " + shown(letter))
                                    + " for " + Rulings.shown(task))
                            .expected("at most " + most)
                            .found(count + ": " + named(row, letter))
                            .advice(accountable ? "make one party accountable and consult the others" : advice(letter))
                            .addCitations(letter.citation()));
        }
    }

    private void tooFew(Task task, Pointer place, Letter letter, int count, List<RaciCell> row) {
        boolean accountable = letter.duty() == Duty.ACCOUNTABLE;
        boolean implied = letter.duty() == Duty.RESPONSIBLE
                && policy.accountableImpliesResponsible()
                && row.stream().filter(cell -> cell.has(Duty.ACCOUNTABLE)).count() == 1;
        Finding.Builder finding = Rulings.by(
                        accountable ? RaciRule.NOBODY_ACCOUNTABLE : RaciRule.NOBODY_RESPONSIBLE,
                        implied ? Severity.INFO : Severity.ERROR,
                        "raci." + subject(letter) + (implied ? ".implied" : ".absent"),
                        place)
                .expected("at least " + letter.least())
                .found(Integer.toString(count))
                .addCitations(letter.citation());
        if (implied) {
            finding.message("no party holds " + shown(letter) + " for " + Rulings.shown(task)
                    + ", so the accountable party counts as responsible");
        } else {
            finding.message((count == 0 ? "no party holds " : "too few parties hold ") + shown(letter) + " for "
                    + Rulings.shown(task));
        }
        rulings.add(task, finding);
    }

    /** Returns the code and the label, because a caller may choose any label. */
    private static String shown(Letter letter) {
        return letter.code() + " (" + letter.label() + ")";
    }

    /** Returns the bound of the scheme or of the policy, whichever is tighter. */
    private int most(Letter letter) {
        OptionalInt threshold = switch (letter.duty()) {
            case RESPONSIBLE -> policy.mostResponsible();
            case CONSULTED -> policy.mostConsulted();
            case INFORMED -> policy.mostInformed();
            default -> OptionalInt.empty();
        };
        return Math.min(letter.most().orElse(Integer.MAX_VALUE), threshold.orElse(Integer.MAX_VALUE));
    }

    private static final Map<Duty, String> SUBJECTS = ImmutableMap.of(
            Duty.ACCOUNTABLE, "accountable",
            Duty.RESPONSIBLE, "responsible",
            Duty.CONSULTED, "consulted",
            Duty.INFORMED, "informed");

    private static String subject(Letter letter) {
        return SUBJECTS.getOrDefault(letter.duty(), "letter");
    }

    private static String advice(Letter letter) {
        return letter.duty() == Duty.RESPONSIBLE ? "split the task" : "ask whether each of them needs it";
    }

    private static String named(List<RaciCell> row, Letter letter) {
        return row.stream()
                .filter(cell -> cell.letters().contains(letter))
                .limit(4)
                .map(cell -> cell.party().toString())
                .collect(Collectors.joining(", "));
    }

    private void accountableGroup(Task task, Pointer place, List<RaciCell> row) {
        for (RaciCell cell : row) {
            if (cell.party().kind() == PartyKind.GROUP && cell.has(Duty.ACCOUNTABLE)) {
                rulings.add(
                        task,
                        Rulings.by(RaciRule.ACCOUNTABLE_GROUP, Severity.WARNING, "raci.accountable.group", place)
                                .message(Rulings.shown(cell.party()) + " is a group and is accountable for "
                                        + Rulings.shown(task))
                                .expected("a role, a person or an organisation")
                                .advice("make its chair accountable")
                                .putParameters("party", cell.party().id()));
            }
        }
    }

    private static boolean communicates(Letter letter) {
        return letter.duty().channel() != Duty.Channel.NONE;
    }

    private void communication(Task task, Pointer place, List<RaciCell> row) {
        if (schemeHasCommunication && !hasCommunication(row)) {
            rulings.add(
                    task,
                    Rulings.by(RaciRule.NOBODY_INFORMED, Severity.INFO, "raci.communication.absent", place)
                            .message("no party is consulted or informed about " + Rulings.shown(task)));
        }
    }

    private static boolean hasCommunication(List<RaciCell> row) {
        for (RaciCell cell : row) {
            if (cell.speaks(Duty.Channel.ONE_WAY) || cell.speaks(Duty.Channel.TWO_WAY)) {
                return true;
            }
        }
        return false;
    }

    private void full(Task task, Pointer place, List<RaciCell> row) {
        int parties = matrix.parties().size();
        if (parties > 1 && row.size() == parties && row.stream().allMatch(RaciCell::takesPart)) {
            rulings.add(
                    task,
                    Rulings.by(RaciRule.EVERYBODY_INVOLVED, Severity.WARNING, "raci.row.full", place)
                            .message("every party takes part in " + Rulings.shown(task))
                            .found(parties + " of " + parties + " parties"));
        }
    }

    private void accountableForParent(Task task, Pointer place) {
        task.parent().ifPresent(parent -> {
            for (Party accountable : matrix.holders(parent, Duty.ACCOUNTABLE)) {
                if (matrix.cell(task.id(), accountable.id())
                        .filter(RaciCell::takesPart)
                        .isEmpty()) {
                    rulings.add(
                            task,
                            Rulings.by(
                                            RaciRule.BLIND_ACCOUNTABILITY,
                                            Severity.INFO,
                                            "raci.parent.blind",
                                            place.at("parent"))
                                    .message(Rulings.shown(accountable)
                                            + " is accountable for the larger task but has no part in "
                                            + Rulings.shown(task))
                                    .advice("inform it at least")
                                    .putParameters("party", accountable.id()));
                }
            }
        });
    }
}
