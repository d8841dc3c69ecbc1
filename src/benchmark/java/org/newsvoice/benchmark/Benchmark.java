package org.newsvoice.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures one contestant and adds what it found to a file of JSON; {@code scripts/benchmark.sh} calls it for each. */
@Command(name = "benchmark", mixinStandardHelpOptions = true)
public final class Benchmark implements Callable<Integer> {

    private static final long STACK_BYTES = 512L << 20;
    private static final double MEGABYTE = 1e6;
    private static final double WARM_UP_SECONDS = 30;
    private static final ObjectMapper JSON = new ObjectMapper()
            .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT);

    @Parameters(paramLabel = "CONTESTANT", description = "newsvoice, tuned or stock.")
    private Contestant contestant = Contestant.NEWSVOICE;

    @Option(names = "--input", required = true, paramLabel = "FILE")
    private Path input = Path.of("");

    @Option(names = "--json", required = true, paramLabel = "OUT")
    private Path json = Path.of("");

    @Option(names = "--stories", required = true, paramLabel = "N")
    private int stories;

    @Option(names = "--tuned-stories", required = true, paramLabel = "N")
    private int tunedStories;

    @Option(names = "--stock-stories", required = true, paramLabel = "N")
    private int stockStories;

    /** Runs on a thread with the stack that deep trees need. */
    public static void main(String[] words) throws InterruptedException {
        int[] code = {1};
        CommandLine command = new CommandLine(new Benchmark()).setCaseInsensitiveEnumValuesAllowed(true);
        Thread thread = new Thread(null, () -> code[0] = command.execute(words), "benchmark", STACK_BYTES);
        thread.start();
        thread.join();
        System.exit(code[0]);
    }

    @Override
    public Integer call() throws IOException {
        List<Story> all = Story.read(input, stories);
        Map<Contestant, List<Story>> samples = Map.of(
                Contestant.TUNED, Story.sample(all, tunedStories), Contestant.STOCK, Story.sample(all, stockStories));
        List<Story> measured = contestant == Contestant.NEWSVOICE ? all : samples.getOrDefault(contestant, all);

        double before = liveHeap();
        Clocks start = Clocks.now();
        Consumer<Story> analysis = contestant.create();
        Clocks load = Clocks.now().since(start);
        double heap = liveHeap() - before;

        warmUp(analysis, all, measured);
        Speed[] speed = new Speed[1];
        StageProfile profile =
                StageProfile.of(contestant.conductors(), () -> speed[0] = Speed.of(analysis, measured));
        Map<String, Speed> onSamples = new LinkedHashMap<>();
        if (contestant == Contestant.NEWSVOICE) {
            samples.forEach((slower, sample) -> onSamples.put(name(slower), Speed.of(analysis, sample)));
        }
        double heapAfter = liveHeap() - before;
        add(new Result(speed[0], onSamples, load.cpu(), load.wall(), heap, heapAfter, profile));
        System.out.printf(
                Locale.ROOT,
                "%-9s %5d stories, %7d tokens: %7.1f tokens and %6.3f stories per CPU second; models: %.1f s, %.0f MB%n",
                name(contestant),
                speed[0].stories(),
                speed[0].tokens(),
                speed[0].getTokensPerCpuSecond(),
                speed[0].getStoriesPerCpuSecond(),
                load.wall(),
                heap);
        return 0;
    }

    /**
     * Time for the compiler: a quarter as many stories, others than those measured as far as there are others, and again
     * until the thread has worked for so many seconds.
     */
    private static void warmUp(Consumer<Story> analysis, List<Story> all, List<Story> measured) {
        List<Story> others =
                all.stream().filter(story -> !measured.contains(story)).toList();
        List<Story> taken = Story.sample(others.isEmpty() ? all : others, Math.max(1, measured.size() / 4));
        Clocks start = Clocks.now();
        do {
            taken.forEach(analysis);
        } while (Clocks.now().since(start).cpu() < WARM_UP_SECONDS);
    }

    private static double liveHeap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    private void add(Result result) throws IOException {
        ObjectNode results =
                Files.exists(json) ? (ObjectNode) JSON.readTree(json.toFile()) : JSON.createObjectNode();
        results.set(name(contestant), JSON.valueToTree(result));
        results.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
        results.put("heap_limit_megabytes", Runtime.getRuntime().maxMemory() / MEGABYTE);
        JSON.writeValue(json.toFile(), results);
    }

    private static String name(Contestant contestant) {
        return contestant.name().toLowerCase(Locale.ROOT);
    }
}
