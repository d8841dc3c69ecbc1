package org.newsvoice.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.newsvoice.cli.wiring.BuildVersion;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What all commands say alike in their help: the version, the heading of the examples, exit codes. Stateless. */
final class HelpTexts {

    /** Those of every command; a command adds its own as {@code exitCodeList}. */
    private static final Map<String, String> EXIT_CODES = Map.of(
            "0", "done",
            "2", "the command line is wrong",
            "3", "an input is missing or cannot be read",
            "7", "the environment is at fault: Java, memory, disk, rights",
            "70", "an error of Newsvoice; please report it",
            "130", "stopped by Ctrl-C (143: by SIGTERM)");

    private HelpTexts() {}

    /** Completes the help of a command and of those below it. */
    static void complete(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        spec.versionProvider(() -> new String[] {"newsvoice " + BuildVersion.read()});
        UsageMessageSpec usage = spec.usageMessage();
        usage.autoWidth(true);
        if (usage.footer().length > 0) {
            usage.footerHeading("%nExamples:%n");
        }
        Map<Integer, String> codes = new TreeMap<>();
        EXIT_CODES.forEach((code, meaning) -> codes.put(Integer.valueOf(code), meaning));
        usage.exitCodeList().forEach((code, meaning) -> codes.put(Integer.valueOf(code.strip()), meaning));
        Map<String, String> list = new LinkedHashMap<>();
        codes.forEach((code, meaning) -> list.put(String.format("%4d", code), meaning));
        usage.exitCodeListHeading("%nExit codes:%n");
        usage.exitCodeList(list);
        command.getSubcommands().values().forEach(HelpTexts::complete);
    }
}
