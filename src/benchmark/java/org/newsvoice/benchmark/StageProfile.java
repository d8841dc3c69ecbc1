package org.newsvoice.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the time goes, by the samples of Java's flight recorder: shares of the stages, which are what the conductors call,
 * and of the methods that were found running. Sampling costs the measured thread nothing that can be seen.
 *
 * @param samples how many there were
 * @param stages share of each stage, greatest first
 * @param methods share of the methods at the top of the stack, greatest first
 */
record StageProfile(long samples, Map<String, Double> stages, Map<String, Double> methods) {

    private static final String EVENT = "jdk.ExecutionSample";
    private static final Duration PERIOD = Duration.ofMillis(10);
    private static final int METHODS = 20;
    private static final String OTHER = "other";

    /** The profile of what {@code work} does. */
    static StageProfile of(Set<String> conductors, Runnable work) throws IOException {
        Path file = Files.createTempFile("newsvoice-benchmark", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable(EVENT).withPeriod(PERIOD);
            recording.start();
            work.run();
            recording.stop();
            recording.dump(file);
            return read(file, conductors);
        } finally {
            Files.delete(file);
        }
    }

    private static StageProfile read(Path file, Set<String> conductors) throws IOException {
        Map<String, Long> stages = new TreeMap<>();
        Map<String, Long> methods = new TreeMap<>();
        long samples = 0;
        try (RecordingFile events = new RecordingFile(file)) {
            while (events.hasMoreEvents()) {
                RecordedEvent event = events.readEvent();
                if (event.getEventType().getName().equals(EVENT) && event.getStackTrace() != null) {
                    List<RecordedFrame> frames = event.getStackTrace().getFrames();
                    samples++;
                    stages.merge(stage(frames, conductors), 1L, Long::sum);
                    methods.merge(name(frames.get(0)), 1L, Long::sum);
                }
            }
        }
        return new StageProfile(
                samples, shares(stages, samples, stages.size()), shares(methods, samples, METHODS));
    }

    /** What the innermost conductor has called. */
    private static String stage(List<RecordedFrame> frames, Set<String> conductors) {
        for (int i = 0; i < frames.size(); i++) {
            if (conductors.contains(simpleName(frames.get(i)))) {
                int called = Math.max(0, i - 1);
                while (called > 0 && isHidden(frames.get(called))) {
                    called--;
                }
                return name(frames.get(called));
            }
        }
        return OTHER;
    }

    /** Whether a frame is a method reference of the virtual machine's making, whose name is another in each run. */
    private static boolean isHidden(RecordedFrame frame) {
        return Character.isDigit(simpleName(frame).charAt(0));
    }

    private static String name(RecordedFrame frame) {
        return simpleName(frame) + "." + frame.getMethod().getName();
    }

    private static String simpleName(RecordedFrame frame) {
        String type = frame.getMethod().getType().getName();
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static Map<String, Double> shares(Map<String, Long> counts, long samples, int most) {
        Map<String, Double> shares = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(most)
                .forEach(entry ->
                        shares.put(entry.getKey(), Math.round(1000.0 * entry.getValue() / samples) / 1000.0));
        return shares;
    }
}
