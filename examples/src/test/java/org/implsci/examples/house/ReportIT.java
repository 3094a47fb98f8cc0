package org.implsci.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The report as a reader meets it: in a browser, on a phone and a desk, in light and dark, by eye and by screen reader. */
class ReportIT {
    /** Selenium warns of a browser that is newer or older than its own list, and drives it all the same; the build has no warnings. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        SELENIUM.setLevel(Level.SEVERE);
    }

    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--hide-scrollbars");

    /** The words in pictures that reach beyond their edge, where they are cut off. */
    private static final String CUT_OFF = """
            return [...document.querySelectorAll('svg')].flatMap(svg => {
              const edge = svg.viewBox.baseVal;
              return [...svg.querySelectorAll('text')].filter(text => {
                const box = text.getBBox();
                return box.x < edge.x || box.y < edge.y
                    || box.x + box.width > edge.x + edge.width || box.y + box.height > edge.y + edge.height;
              }).map(text => text.textContent);
            });
            """;

    /** What is moved sideways without saying so: neither a picture nor a table that names it. */
    private static final String HIDDEN = """
            return [...document.querySelectorAll('.scroll')]
                .filter(block => block.scrollWidth > block.clientWidth + 1)
                .filter(block => !block.closest('figure') && !block.matches('.sideways'))
                .map(block => block.getAttribute('aria-label'));
            """;

    /** On paper: whether the first section stays on the first page, the contents are left out, and nothing small is large. */
    private static final String ON_PAPER = """
            const size = element => parseFloat(getComputedStyle(element).fontSize);
            const sections = [...document.querySelectorAll('main>section')];
            return [getComputedStyle(document.querySelector('nav')).display,
                getComputedStyle(sections[0]).breakBefore, getComputedStyle(sections[1]).breakBefore,
                [...document.querySelectorAll('.quiet,figcaption,td')].every(small => size(small) < size(document.body))
                    ? 'smaller' : 'larger'].join(' ');
            """;

    private static final int SLICE = 4000;

    @TempDir
    private static Path folder;

    private static Path report = Path.of("");
    private static Path longNames = Path.of("");
    private static Path printed = Path.of("");
    private static Optional<ChromeDriver> browser = Optional.empty();

    @BeforeAll
    static void writeReportsAndFindBrowser() throws IOException {
        report = written("report.html");
        longNames = written("long-names.html", withLongNames().toString());
        printed = written("printed.html", "--sample", "tetracycline");
        Optional<Path> chromium =
                onPath("chromium").or(() -> onPath("google-chrome")).or(() -> onPath("chromium-browser"));
        browser = chromium.flatMap(binary -> onPath("chromedriver").map(driver -> open(binary, driver)));
    }

    private static Path written(String name, String... options) {
        Path page = folder.resolve(name);
        List<String> command = new ArrayList<>(List.of("-jar", System.getProperty("implsci.jar")));
        command.addAll(List.of(options));
        command.addAll(List.of("--report", page.toString()));
        JavaProcess process = JavaProcess.java(command);
        assertEquals(0, process.exitCode(), process.err());
        return page;
    }

