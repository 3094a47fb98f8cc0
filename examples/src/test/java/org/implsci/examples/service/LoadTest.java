package org.implsci.examples.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.implsci.examples.service.RunningService.Reply;
import org.junit.jupiter.api.Test;

/** Many clients at once get, each for its own document, exactly what a single one gets: nothing is shared. */
class LoadTest {
    private static final int CLIENTS = 200;
    private static final int REQUESTS_EACH = 12;
    private static final int MOST_SECONDS = 60;

    @Test
    void manyClientsAtOnceGetTheSameBytesAsOne() throws IOException, InterruptedException, ExecutionException {
        List<String> documents = documents();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try (RunningService service = new RunningService()) {
            List<Reply> alone = new ArrayList<>();
            for (String document : documents) {
                alone.add(service.post("/assessments", document));
            }
            assertEquals(
                    List.of(200, 422, 200, 422, 200, 422, 400, 400),
                    alone.stream().map(Reply::status).toList());

            CyclicBarrier start = new CyclicBarrier(CLIENTS);
            List<Callable<List<Reply>>> work = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                int first = client;
                work.add(() -> {
                    start.await();
                    List<Reply> replies = new ArrayList<>();
                    for (int request = 0; request < REQUESTS_EACH; request++) {
                        replies.add(service.post("/assessments", documents.get((first + request) % documents.size())));
                    }
                    return replies;
                });
            }
            List<Future<List<Reply>>> done = clients.invokeAll(work, MOST_SECONDS, TimeUnit.SECONDS);
            for (int client = 0; client < CLIENTS; client++) {
                List<Reply> expected = new ArrayList<>();
                for (int request = 0; request < REQUESTS_EACH; request++) {
                    expected.add(alone.get((client + request) % documents.size()));
                }
                assertEquals(expected, done.get(client).get(), "client " + client);
            }
        } finally {
            clients.shutdownNow();
        }
    }

    /** Good and bad ones in turn. */
    private static List<String> documents() {
        List<String> documents = new ArrayList<>();
        for (String name :
                List.of("decide/nasss.json", "ambient-voice/nasss-1-before.json", "ambient-voice/nasss-2-after.json")) {
            String good = RunningService.shipped(name);
            documents.add(good);
            documents.add(good.replace("\"simple\"", "\"easy\"").replace("\"rater\"", "\"who\""));
        }
        documents.add(documents.get(0).substring(0, 500));
        documents.add("");
        return Collections.unmodifiableList(documents);
    }
}
