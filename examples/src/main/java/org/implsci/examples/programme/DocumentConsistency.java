package org.implsci.examples.programme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.implsci.comb.design.InterventionDesign;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Severity;
import org.implsci.core.instrument.Instrument;
import org.implsci.core.panel.Panel;
import org.implsci.core.text.SafeText;
import org.implsci.examples.Case;
import org.implsci.examples.CaseFile;
import org.implsci.examples.Located;
import org.implsci.nasss.assessment.NasssAssessment;
import org.implsci.rogers.adoption.AdoptionSeries;
import org.implsci.rogers.adoption.AdoptionTimes;
import org.implsci.rollout.benefit.BenefitRegister;
import org.implsci.rollout.execution.EventLog;
import org.implsci.rollout.execution.Refusal;
import org.implsci.rollout.execution.RefusalReason;
import org.implsci.rollout.execution.RolloutEvent;
import org.implsci.rollout.gate.Criterion;
import org.implsci.rollout.npt.Nomad;
import org.implsci.rollout.plan.RolloutPlan;
import org.implsci.rollout.plan.monitoring.MonitoredMeasure;
import org.implsci.rollout.raci.RaciMatrix;
import org.implsci.rollout.readiness.ReadinessAnswers;
import org.implsci.rollout.spc.MonitoredSeries;

/**
 * Whether the documents of a case fit each other.
 *
 * <p>Each of them is sound by itself. A name that one has and another has not, a file that is listed and not there, or two
 * of what the account is told from one of, would otherwise show as nothing at all.
 */
final class DocumentConsistency {
    /** The account is told from one document of each of these kinds. */
    private static final List<Class<?>> ONE_OF = List.of(
            Programme.class,
            InterventionDesign.class,
            RaciMatrix.class,
            AdoptionTimes.class,
            RolloutPlan.class,
            EventLog.class,
            AdoptionSeries.class,
            BenefitRegister.class,
            ReadinessAnswers.class);

    /** Of these it tells all; an instrument says what answers mean. */
    private static final List<Class<?>> ALL_OF =
            List.of(NasssAssessment.class, MonitoredSeries.class, Instrument.class);

    private static final int SHOWN = 60;
    private static final int MOST_NAMES = 20;

    private final Case read;
    private final Optional<Programme> programme;
    private final Optional<CaseFile> told;
    private final List<Finding> findings = new ArrayList<>();

    private DocumentConsistency(Case read) {
        this.read = read;
        this.programme = read.first(Programme.class);
        this.told = programme.flatMap(read::file);
    }

    /** All that does not fit, each finding with its file and line. */
    static Findings check(Case read) {
        DocumentConsistency fit = new DocumentConsistency(read);
        fit.several();
        fit.programme.ifPresent(programme -> {
            fit.listed(programme);
            fit.unlisted(programme);
            fit.untold();
            fit.incomplete(programme);
            fit.sites(programme);
            fit.log();
        });
        return new Findings(fit.findings);
    }

    /** Findings about the programme's own document. */
    static Findings inProgramme(Case read, Findings findings) {
        return read.first(Programme.class)
                .flatMap(read::file)
                .map(file -> Located.in(file, findings))
                .orElse(findings);
    }

    private void add(Finding finding) {
        findings.addAll(told.map(file -> Located.in(file, Findings.of(finding)))
                .orElse(Findings.of(finding))
                .all());
    }

    private void addIn(CaseFile file, Finding finding) {
        findings.addAll(Located.in(file, Findings.of(finding)).all());
    }

    /** Without a programme, which says what belongs together, several are no fault; the account says which one it took. */
    private void several() {
        Stream.concat(
                        ONE_OF.stream()
                                .map(type ->
                                        documents(document -> document.type().equals(type))),
                        Stream.of(documents(document -> isNomad(document.value()))))
                .filter(alike -> alike.size() > 1)
                .forEach(alike -> alike.stream()
                        .skip(1)
                        .forEach(document -> addIn(
                                document.file(),
                                (programme.isPresent()
                                                ? Finding.error("programme.document.several", Pointer.ROOT)
                                                : Finding.warning("programme.document.several", Pointer.ROOT))
                                        .message("the account is told from one document of this kind")
                                        .expected("only "
                                                + safe(alike.get(0).file().shortName()))
                                        .foundText(document.file().shortName())
                                        .build())));
    }

    private List<Case.Document> documents(Predicate<Case.Document> which) {
        return read.documents().stream().filter(which).toList();
    }

    private static boolean isNomad(Object document) {
        return document instanceof Panel panel && panel.instrument().id().equals(Nomad.INSTRUMENT.id());
    }