    /** The shipped programme, in which stages, waves and units have names longer than anybody drew a picture for. */
    private static Path withLongNames() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("long-names"));
        try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "cases", "ambient-voice"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (!name.equals("log-advances.json") && !name.equals("log-rolls-back.json")) {
                    Files.writeString(
                            copy.resolve(name),
                            Files.readString(file)
                                    .replace("second-sites", "second-sites-" + "WM".repeat(30))
                                    .replace("\"2026-01\"", "\"January " + "wave ".repeat(12) + "end\"")
                                    .replace("\"clinicians\"", "\"" + "clinicians ".repeat(12) + "all\""));
                }
            }
        }
        return copy;
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(entry -> Path.of(entry, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static ChromeDriver open(Path binary, Path driver) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(binary.toFile());
        options.addArguments(FLAGS);
        options.addArguments("--user-data-dir=" + folder.resolve("profile"));
        options.setCapability("goog:loggingPrefs", logs);
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.toFile())
                        .build(),
                options);
    }

    @AfterAll
    static void closeBrowser() {
        browser.ifPresent(ChromeDriver::quit);
    }

    @Test
    void thePageStandsAlone() throws IOException {
        String html = Files.readString(report);
        assertFalse(html.contains("<script"), "a script");
        assertFalse(html.contains("src=") || html.contains("<link") || html.contains("@import"), "another file");
        assertTrue(html.startsWith("<!DOCTYPE html><html lang=\"en-GB\">"), html.substring(0, 60));
    }

    @Test
    void everyPictureHasADataTableInItsSection() throws IOException {
        for (String section : Files.readString(report).split("<section", -1)) {
            if (section.contains("<figure>")) {
                assertTrue(section.contains("<table"), section.substring(0, 200));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"375, light", "375, dark", "1280, light", "1280, dark"})
    void theBrowserAndTheAccessibilityRulesFindNothing(int width, String scheme) throws IOException {
        Assumptions.assumeTrue(browser.isPresent(), "no browser with its driver on the path: the page was not opened");
        ChromeDriver driver = browser.orElseThrow();
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        driver.get(report.toUri().toString());
        takePictures(driver, width, scheme);
        assertEquals(List.of(), violations(driver));
        assertEquals(
                List.of(),
                driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                        .map(LogEntry::toString)
                        .toList());
        assertEquals(List.of(), driver.executeScript(CUT_OFF), "words that a picture cuts off");
        assertEquals(
                "fits",
                driver.executeScript(
                        "return document.documentElement.scrollWidth <= window.innerWidth ? 'fits' : 'too wide'"),
                "the page as a whole scrolls sideways");
        assertEquals(List.of(), driver.executeScript(HIDDEN), "blocks that hide a part without saying so");
    }

    /** The whole page, in slices that a picture can hold. */
    private static void takePictures(ChromeDriver driver, int width, String scheme) throws IOException {
        Path pictures = Files.createDirectories(Path.of("target", "screenshots"));
        long height = (long) driver.executeScript("return document.documentElement.scrollHeight");
        for (long top = 0; top < height; top += SLICE) {
            Map<String, Object> taken = driver.executeCdpCommand(
                    "Page.captureScreenshot",
                    Map.of(
                            "captureBeyondViewport",
                            true,
                            "clip",
                            Map.of(
                                    "x",
                                    0,
                                    "y",
                                    top,
                                    "width",
                                    width,
                                    "height",
                                    Math.min(SLICE, height - top),
                                    "scale",
                                    1)));
            Files.write(
                    pictures.resolve("report-" + width + "-" + scheme + "-" + (top / SLICE + 1) + ".png"),
                    Base64.getDecoder().decode(String.valueOf(taken.get("data"))));
        }
    }

    @Test
    void namesOfAnyLengthStayInTheirPictures() {
        Assumptions.assumeTrue(browser.isPresent(), "no browser with its driver on the path: the page was not opened");
        ChromeDriver driver = browser.orElseThrow();
        driver.get(longNames.toUri().toString());
        assertEquals(List.of(), driver.executeScript(CUT_OFF), "words that a picture cuts off");
    }

    @Test
    void onPaperTheFirstPageHoldsTheSummaryAndSmallTextIsSmall() {
        Assumptions.assumeTrue(browser.isPresent(), "no browser with its driver on the path: the page was not opened");
        ChromeDriver driver = browser.orElseThrow();
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        driver.get(report.toUri().toString());
        Object seen = driver.executeScript(ON_PAPER);
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
        assertEquals("none auto page smaller", seen);
    }

    @Test
    void whatIsPrintedIsAPageLikeAnyOther() {
        Assumptions.assumeTrue(browser.isPresent(), "no browser with its driver on the path: the page was not opened");
        ChromeDriver driver = browser.orElseThrow();
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 375, "height", 900, "deviceScaleFactor", 1, "mobile", true));
        driver.get(printed.toUri().toString());
        assertEquals(List.of(), violations(driver));
        assertEquals(List.of(), driver.executeScript(HIDDEN), "blocks that hide a part without saying so");
    }

    private static List<String> violations(ChromeDriver driver) {
        return new AxeBuilder()
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze(driver)
                        .getViolations()
                        .stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                        .toList();
    }
}
