package org.newsvoice.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Says from Spark's event log how busy the cores were in the stages that took longest: time in tasks by time of the stage,
 * and how long the last core worked alone at its end.
 */
@Command(name = "busy-cores", mixinStandardHelpOptions = true)
public final class BusyCores implements Callable<Integer> {

    private static final int STAGES = 3;
    private static final double SECOND = 1000;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Parameters(paramLabel = "LOG", description = "An event log, neither compressed nor rolling.")
    private Path log = Path.of("");

    /** The command. */
    public static void main(String[] words) {
        System.exit(new CommandLine(new BusyCores()).execute(words));
    }

    /** A task's time, in milliseconds since 1970. */
    private record Task(long launch, long finish) {}

    @Override
    public Integer call() throws IOException {
        Map<Integer, List<Task>> stages = new TreeMap<>();
        int cores = 0;
        try (Stream<String> lines = Files.lines(log)) {
            for (String line : (Iterable<String>) lines::iterator) {
                JsonNode event = JSON.readTree(line);
                switch (event.path("Event").asText()) {
                    case "SparkListenerTaskEnd" -> {
                        JsonNode task = event.path("Task Info");
                        stages.computeIfAbsent(event.path("Stage ID").asInt(), stage -> new ArrayList<>())
                                .add(new Task(
                                        task.path("Launch Time").asLong(),
                                        task.path("Finish Time").asLong()));
                    }
                    case "SparkListenerExecutorAdded" ->
                        cores += event.path("Executor Info").path("Total Cores").asInt();
                    default -> {
                        // Nothing about cores.
                    }
                }
            }
        }
        int all = cores;
        System.out.println("stage   tasks  seconds  busy_share  last_alone_s");
        stages.entrySet().stream()
                .sorted((one, other) -> Double.compare(busy(other.getValue()), busy(one.getValue())))
                .limit(STAGES)
                .forEach(stage -> print(stage.getKey(), stage.getValue(), all));
        return 0;
    }

    private static void print(int stage, List<Task> tasks, int cores) {
        long begin = tasks.stream().mapToLong(Task::launch).min().orElseThrow();
        long[] ends = tasks.stream().mapToLong(Task::finish).sorted().toArray();
        long end = ends[ends.length - 1];
        long alone = ends.length < 2 ? end - begin : end - ends[ends.length - 2];
        System.out.printf(
                Locale.ROOT,
                "%5d %7d %8.1f %11.3f %13.1f%n",
                stage,
                tasks.size(),
                (end - begin) / SECOND,
                busy(tasks) / (cores * (double) (end - begin)),
                alone / SECOND);
    }

    private static double busy(List<Task> tasks) {
        return tasks.stream().mapToLong(task -> task.finish() - task.launch()).sum();
    }
}
