package org.newsvoice.cli.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final AtomicLong nanos = new AtomicLong(1);
    private final Pace pace = new Pace(nanos::get);

    private String after(int seconds, long done) {
        nanos.addAndGet(Duration.ofSeconds(seconds).toNanos());
        return pace.analyzing(done, 1000);
    }

    @Test
    void theTimeLeftFollowsFromTheRate() {
        assertEquals("analyzing: 0 of 1000 stories, loading models", after(0, 0));
        assertEquals("analyzing: 50 of 1000 stories (5 %), 5.0 a second, 3:10 left", after(10, 50));
        assertEquals("analyzing: 60 of 1000 stories (6 %), 0.1 a second, 2:38:30 left", after(597, 60));
    }

    @Test
    void theTimeLeftRunsDownWhileATaskGoesOn() {
        after(0, 0);
        assertEquals("analyzing: 50 of 1000 stories (5 %), 5.0 a second, 3:10 left", after(10, 50));
        assertEquals("analyzing: 50 of 1000 stories (5 %), 5.0 a second, 2:50 left", after(20, 50));
        assertEquals("analyzing: 50 of 1000 stories (5 %), 5.0 a second, 0:00 left", after(600, 50));
    }

    @Test
    void storiesOfATaskTriedAgainDoNotPassTheEnd() {
        after(0, 0);
        assertEquals("analyzing: 1000 of 1000 stories (100 %), 105.0 a second, 0:00 left", after(10, 1050));
    }
}
