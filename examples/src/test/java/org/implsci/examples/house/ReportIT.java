package org.implsci.examples.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The report as a reader meets it: in a browser, on a phone and a desk, in light and dark, by eye and by screen reader. */
class ReportIT {
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

    @TempDir
    private static Path folder;

    private static Path report = Path.of("");
    private static Optional<ChromeDriver> browser = Optional.empty();

    @BeforeAll
    static void writeReportAndFindBrowser() {
        report = folder.resolve("report.html");
        JavaProcess process =
                JavaProcess.java(List.of("-jar", System.getProperty("implsci.jar"), "--report", report.toString()));
        assertEquals(0, process.exitCode(), process.err());
        Optional<Path> chromium =
                onPath("chromium").or(() -> onPath("google-chrome")).or(() -> onPath("chromium-browser"));
        browser = chromium.flatMap(binary -> onPath("chromedriver").map(driver -> open(binary, driver)));
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
        Path picture = Path.of("target", "screenshots", "report-" + width + "-" + scheme + ".png");
        Files.createDirectories(picture.getParent());
        Files.write(picture, driver.getScreenshotAs(OutputType.BYTES));

        List<Rule> violations = new AxeBuilder()
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze(driver)
                .getViolations();
        assertEquals(
                List.of(),
                violations.stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                        .toList());
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
    }
}
