package org.newsvoice.cli.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ConcurrentModificationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SessionsTest {

    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void aStartThatFailedByChanceIsTriedAgainOnce() {
        assertEquals(2, Sessions.again(() -> failingBefore(2)));
        tries.set(0);
        assertThrows(ConcurrentModificationException.class, () -> Sessions.again(() -> failingBefore(3)));
        assertEquals(2, tries.get());
    }

    private int failingBefore(int number) {
        if (tries.incrementAndGet() < number) {
            throw new ConcurrentModificationException();
        }
        return tries.get();
    }
}
