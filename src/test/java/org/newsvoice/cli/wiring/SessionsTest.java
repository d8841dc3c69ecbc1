package org.newsvoice.cli.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ConcurrentModificationException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkConf;
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

    @Test
    void inOneProcessNoTaskWaitsForACoreNearItsBlocks() {
        SparkConf none = new SparkConf(false);
        assertEquals(Map.of("spark.locality.wait", "0s"), Sessions.ofOneProcess(none));
        assertEquals(Map.of(), Sessions.ofOneProcess(none.clone().set("spark.master", "yarn")));
        assertEquals(Map.of(), Sessions.ofOneProcess(none.clone().set("spark.locality.wait", "1s")));
    }

    private int failingBefore(int number) {
        if (tries.incrementAndGet() < number) {
            throw new ConcurrentModificationException();
        }
        return tries.get();
    }
}
