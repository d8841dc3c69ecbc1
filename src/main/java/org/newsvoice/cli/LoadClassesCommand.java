package org.newsvoice.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Runs each kind of command once on one invented story, so that the virtual machine can put the classes they need into an archive
 * (JEP 350), from which later commands start in half the time. Called by the launcher, once after a build.
 */
@Command(name = "load-classes", hidden = true, description = "Load what the other commands need, once.")
final class LoadClassesCommand implements Callable<Integer> {

    private static final String STORY = """
            Ferry line to reopen in spring

            By Ada Moreau
            June 8, 2027

            PORT ELLERY - “The line will reopen in spring,” Mayor Ines Valcourt said on Tuesday. “We found the money,
            and not a day too early.” She told reporters that the ships were repaired.

            The Harbour Authority called the plan “bold”. According to Chidi Okafor, who runs the port, nobody was hurt.
            """;

    @Parameters(paramLabel = "FOLDER", description = "An empty folder to work in.")
    Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(input.resolve("story.txt"), STORY);
        String output = folder.resolve("output").toString();
        run("analyze", "--input", input.toString(), "--output", output);
        Files.writeString(input.resolve("later.txt"), STORY.replace("spring", "autumn"));
        run("analyze", "--input", input.toString(), "--output", output);
        run("sql", "--tables", output, "-e", "SELECT count(*) FROM quotes ORDER BY 1");
        run("validate", "--tables", output);
        run(
                "report",
                "--tables",
                output,
                "--output",
                folder.resolve("report.html").toString());
        return 0;
    }

    /** Whatever it says or finds: a command that fails has loaded its classes, too. */
    private static void run(String... words) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Main.commandLine().setOut(nowhere).setErr(nowhere).execute(words);
    }
}
