package org.implsci.examples.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.google.common.base.Throwables;
import com.google.common.collect.Iterables;
import java.net.URI;
import java.util.Optional;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.InvalidInputException;
import org.implsci.core.finding.Pointer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * What is refused becomes a problem document (RFC 9457) that carries every finding.
 *
 * <p>400 is for what is no JSON, or no request that the service knows; 422 for a document that can be read and says something
 * that cannot be used.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    private static final String TYPES = "tag:example.org,2026:problem/";

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = findings(refused)
                .map(Problems::refusedDocument)
                .orElseGet(() -> unreadableDocument(refused.getCause()));
        return handleExceptionInternal(refused, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Findings findings = findings(refused).orElseGet(Findings::none);
        ProblemDetail problem =
                problem(HttpStatus.BAD_REQUEST, "refused-parameter", "A parameter was refused", findings);
        problem.setProperty("parameter", refused.getPropertyName());
        return handleExceptionInternal(refused, problem, headers, status, request);
    }

    private static ProblemDetail refusedDocument(Findings findings) {
        return problem(HttpStatus.UNPROCESSABLE_ENTITY, "refused-assessment", "The assessment was refused", findings);
    }

    private static ProblemDetail unreadableDocument(@Nullable Throwable cause) {
        Finding.Builder finding = Finding.error("json.syntax", Pointer.ROOT).expected("a JSON document");
        if (cause instanceof JsonProcessingException fault && !(cause instanceof JsonMappingException)) {
            // A fault of size, not of syntax, has no place.
            JsonLocation place = fault.getLocation();
            finding.message(
                            place == null
                                    ? "longer or deeper than is allowed"
                                    : "not JSON, in line " + place.getLineNr())
                    .foundText(fault.getOriginalMessage());
        } else {
            finding.message("no document").found("nothing, or null");
        }
        return problem(
                HttpStatus.BAD_REQUEST,
                "unreadable-document",
                "The body cannot be read as JSON",
                Findings.of(finding.build()));
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, Findings findings) {
        int count = findings.all().size();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status, count == 1 ? "1 fault was found" : count + " faults were found");
        problem.setType(URI.create(TYPES + type));
        problem.setTitle(title);
        problem.setProperty("errors", findings.all().stream().map(Fault::of).toList());
        return problem;
    }

    /** The findings of implsci, however deep Spring and Jackson have wrapped them. */
    private static Optional<Findings> findings(Throwable refused) {
        return Optional.ofNullable(Iterables.getFirst(
                        Iterables.filter(Throwables.getCausalChain(refused), InvalidInputException.class), null))
                .map(InvalidInputException::findings);
    }

    /** One fault as this house shows it: the library's pointer and code, and what a person reads. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Fault(
            Pointer pointer,
            String code,
            String detail,
            @Nullable String expected,
            @Nullable String found) {
        static Fault of(Finding finding) {
            return new Fault(
                    finding.pointer(),
                    finding.code(),
                    finding.sentence(),
                    finding.expected().orElse(null),
                    finding.found().orElse(null));
        }
    }
}