    private void listed(Programme programme) {
        Set<String> there = read.documents().stream()
                .map(document -> document.file().shortName())
                .collect(Collectors.toSet());
        for (int index = 0; index < programme.documents().size(); index++) {
            String name = programme.documents().get(index).name();
            if (!there.contains(name)) {
                add(Finding.error(
                                "programme.document.absent",
                                Pointer.ROOT.at("documents").at(index).at("name"))
                        .message("a document that the programme lists is not beside it")
                        .expected("a file of this name")
                        .foundText(name)
                        .build());
            }
        }
    }

    private void unlisted(Programme programme) {
        Pointer place = Pointer.ROOT.at("documents");
        if (!read.leftOut().isEmpty()) {
            add(Finding.info("programme.document.unlisted", place)
                    .message("files beside the programme that it does not list are no part of it and were not read")
                    .found(read.leftOut().stream()
                            .limit(MOST_NAMES)
                            .map(file -> safe(file.shortName()))
                            .collect(Collectors.joining(
                                    ", ", "", andMore(read.leftOut().size()))))
                    .build());
        }
        told.filter(file -> !programme.lists(file.shortName()))
                .ifPresent(file -> add(Finding.warning("programme.document.undeclared", place)
                        .message("the programme does not say what stands behind its own figures")
                        .expected("an entry for " + safe(file.shortName()))
                        .build()));
    }

    private void untold() {
        for (Case.Document document : read.documents()) {
            boolean one = ONE_OF.contains(document.type()) || ALL_OF.contains(document.type());
            if (!one && !isNomad(document.value())) {
                addIn(
                        document.file(),
                        Finding.warning("programme.document.untold", Pointer.ROOT)
                                .message("no chapter tells of this kind of document; --detail prints it")
                                .foundText(document.type().getSimpleName())
                                .build());
            }
        }
    }

    /** What a chapter needs and has only a part of. */
    private void incomplete(Programme programme) {
        needs(
                "the rollout is not told",
                List.of(RolloutPlan.class, EventLog.class, RaciMatrix.class),
                List.of("a plan", "a log of events", "a RACI matrix"),
                !read.all(RolloutPlan.class).isEmpty()
                        || !read.all(EventLog.class).isEmpty());
        needs(
                "the choices became no tasks",
                List.of(RaciMatrix.class),
                List.of("a RACI matrix"),
                !programme.choices().isEmpty());
        needs(
                "the waves of sites are not told",
                List.of(AdoptionTimes.class),
                List.of("times of an earlier change"),
                !programme.sites().isEmpty());
    }

    private void needs(String what, List<Class<?>> types, List<String> names, boolean wanted) {
        List<String> missing = IntStream.range(0, types.size())
                .filter(index -> read.all(types.get(index)).isEmpty())
                .mapToObj(names::get)
                .toList();
        if (wanted && !missing.isEmpty()) {
            add(Finding.warning("programme.chapter.incomplete", Pointer.ROOT.at("documents"))
                    .message(what)
                    .expected(String.join(", ", names))
                    .found("without " + String.join(", ", missing))
                    .build());
        }
    }

    private void sites(Programme programme) {
        if (programme.sites().isEmpty()) {
            return;
        }
        Set<String> own =
                programme.sites().stream().map(Programme.Site::id).collect(Collectors.toCollection(LinkedHashSet::new));
        read.first(RolloutPlan.class).ifPresent(plan -> {
            Set<String> planned = plannedSites(plan);
            for (int index = 0; index < programme.sites().size(); index++) {
                String id = programme.sites().get(index).id();
                if (!planned.contains(id)) {
                    add(Finding.error(
                                    "programme.site.unplanned",
                                    Pointer.ROOT.at("sites").at(index).at("id"))
                            .message("no stage of the plan has this site")
                            .expected("one of " + names(planned))
                            .foundText(id)
                            .build());
                }
            }
            read.file(plan).ifPresent(file -> planSites(plan, own, file));
        });
        read.first(AdoptionTimes.class).ifPresent(times -> {
            Set<String> timed = IntStream.range(0, times.size())
                    .mapToObj(times::unit)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            for (int index = 0; index < programme.sites().size(); index++) {
                String id = programme.sites().get(index).id();
                if (!timed.contains(id)) {
                    add(Finding.warning(
                                    "programme.site.untimed",
                                    Pointer.ROOT.at("sites").at(index).at("id"))
                            .message("when this site took up the earlier change is not in the data")
                            .foundText(id)
                            .build());
                }
            }
            read.file(times)
                    .ifPresent(file -> IntStream.range(0, times.size())
                            .filter(unit -> !own.contains(times.unit(unit)))
                            .forEach(unit -> addIn(
                                    file,
                                    Finding.warning(
                                                    "programme.site.other",
                                                    Pointer.ROOT
                                                            .at("units")
                                                            .at(unit)
                                                            .at("unit"))
                                            .message(
                                                    "no site of the programme; it counts in the categories all the same")
                                            .expected("one of " + names(own))
                                            .foundText(times.unit(unit))
                                            .build())));
        });
    }

    private void planSites(RolloutPlan plan, Set<String> own, CaseFile file) {
        for (int stage = 0; stage < plan.stages().size(); stage++) {
            List<String> sites = plan.stages().get(stage).sites();
            for (int site = 0; site < sites.size(); site++) {
                if (!own.contains(sites.get(site))) {
                    addIn(
                            file,
                            Finding.error(
                                            "programme.site.absent",
                                            Pointer.ROOT
                                                    .at("stages")
                                                    .at(stage)
                                                    .at("sites")
                                                    .at(site))
                                    .message("the programme does not have this site")
                                    .expected("one of " + names(own))
                                    .foundText(sites.get(site))
                                    .build());
                }
            }
        }
    }

    /**
     * Events that were refused, at their place in the log.
     *
     * <p>A name that the plan does not have is a fault between the documents. Anything else may have been tried and refused
     * in truth, so it is told and does not end the account.
     */
    static Findings refused(Case read, Outlook outlook) {
        Set<String> planned = plannedSites(outlook.plan());
        List<Finding> findings = new ArrayList<>();
        for (Refusal refusal : outlook.state().refusals()) {
            if (refusal.reason() == RefusalReason.DRAFT) {
                // The errors of the plan are the reason, and they are told.
                continue;
            }
            Finding finding = refusal.finding();
            if (refusal.event() instanceof RolloutEvent.Observed observed) {
                if (refusal.reason() == RefusalReason.UNKNOWN_MEASURE) {
                    findings.add(finding.withPointer(finding.pointer().at("measure"))
                            .withExpected("one of " + names(measures(outlook.plan())))
                            .withFound(SafeText.quoted(observed.measure(), SHOWN)));
                    continue;
                }
                if (refusal.reason() == RefusalReason.UNKNOWN_SITE && !planned.contains(observed.site())) {
                    findings.add(finding.withPointer(finding.pointer().at("site"))
                            .withExpected("one of " + names(planned))
                            .withFound(SafeText.quoted(String.valueOf(observed.site()), SHOWN)));
                    continue;
                }
            }
            findings.add(finding.withSeverity(Severity.WARNING));
        }
        return read.file(outlook.log())
                .map(file -> Located.in(file, new Findings(findings)))
                .orElseGet(() -> new Findings(findings));
    }

    /** Why a plan cannot start, at its place in the plan: who decides and who owns a step are names of the matrix. */
    static Findings planErrors(Case read, Outlook outlook) {
        Findings errors = new Findings(outlook.state().planFindings().errors());
        return read.file(outlook.plan()).map(file -> Located.in(file, errors)).orElse(errors);
    }

    private static String andMore(int names) {
        return names > MOST_NAMES ? " and " + (names - MOST_NAMES) + " more" : "";
    }

    private static String names(Set<String> names) {
        return names.stream().map(DocumentConsistency::safe).collect(Collectors.joining(", "));
    }

    private static String safe(String name) {
        return SafeText.line(name, SHOWN);
    }

    private static Set<String> measures(RolloutPlan plan) {
        return Stream.of(
                        plan.monitoring().stream()
                                .flatMap(monitoring -> monitoring.measures().stream())
                                .map(MonitoredMeasure::id),
                        plan.guardrails().stream().map(Criterion::measure),
                        plan.stages().stream()
                                .flatMap(stage -> Stream.of(stage.entryGate(), stage.exitGate()))
                                .flatMap(gate -> gate.criteria().stream())
                                .map(Criterion::measure))
                .flatMap(names -> names)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> plannedSites(RolloutPlan plan) {
        return plan.stages().stream()
                .flatMap(stage -> stage.sites().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void log() {
        Optional<RolloutPlan> plan = read.first(RolloutPlan.class);
        for (EventLog log : read.all(EventLog.class)) {
            if (plan.isPresent() && !log.plan().equals(plan.get().id())) {
                read.file(log)
                        .ifPresent(file -> addIn(
                                file,
                                Finding.error("programme.log.plan", Pointer.ROOT.at("plan"))
                                        .message("the events are those of another plan")
                                        .expected(safe(plan.get().id()))
                                        .foundText(log.plan())
                                        .build()));
            }
        }
    }
}
